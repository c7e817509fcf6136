import { ChaparError } from "../../domain/errors.ts";
import type { ByteColumns } from "../engine.ts";

/** A signature of eleven bytes, flags, and how much else stands before the first row. */
const HEAD = 15;
const LENGTH = 4;

type Answered<Row> = (error: unknown, rows?: Row[]) => void;

/** What the client hands a query of others than its own. */
type Connection = { query(text: string): void };

const quoted = (list: string): string => {
  if (!/^\[[\d,]*\]$/.test(list))
    throw new ChaparError("internal", "Only lists of whole numbers become part of a statement.");
  return `'${list}'`;
};

/**
 * A statement whose rows PostgreSQL copies out as they are, in its binary format: bytes told in letters are twice as many, and
 * most of what the client does with them is to read letters. It takes no parameters; lists of numbers stand in its text.
 */
export class CopiedRows<Row> {
  /** Set by the client. */
  callback: Answered<Row> | null = null;
  private readonly text: string;
  private readonly columns: [name: string, holds: "number" | "bytes"][];
  private readonly chunks: Buffer[] = [];

  constructor(sql: string, lists: readonly string[], columns: ByteColumns<Row>) {
    const text = sql.replace(/\$(\d)/g, (_, place: string) => quoted(lists[Number(place) - 1] ?? ""));
    this.text = `copy (${text}) to stdout with (format binary)`;
    this.columns = Object.entries<"number" | "bytes">(columns);
  }

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The client reads what comes next into the same memory.
    this.chunks.push(Buffer.from(chunk));
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    let rows: Row[];
    try {
      rows = this.rows();
    } catch (error) {
      this.callback?.(error);
      return;
    }
    this.callback?.(null, rows);
  }

  handleError(error: unknown): void {
    this.callback?.(error);
  }

  private rows(): Row[] {
    const bytes = Buffer.concat(this.chunks);
    const rows: Row[] = [];
    let at = HEAD + LENGTH + bytes.readInt32BE(HEAD);
    while (bytes.readInt16BE(at) >= 0) {
      at += 2;
      const row: Record<string, number | Uint8Array | null> = {};
      for (const [name, holds] of this.columns) {
        const length = bytes.readInt32BE(at);
        at += LENGTH;
        const end = at + Math.max(0, length);
        if (length < 0) row[name] = null;
        else row[name] = holds === "bytes" ? bytes.subarray(at, end) : Number(bytes.readBigInt64BE(at));
        at = end;
      }
      rows.push(row as Row);
    }
    return rows;
  }
}
