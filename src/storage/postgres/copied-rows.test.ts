import fc from "fast-check";
import { expect, test } from "vitest";
import { CopiedRows } from "./copied-rows.ts";

type Row = { id: number; docs: Uint8Array | null };
const COLUMNS = { id: "number", docs: "bytes" } as const;

const int16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
};
const field = (bytes: Uint8Array | null): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes === null ? -1 : bytes.length);
  return Buffer.concat([length, bytes ?? new Uint8Array(0)]);
};
const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
};

/** What a server sends, as its documentation lays the format down. */
const copied = (rows: readonly Row[]): Buffer =>
  Buffer.concat([
    Buffer.from("PGCOPY\n\xff\r\n\0", "latin1"),
    Buffer.alloc(8),
    ...rows.map(({ id, docs }) => Buffer.concat([int16(2), field(long(id)), field(docs)])),
    int16(-1),
  ]);

const answered = (copy: CopiedRows<Row>): Row[] => {
  let given: Row[] | undefined;
  copy.callback = (_, rows) => {
    given = rows;
  };
  copy.handleReadyForQuery();
  return (given ?? []).map(({ id, docs }) => ({ id, docs: docs && Uint8Array.from(docs) }));
};

const anyRow = fc.record({
  id: fc.maxSafeInteger(),
  docs: fc.option(fc.uint8Array({ maxLength: 40 })),
});

test("rows come whole, wherever the line cuts them, from memory that is used again", () => {
  const property = fc.property(fc.array(anyRow, { maxLength: 6 }), fc.integer({ min: 1, max: 50 }), (rows, size) => {
    const copy = new CopiedRows<Row>("select 1", [], COLUMNS);
    const line = Buffer.alloc(size);
    const sent = copied(rows);
    for (let at = 0; at < sent.length; at += size) {
      const length = sent.copy(line, 0, at, at + size);
      copy.handleCopyData({ chunk: line.subarray(0, length) });
    }
    expect(answered(copy)).toEqual(rows);
  });
  fc.assert(property);
});

const textOf = (sql: string, lists: readonly string[]): string => {
  let text = "";
  new CopiedRows<Row>(sql, lists, COLUMNS).submit({
    query: (sent) => {
      text = sent;
    },
  });
  return text;
};

test("lists of numbers stand in the text, and nothing else may", () => {
  expect(textOf("select $1, $2", ["[1,22]", "[]"])).toBe("copy (select '[1,22]', '[]') to stdout with (format binary)");
  for (const list of ["[1,'2']", "[1]'; drop table story; --", "1", '["a"]', "[-1]", "[1.5]", "[null]"]) {
    expect(() => textOf("select $1", [list])).toThrow("Only lists of whole numbers");
  }
});

test("an error of the server reaches who asked", () => {
  const copy = new CopiedRows<Row>("select 1", [], COLUMNS);
  let told: unknown;
  copy.callback = (error) => {
    told = error;
  };
  copy.handleError(new Error("out of shared memory"));
  expect(told).toEqual(new Error("out of shared memory"));
});

test("an answer that is cut short is an error, told once", () => {
  const copy = new CopiedRows<Row>("select 1", [], COLUMNS);
  copy.handleCopyData({ chunk: copied([{ id: 1, docs: Uint8Array.of(1, 2, 3) }]).subarray(0, -2) });
  const told: unknown[] = [];
  copy.callback = (error) => told.push(error);
  copy.handleReadyForQuery();
  expect(told).toEqual([expect.any(RangeError)]);
});
