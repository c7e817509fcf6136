import { BLOCK_SIZE } from "../index/posting.ts";

/** A row of postings of a term; `first` is the first document of its block, `places` come only where they were asked for. */
export type PostingsRow = { first: number; docs: Uint8Array; places: Uint8Array | null };

const MOST_USES = 3;
/** What it takes to keep the rows of a term, and each of them, beside their bytes. */
const TERM_BYTES = 500;
const ROW_BYTES = 200;

/** `uses` is how often it was asked for of late: so often it is spared when room is made. */
type Kept = { asOf: number; rows: readonly PostingsRow[]; bytes: number; uses: number };

const blockStart = (doc: number): number => doc - (doc % BLOCK_SIZE);

const isBefore = (doc: number) => (row: PostingsRow) => row.first < doc;

const bytesOf = (rows: readonly PostingsRow[]): number =>
  rows.reduce((sum, { docs }) => sum + docs.length + ROW_BYTES, TERM_BYTES);

/** The rows with their bytes side by side: an array may be a piece of a larger one, which would be kept with it. */
const alone = (rows: readonly PostingsRow[]): PostingsRow[] => {
  const bytes = new Uint8Array(rows.reduce((sum, { docs }) => sum + docs.length, 0));
  let end = 0;
  return rows.map((row) => {
    const from = end;
    end += row.docs.length;
    bytes.set(row.docs, from);
    return { ...row, docs: bytes.subarray(from, end) };
  });
};

/**
 * Rows of postings that were read of late, by the place of their term in the vocabulary. Documents have rising numbers, and
 * what is written goes into the rows of the newest block: all others stay as they are, but that rows of dead documents may
 * be dropped.
 */
export class KeptPostings {
  private readonly kept = new Map<number, Kept>();
  private readonly most: number;
  private bytes = 0;

  /** `most` is the room for them, in bytes. */
  constructor(most: number) {
    this.most = most;
  }

  /**
   * The rows of a term that hold for all documents up to `newest`, and the number of the document from whose block on the
   * rows are to be read; null when all are here.
   */
  find(term: number, newest: number): { rows: readonly PostingsRow[]; readFrom: number | null } {
    const known = this.kept.get(term);
    if (!known) return { rows: [], readFrom: 0 };
    known.uses = Math.min(MOST_USES, known.uses + 1);
    if (known.asOf === newest) return { rows: known.rows, readFrom: null };
    const start = blockStart(newest);
    // When a new block has begun, much may have become another's: it is all read anew.
    if (blockStart(known.asOf) !== start) return { rows: [], readFrom: 0 };
    return { rows: known.rows.filter(isBefore(start)), readFrom: start };
  }

  /** `rows` without places, in the order of documents, hold for all documents up to `newest`. */
  keep(term: number, newest: number, rows: readonly PostingsRow[]): void {
    const uses = this.kept.get(term)?.uses ?? 0;
    this.drop(term);
    const bytes = bytesOf(rows);
    this.kept.set(term, { asOf: newest, rows: alone(rows), bytes, uses });
    this.bytes += bytes;
    this.makeRoom();
  }

  /** What is asked once by one reader does not push out what many ask. */
  private makeRoom(): void {
    for (const [oldest, known] of this.kept) {
      if (this.bytes <= this.most) return;
      this.kept.delete(oldest);
      if (known.uses > 0) this.kept.set(oldest, { ...known, uses: known.uses - 1 });
      else this.bytes -= known.bytes;
    }
  }

  private drop(term: number): void {
    this.bytes -= this.kept.get(term)?.bytes ?? 0;
    this.kept.delete(term);
  }
}
