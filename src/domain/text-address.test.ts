import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reference } from "./reference.ts";
import { linkInText, pathBehindText, textAddress, withTextInFront } from "./text-address.ts";

const reference: Reference = {
  settings: {
    name: { en: "The Test" },
    tagline: {},
    languages: ["en", "ru", "uz-Cyrl"],
    timeZone: "Asia/Almaty",
    pageSize: 6,
    permalink: "/:year/:month/:slug",
    feedText: "full",
    webSubHub: null,
    contactEmail: null,
    ticker: { shape: "bank", pairs: [], minDigits: 4 },
  },
  countries: [{ slug: "kazakhstan", code: "KZ", names: {}, position: 0 }],
  sections: [{ slug: "economy", parent: null, names: {}, position: 0 }],
  pages: [{ slug: "about", language: "en", title: "About" }],
};

describe("addresses of the text edition", () => {
  test.each([
    ["/", "/text"],
    ["/?p=12", "/text?p=12"],
    ["/#top", "/text#top"],
    ["/ru", "/text/ru"],
    ["/ru/kazakhstan/page/3?view=digest", "/text/ru/kazakhstan/page/3?view=digest"],
  ])("%s has %s", (page, text) => {
    expect(textAddress(page)).toBe(text);
  });

  test("what is put behind the word is read back, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 })), (segments) => {
        const path = `/${segments.map((each) => each.replace(/[/?#]/g, "x")).join("/")}`;
        expect(pathBehindText(textAddress(path))).toBe(path);
      }),
    );
  });

  test.each(["/", "/texts", "/texte/x", "/kazakhstan/text", ""])("%s asks for no text edition", (path) => {
    expect(pathBehindText(path)).toBeNull();
  });

  test("letters in any case are read", () => {
    expect(pathBehindText("/TEXT/Kazakhstan")).toBe("/Kazakhstan");
  });

  test.each([
    ["/ru/text", "/text/ru"],
    ["/ru/text/kazakhstan", "/text/ru/kazakhstan"],
    ["/RU/Text/2026/01/rail", "/text/ru/2026/01/rail"],
    ["/en/text/latest", "/text/latest"],
    ["/en/text", "/text"],
    ["/kazakhstan/text", null],
    ["/ru/texts", null],
    ["/ru", null],
  ])("%s is put in order as %s", (path, to) => {
    expect(withTextInFront(path, reference)).toBe(to);
  });
});

describe("a link of this site in the text edition", () => {
  test.each([
    ["/", "/text"],
    ["/?p=12", "/text?p=12"],
    ["/ru/latest", "/text/ru/latest"],
    ["/2026/01/rail#corrections", "/text/2026/01/rail#corrections"],
    ["/%D2%9B%D0%B0%D0%B7%D0%B0%D2%9B", "/text/%D2%9B%D0%B0%D0%B7%D0%B0%D2%9B"],
    ["/about", "/text/about"],
    ["/search?q=canal", "/text/search?q=canal"],
    ["/rates/uzs", "/text/rates/uzs"],
  ])("%s leads to %s", (href, to) => {
    expect(linkInText(href, reference)).toBe(to);
  });

  test.each([
    "/feed.xml",
    "/ru/kazakhstan/feed.atom",
    "/search/feed.json?q=x",
    "/widget/rates",
    "/media/4f/x/640.jpg",
    "/api/v1/rates",
    "/robots.txt",
    "/text/latest",
    "//other.example/x",
    "https://other.example/kazakhstan",
    "mailto:a@b.example",
    "#n1",
    "",
  ])("%s stays as it is", (href) => {
    expect(linkInText(href, reference)).toBe(href);
  });

  test("any text at all is read without an error", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void linkInText(`/${text}`, reference)));
  });
});
