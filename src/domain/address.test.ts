import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Address, formatAddress, parseAddress } from "./address.ts";
import type { ArchiveRef } from "./archive.ts";
import type { Reference } from "./reference.ts";

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

const slug = fc.constantFrom("rail", "қазақ-темір", "a-2");
const refs: fc.Arbitrary<ArchiveRef> = fc.oneof(
  fc.constant<ArchiveRef>({ kind: "all" }),
  fc.constant<ArchiveRef>({ kind: "country", country: "kazakhstan" }),
  fc.constant<ArchiveRef>({ kind: "section", section: "economy" }),
  fc.constant<ArchiveRef>({ kind: "country-section", country: "kazakhstan", section: "economy" }),
  slug.map((tag): ArchiveRef => ({ kind: "tag", tag })),
  slug.map((author): ArchiveRef => ({ kind: "author", author })),
  fc.integer({ min: 1990, max: 2100 }).map((year): ArchiveRef => ({ kind: "year", year })),
  fc.record({ kind: fc.constant("month" as const), year: fc.constant(2024), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    kind: fc.constant("day" as const),
    year: fc.constant(2024),
    month: fc.constant(2),
    day: fc.constant(29),
  }),
);
const language = fc.constantFrom("en", "ru", "uz-Cyrl");
const addresses: fc.Arbitrary<Address> = fc.oneof(
  language.map((tag): Address => ({ kind: "front", language: tag })),
  language.map((tag): Address => ({ kind: "search", language: tag })),
  fc.record({
    kind: fc.constant("search-feed" as const),
    language,
    format: fc.constantFrom("rss" as const, "atom" as const, "json" as const),
  }),
  language.map((tag): Address => ({ kind: "rates", language: tag })),
  language.map((tag): Address => ({ kind: "convert", language: tag })),
  language.map((tag): Address => ({ kind: "widget", language: tag })),
  fc.record({
    kind: fc.constant("rate" as const),
    language,
    currency: fc.constantFrom("UZS", "EUR"),
    against: fc.constantFrom(null, "RUB"),
  }),
  fc.constant<Address>({ kind: "standing", language: "en", slug: "about" }),
  fc.record({
    kind: fc.constant("archive" as const),
    language,
    ref: refs,
    page: fc.oneof(fc.constant("newest" as const), fc.integer({ min: 1, max: 99_999 })),
  }),
  fc.record({
    kind: fc.constant("feed" as const),
    language,
    ref: refs,
    format: fc.constantFrom("rss" as const, "atom" as const, "json" as const),
  }),
);

describe("addresses", () => {
  test("what is written is read back", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(decodeURI(formatAddress(address, reference)), reference)).toEqual(address);
      }),
    );
  });

  test("known addresses stand as they are", () => {
    const page = {
      kind: "archive",
      language: "ru",
      ref: { kind: "country", country: "kazakhstan" },
      page: 336,
    } as const;
    expect(formatAddress(page, reference)).toBe("/ru/kazakhstan/page/336");
    expect(parseAddress("/feed.xml", reference)).toEqual({
      kind: "feed",
      language: "en",
      ref: { kind: "all" },
      format: "rss",
    });
  });

  test("what is no address is none", () => {
    const wrong = [
      "/kazakhstan/page/0",
      "/kazakhstan/page/x",
      "/kazakhstan/page/1e3",
      "/kazakhstan/",
      "//",
      "/tag",
      "/narnia",
      "/archive",
      "/archive/2026/13",
      "/archive/2026/02/30",
      "/archive/2026/1",
      "/latest/economy",
      "/kazakhstan/economy/more",
      "/en/latest",
      "/about/us",
      "/ru/about",
      "/rates/",
      "/rates/uz",
      "/rates/UZS",
      "/rates/uzs/eu",
      "/rates/uzs/eur/usd",
      "/rates/convert/usd",
      "/rates/page/2",
      "/widget",
      "/widget/rates/usd",
    ];
    for (const path of wrong) expect([path, parseAddress(path, reference)]).toEqual([path, null]);
  });

  test("any path at all is read without an error", () => {
    fc.assert(fc.property(fc.string(), (path) => void parseAddress(`/${path}`, reference)));
  });
});
