import fc from "fast-check";
import { expect, test } from "vitest";
import { ORTHOGRAPHIES } from "../data/orthographies.ts";
import { keysOf } from "../text/keys.ts";
import { readingsOf, remoteReadingsOf } from "./alternates.ts";

/** Spellings of known writers and statesmen in other languages, and the English one they are to sound like. */
test.each([
  ["chruschtschow", "khrushchov"],
  ["dschingis", "jingis"],
  ["tschechow", "chekhov"],
  ["tchekhov", "chekhov"],
  ["djenguiz", "jengiz"],
  ["pouchkine", "pushkin"],
  ["czechow", "chekhov"],
  ["chruszczow", "khrushchov"],
  ["puszkin", "pushkin"],
  ["csehov", "chekhov"],
  ["puskin", "pushkin"],
  ["poesjkin", "pushkin"],
  ["tsjekhov", "chekhov"],
  ["jrushchov", "khrushchov"],
  ["mpresnief", "bresnief"],
  ["puškinas", "pushkin"],
  ["puskinas", "pushkin"],
])("%s is heard as %s", (spelt, english) => {
  const heard = [...readingsOf(spelt, ""), ...remoteReadingsOf(spelt, "")].map(({ skeleton }) => skeleton);
  expect(heard).toContain(keysOf(english, "").skeleton);
});

test("letters that no orthography respells lead to nothing further", () => {
  expect(remoteReadingsOf("talman", "")).toEqual([]);
  expect(remoteReadingsOf("тамара", "")).toEqual([]);
});

test("any word has a bounded number of readings, one a spelling", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom("sch", "j", "c", "й"),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 64 }), (text) => {
      const word = text.toLowerCase();
      const readings = remoteReadingsOf(word, "");
      expect(readings.length).toBeLessThanOrEqual(ORTHOGRAPHIES.length + 3);
      expect(new Set(readings.map(({ fold }) => fold)).size).toBe(readings.length);
    }),
  );
});
