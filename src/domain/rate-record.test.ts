import { expect, it } from "vitest";
import { correctionsOf, type SourcedRate } from "./rate-record.ts";

const row = (revision: number, value: string, more: Partial<SourcedRate> = {}): SourcedRate => ({
  id: revision,
  source: "uz-cbu",
  base: "USD",
  quote: "UZS",
  nominal: 1,
  value,
  valueRaw: value,
  kind: "official",
  effectiveDate: "2026-01-15",
  publishedAt: null,
  validUntil: null,
  fetchId: null,
  revision,
  supersedes: null,
  status: "accepted",
  heldReason: null,
  decision: null,
  origin: null,
  ...more,
});

const said = (...rows: SourcedRate[]) =>
  correctionsOf(rows).map(({ before, after }) => [before.value, after.value, after.status]);

it("a figure that took the place of another one is a correction, in whatever order they come", () => {
  expect(said(row(2, "101"), row(1, "100"))).toEqual([["100", "101", "accepted"]]);
  expect(said(row(1, "100"), row(2, "101"), row(3, "102"))).toEqual([
    ["100", "101", "accepted"],
    ["101", "102", "accepted"],
  ]);
  expect(said(row(1, "100"), row(2, "100", { status: "withdrawn" }))).toEqual([["100", "100", "withdrawn"]]);
});

it("what readers never saw is none: held and rejected figures, and other digits of the same", () => {
  expect(said(row(1, "100"), row(2, "999", { status: "held" }))).toEqual([]);
  expect(said(row(1, "999", { status: "held" }), row(2, "100"))).toEqual([]);
  expect(said(row(1, "100"), row(2, "999", { status: "held" }), row(3, "999", { status: "rejected" }))).toEqual([]);
  expect(said(row(1, "100"), row(2, "100.00"))).toEqual([]);
  expect(said(row(1, "100", { status: "withdrawn" }), row(2, "101"))).toEqual([]);
});

it("a change of the nominal alone is one; days and lines are apart; the newest day goes first", () => {
  expect(said(row(1, "100"), row(2, "100", { nominal: 10 }))).toHaveLength(1);
  expect(said(row(1, "100"), row(2, "101", { base: "EUR" }))).toEqual([]);
  const later = { effectiveDate: "2026-01-16" };
  expect(said(row(1, "1"), row(2, "2"), row(1, "3", later), row(2, "4", later)).map(([before]) => before)).toEqual([
    "3",
    "1",
  ]);
});

it("knows when it was noted: by the decision, else by the reading", () => {
  const origin = { url: "", sent: "", sha256: "", contentType: null, finishedAt: 7 };
  expect(correctionsOf([row(1, "100"), row(2, "101", { origin })])[0]?.notedAt).toBe(7);
  const decision = { by: "aigul", at: 9, reason: "misprint" };
  expect(correctionsOf([row(1, "100"), row(2, "101", { origin, decision })])[0]?.notedAt).toBe(9);
  expect(correctionsOf([row(1, "100"), row(2, "101")])[0]?.notedAt).toBeNull();
});
