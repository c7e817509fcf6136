import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { bankOf, storedFigureOf as figure } from "../../checks/support/rates.ts";
import { daysBefore } from "./instant.ts";
import type { PublishingSchedule, RateObservation } from "./rate.ts";
import { rateChart } from "./rate-chart.ts";

const { schedule } = bankOf("uz-cbu");
const DAILY: PublishingSchedule | null = schedule && { ...schedule, weekdays: [1, 2, 3, 4, 5, 6, 7] };

const daily = (values: readonly number[], last = "2026-01-31"): RateObservation[] =>
  values.map((value, at) => figure(daysBefore(last, values.length - 1 - at), String(value)));

describe("the scale of a curve", () => {
  it.each([
    [
      ["511.33", "498.52", "503.10"],
      ["515", "510", "505", "500", "495"],
    ],
    [
      ["12143.57", "12000"],
      ["12150", "12100", "12050", "12000"],
    ],
    [
      ["0.0073", "0.0074"],
      ["0.00740", "0.00735", "0.00730"],
    ],
    [
      ["3.5", "3.5"],
      ["3.51", "3.50", "3.49"],
    ],
    [
      ["100", "400"],
      ["400", "300", "200", "100"],
    ],
  ])("of %j is %j", (values, marks) => {
    const history = values.map((value, at) => figure(`2026-01-0${at + 1}`, value));
    expect(rateChart(history, null, 2)?.marks).toEqual(marks);
  });

  it("a price that never moved lies in the middle", () => {
    expect(rateChart(daily([3, 3, 3]), null, 2)?.runs).toEqual([
      [
        { x: 0, y: 500n },
        { x: 1, y: 500n },
        { x: 2, y: 500n },
      ],
    ]);
  });

  it("holds every point, lowest at the bottom and highest at the top", () => {
    assert(
      property(array(integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 400 }), (values) => {
        const chart = rateChart(daily(values), DAILY, 2);
        const points = chart?.runs.flat() ?? [];
        expect(points.length).toBeGreaterThan(0);
        for (const { x, y } of points) {
          expect(x >= 0 && x <= (chart?.span ?? 0) && y >= 0n && y <= 1000n).toBe(true);
        }
        expect(chart?.low.value).toBe(String(Math.min(...values)));
        expect(chart?.high.value).toBe(String(Math.max(...values)));
      }),
    );
  });
});

describe("gaps", () => {
  it("two missing days of publication part the curve, a weekend or one day does not", () => {
    // Tuesday to Saturday are days of this source; Wednesday 14 and Thursday 15 are missing.
    const days = ["2026-01-09", "2026-01-10", "2026-01-13", "2026-01-16", "2026-01-17", "2026-01-20", "2026-01-22"];
    const chart = rateChart(
      days.map((day) => figure(day, "100")),
      schedule,
      2,
    );
    expect(chart?.runs.map((run) => run.length)).toEqual([3, 4]);
  });

  it("a source without a calendar misses nothing", () => {
    expect(rateChart([figure("2025-01-01", "1"), figure("2026-01-01", "2")], null, 2)?.runs).toHaveLength(1);
  });
});

describe("thinning", () => {
  it("keeps every peak and both ends of a long line, and says that it thinned", () => {
    const values = Array.from({ length: 5_000 }, (_, at) => 1000 + (at % 50));
    values[2_345] = 9_000;
    values[3_456] = 10;
    const chart = rateChart(daily(values), DAILY, 2);
    const points = chart?.runs.flat() ?? [];
    expect(chart).toMatchObject({ thinned: true, figures: 5_000, high: { value: "9000" }, low: { value: "10" } });
    expect(points.length).toBeLessThanOrEqual(264);
    expect(points.some(({ x }) => x === 2_345) && points.some(({ x }) => x === 3_456)).toBe(true);
    expect([points[0]?.x, points.at(-1)?.x]).toEqual([0, 4_999]);
  });

  it("leaves a year as it is", () => {
    const chart = rateChart(daily(Array.from({ length: 260 }, (_, at) => at + 1)), DAILY, 2);
    expect([chart?.thinned, chart?.runs.flat().length]).toEqual([false, 260]);
  });
});

it("there is no curve of nothing, nor of zeros", () => {
  expect(rateChart([], schedule, 2)).toBeNull();
  expect(rateChart([figure("2026-01-01", "0.00")], schedule, 2)).toBeNull();
  expect(rateChart([figure("2026-01-01", "7")], schedule, 2)).toMatchObject({ span: 1, runs: [[{ x: 0 }]] });
});
