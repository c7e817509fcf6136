import { expect, test } from "vitest";
import { isLowerCase } from "./lower-case.ts";

test.each(["a", "ß", "ж", "қ", "ӣ", "ñ", "ğ", "ա"])("%s is a small letter", (letter) => {
  expect(isLowerCase(letter.charCodeAt(0))).toBe(true);
  expect(isLowerCase(letter.charCodeAt(0))).toBe(true);
});

test.each(["A", "Ж", "Қ", "Ӣ", "5", "-", "ش", "ა", "漢", "\ud835"])("%s is none", (letter) => {
  expect(isLowerCase(letter.charCodeAt(0))).toBe(false);
  expect(isLowerCase(letter.charCodeAt(0))).toBe(false);
});
