import fc from "fast-check";
import { expect, test } from "vitest";
import { Bytes } from "../index/places.ts";
import { BLOCK_SIZE, putPosting, WEIGHT_OF_CODE } from "../index/posting.ts";
import { Columns } from "../memory/columns.ts";
import type { PostingsRow } from "../memory/kept-postings.ts";
import { Reading, TermLane } from "./lane.ts";
import { rangeBefore } from "./score.ts";
import { SlotSet } from "./slot-set.ts";

type Posting = { doc: number; code: number };

/** Rows as the index has them: each begins in its own block, and may reach over others. */
const rowsOf = (postings: readonly Posting[], lengths: readonly number[]): PostingsRow[] => {
  const rows: PostingsRow[] = [];
  for (let at = 0, turn = 0; at < postings.length; turn += 1) {
    const first = Math.floor((postings[at]?.doc ?? 0) / BLOCK_SIZE) * BLOCK_SIZE;
    const docs = new Bytes();
    const end = at + (lengths[turn % lengths.length] ?? 1);
    for (; at < postings.length; at += 1) {
      const { doc = 0, code = 0 } = postings[at] ?? {};
      if (at >= end && Math.floor(doc / BLOCK_SIZE) * BLOCK_SIZE > first) break;
      putPosting(docs, doc - first, code);
    }
    rows.push({ first, docs: docs.from(0), places: null });
  }
  return rows;
};

test("a lane tells each document once, in whatever rows and ranges it is read", () => {
  const posting = fc.record({ doc: fc.integer({ min: 1, max: 9_000 }), code: fc.integer({ min: 1, max: 31 }) });
  const postings = fc.uniqueArray(posting, { selector: ({ doc }) => doc, maxLength: 200 });
  fc.assert(
    fc.property(postings, fc.array(fc.nat(60), { minLength: 1 }), fc.nat(9_000), (given, lengths, dead) => {
      const sorted = [...given].sort((a, b) => a.doc - b.doc);
      const columns = new Columns();
      for (let doc = dead + 1; doc <= 9_001; doc += 1) {
        const filed = { place: [], authors: [], tags: [] };
        columns.put({ doc, story: doc, length: 1, publishedAt: 0, filed });
      }
      const lane = new TermLane(rowsOf(sorted, lengths), columns, WEIGHT_OF_CODE, 2);
      const read = (): [number, number][] => {
        const found: [number, number][] = [];
        for (let from = rangeBefore(columns.size, [lane]); from >= 0; from = rangeBefore(from, [lane])) {
          const reading = new Reading();
          const count = lane.read(reading, from);
          reading.near.subarray(0, count).forEach((near, at) => {
            if (columns.living[from + near] === 1) found.push([columns.base + from + near, reading.weight[at] ?? 0]);
          });
        }
        return found;
      };
      const living = sorted.filter(({ doc }) => doc > dead);
      const wanted = living.toReversed().map(({ doc, code }) => [doc, Math.fround(2 * (WEIGHT_OF_CODE[code] ?? 0))]);
      expect([null, wanted.length]).toContain(lane.known);
      if (living.length === sorted.length) expect(lane.known).toBe(wanted.length);
      const seen = new SlotSet();
      seen.empty(columns.size);
      lane.mark(seen);
      expect(seen.count).toBe(wanted.length);
      expect(read()).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
});
