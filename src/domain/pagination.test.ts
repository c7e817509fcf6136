import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageOfSeq, pageSlice } from "./pagination.ts";

const sizes = fc.integer({ min: 1, max: 50 });
const totals = fc.integer({ min: 0, max: 5000 });

describe("pages counted from the oldest", () => {
  test("the newest page takes what is left over", () => {
    expect(pageSlice(2020, 6, "newest")).toEqual({
      page: 336,
      pages: 336,
      total: 2020,
      firstSeq: 2011,
      lastSeq: 2020,
      from: 1,
      to: 10,
    });
    expect(pageSlice(2022, 6, "newest")).toMatchObject({ page: 337, from: 1, to: 6 });
    expect(pageSlice(2, 6, "newest")).toMatchObject({ page: 1, pages: 1, from: 1, to: 2 });
  });

  test("an empty archive is one empty page", () => {
    expect(pageSlice(0, 6, "newest")).toMatchObject({ pages: 1, total: 0, from: 0, to: 0 });
    expect(pageSlice(0, 6, 2)).toBeNull();
  });

  test("there is no page outside the range", () => {
    for (const page of [0, -1, 337, 1.5, Number.NaN]) expect(pageSlice(2020, 6, page)).toBeNull();
  });

  test("pages follow one another without overlap or gap, and no bound exceeds the total", () => {
    fc.assert(
      fc.property(totals, sizes, (total, size) => {
        const pages = pageSlice(total, size, "newest")?.pages ?? 0;
        let next = 1;
        for (let page = 1; page <= pages; page += 1) {
          const slice = pageSlice(total, size, page);
          expect(slice?.firstSeq).toBe(next);
          next = (slice?.lastSeq ?? 0) + 1;
          expect(slice?.to).toBeLessThanOrEqual(total);
        }
        expect(next).toBe(total + 1);
      }),
    );
  });

  test("a page that is not the newest shows the same entries after any growth", () => {
    fc.assert(
      fc.property(totals, sizes, fc.integer({ min: 1, max: 300 }), (total, size, more) => {
        const pages = pageSlice(total, size, "newest")?.pages ?? 0;
        for (let page = 1; page < pages; page += 1) {
          const [before, after] = [pageSlice(total, size, page), pageSlice(total + more, size, page)];
          expect([after?.firstSeq, after?.lastSeq]).toEqual([before?.firstSeq, before?.lastSeq]);
        }
      }),
    );
  });

  test("the page of an entry holds it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), sizes, fc.nat(), (total, size, pick) => {
        const seq = 1 + (pick % total);
        const slice = pageSlice(total, size, pageOfSeq(total, size, seq));
        expect(slice && slice.firstSeq <= seq && seq <= slice.lastSeq).toBe(true);
      }),
    );
  });
});
