import { expect, test } from "vitest";
import { BLOCK_SIZE } from "../index/posting.ts";
import { KeptPostings, type PostingsRow } from "./kept-postings.ts";

const rowAt = (block: number, bytes = 3): PostingsRow => {
  return { first: block * BLOCK_SIZE, docs: new Uint8Array(bytes).fill(block), places: null };
};

test("what was read serves until a document comes, then all but the rows of the newest block", () => {
  const kept = new KeptPostings(16_000_000);
  const newest = 2 * BLOCK_SIZE + 5;
  expect(kept.find(7, newest)).toEqual({ rows: [], readFrom: 0 });
  kept.keep(7, newest, [rowAt(0), rowAt(1), rowAt(2)]);
  expect(kept.find(7, newest)).toEqual({ rows: [rowAt(0), rowAt(1), rowAt(2)], readFrom: null });
  expect(kept.find(7, newest + 1)).toEqual({ rows: [rowAt(0), rowAt(1)], readFrom: 2 * BLOCK_SIZE });
});

test("when a new block has begun, all is read anew", () => {
  const kept = new KeptPostings(16_000_000);
  kept.keep(7, BLOCK_SIZE - 1, [rowAt(0)]);
  expect(kept.find(7, BLOCK_SIZE)).toEqual({ rows: [], readFrom: 0 });
});

test("a row does not keep alive the memory that it was cut from", () => {
  const kept = new KeptPostings(16_000_000);
  kept.keep(7, 5, [{ first: 0, docs: new Uint8Array(9_000).subarray(3, 6), places: null }]);
  expect(kept.find(7, 5).rows[0]?.docs.buffer.byteLength).toBe(3);
});

test("what many ask for stays when one reader asks much", () => {
  const kept = new KeptPostings(16_000_000);
  kept.keep(1, 5, [rowAt(0, 3_000_000)]);
  kept.find(1, 5);
  for (let term = 2; term < 8; term += 1) kept.keep(term, 5, [rowAt(0, 3_000_000)]);
  const isKept = (term: number): boolean => kept.find(term, 5).readFrom === null;
  expect([1, 2, 3, 4, 5, 6, 7].map(isKept)).toEqual([true, false, false, true, true, true, true]);
});
