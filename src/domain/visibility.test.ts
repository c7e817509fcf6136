import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextDue, publicFrom, STORY_STATUSES, type Timing, visibilityAt } from "./visibility.ts";

const cleared = (times: Partial<Timing>): Timing => ({
  status: "published",
  publishAt: 100,
  embargoUntil: null,
  withdrawAt: null,
  ...times,
});

const instant = fc.integer({ min: 0, max: 50 });
const timing = fc.record({
  status: fc.constantFrom(...STORY_STATUSES),
  publishAt: fc.option(instant),
  embargoUntil: fc.option(instant),
  withdrawAt: fc.option(instant),
});

describe("visibility by the clock", () => {
  test("a story is public from the very instant it is due", () => {
    expect(visibilityAt(cleared({}), 99)).toBe("hidden");
    expect(visibilityAt(cleared({}), 100)).toBe("public");
  });

  test("an embargo holds a story back, but cannot publish it early", () => {
    expect(publicFrom(cleared({ embargoUntil: 150 }))).toBe(150);
    expect(publicFrom(cleared({ embargoUntil: 50 }))).toBe(100);
  });

  test("a withdrawal is gone, not hidden, once readers may have seen it", () => {
    expect(visibilityAt(cleared({ withdrawAt: 200 }), 200)).toBe("gone");
    expect(visibilityAt(cleared({ status: "withdrawn" }), 0)).toBe("gone");
  });

  test("what is not cleared is never public", () => {
    for (const status of ["draft", "submitted", "private", "spiked"] as const) {
      expect(visibilityAt(cleared({ status }), 1000)).toBe("hidden");
    }
    expect(visibilityAt(cleared({ publishAt: null }), 1000)).toBe("hidden");
  });

  test("between one due instant and the next nothing changes", () => {
    fc.assert(
      fc.property(timing, instant, (story, now) => {
        const until = nextDue(story, now) ?? 60;
        for (let later = now; later < until; later += 1) {
          expect(visibilityAt(story, later)).toBe(visibilityAt(story, now));
        }
      }),
    );
  });
});
