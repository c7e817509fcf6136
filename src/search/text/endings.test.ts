import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutNameEndings } from "./endings.ts";

test.each([
  ["оралда", "орал"],
  ["оралдықтардың", "орал"],
  ["нарындыктар", "нарын"],
  ["жаныбековдун", "жаныбеков"],
  ["термизнинг", "термиз"],
  ["душанберо", "душанбе"],
  ["xorazmdan", "xorazm"],
  ["konyanın", "konya"],
  ["lebapyň", "lebap"],
  ["ქუთაისში", "ქუთაის"],
  ["ბათუმში", "ბათუმ"],
  ["վանաձորում", "վանաձոր"],
])("%s may be a form of %s", (word, name) => {
  expect(withoutNameEndings(word)).toContain(name);
});

test("a short name keeps its letters, and one without endings stays alone", () => {
  expect(withoutNameEndings("оман")).toEqual([]);
  expect(withoutNameEndings("toktogul")).toEqual([]);
  expect(withoutNameEndings("قندهار")).toEqual([]);
});

test("any text has a few shorter beginnings at most", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom("д", "а", "н", "da"),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      const stems = withoutNameEndings(text);
      expect(stems.length).toBeLessThanOrEqual(3);
      for (const stem of stems) expect(stem.length < text.length && text.startsWith(stem)).toBe(true);
    }),
  );
});
