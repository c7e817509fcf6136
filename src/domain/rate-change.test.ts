import { assert, bigInt, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { storedFigureOf } from "../../checks/support/rates.ts";
import { fraction, invert, parseFraction } from "./fraction.ts";
import type { RateObservation } from "./rate.ts";
import { changeBetween, changeSince, figureBefore, moveOf } from "./rate-change.ts";

const day = "2026-01-30";
const between = (now: string, before: string) =>
  changeBetween(parseFraction(now), { price: parseFraction(before), day });

const figure = (value: string, effectiveDate: string, more: Partial<RateObservation> = {}): RateObservation =>
  storedFigureOf(effectiveDate, value, more);

describe("change between two prices", () => {
  it.each([
    ["503.78", "506.00", { kind: "moved", direction: "down", percent: "0.44", previousDay: day }],
    // Half to even: 0.125 % and 0.135 %.
    ["1001.25", "1000", { kind: "moved", direction: "up", percent: "0.12", previousDay: day }],
    ["1001.35", "1000", { kind: "moved", direction: "up", percent: "0.14", previousDay: day }],
    ["998.75", "1000", { kind: "moved", direction: "down", percent: "0.12", previousDay: day }],
    // 0.005 % rounds to the even zero, and is no zero.
    ["100.005", "100", { kind: "tiny", direction: "up", previousDay: day }],
    ["99.995", "100", { kind: "tiny", direction: "down", previousDay: day }],
    ["87.45", "87.4500", { kind: "unchanged", since: day }],
  ])("%s after %s", (now, before, change) => {
    expect(between(now, before)).toEqual(change);
  });

  const price = bigInt({ min: 1n, max: 10n ** 15n });

  it("has no sign of its own, never says zero of a move, and turns round with time", () => {
    assert(
      property(price, price, (a, b) => {
        const [now, before] = [fraction(a, 10_000n), fraction(b, 10_000n)];
        const there = changeBetween(now, { price: before, day });
        const back = changeBetween(before, { price: now, day });
        expect(JSON.stringify(there)).not.toMatch(/"-|"0\.00"/);
        const ways = [there, back].map((change) => ("direction" in change ? change.direction : change.kind));
        const still = ["unchanged", "unchanged"];
        expect(ways).toEqual(a === b ? still : a > b ? ["up", "down"] : ["down", "up"]);
      }),
    );
  });

  it("turns round with the orientation", () => {
    assert(
      property(price, price, constantFrom("UZS", "USD"), (a, b, currency) => {
        const [now, before] = [fraction(a, 100n), fraction(b, 100n)];
        const pair = { base: "USD", quote: "UZS" };
        const straight = moveOf(changeBetween(now, { price: before, day }), pair, "bank", currency);
        const turned = moveOf(changeBetween(invert(now), { price: invert(before), day }), pair, "inverse", currency);
        expect(turned).toBe(straight);
      }),
    );
  });

  it("is -0.43 % the one way and +0.43 % the other only by their own arithmetic", () => {
    const [now, before] = [figure("100", "2026-01-31"), figure("110", day)];
    expect(changeSince(now, before, "bank")).toMatchObject({ direction: "down", percent: "9.09" });
    expect(changeSince(now, before, "inverse")).toMatchObject({ direction: "up", percent: "10.00" });
  });

  it("is none without an earlier figure, or with one of zero; a peg has stood", () => {
    expect(changeSince(figure("100", day), null, "bank")).toEqual({ kind: "none" });
    expect(changeSince(figure("100", day), figure("0", "2026-01-29"), "bank")).toEqual({ kind: "none" });
    const peg = figure("3.5", "2015-01-01", { kind: "peg" });
    expect(changeSince(peg, undefined, "inverse")).toEqual({ kind: "unchanged", since: "2015-01-01" });
  });
});

describe("the figure of some days ago", () => {
  const history = ["2025-12-29", "2025-12-31", "2026-01-09", "2026-01-30", "2026-01-31"].map((each) =>
    figure("1", each),
  );
  it.each([
    [1, "2026-01-30"],
    [30, "2025-12-31"],
    [31, "2025-12-31"],
    [32, "2025-12-29"],
    [20, "2026-01-09"],
  ])("%i days before 31 January is of %s", (days, effectiveDate) => {
    expect(figureBefore(history, "2026-01-31", days)?.effectiveDate).toBe(effectiveDate);
  });

  it("is not carried over more than a week", () => {
    expect(figureBefore(history, "2026-01-31", 5)).toBeUndefined();
    expect(figureBefore(history, "2026-01-31", 365)).toBeUndefined();
  });
});
