import { expect, test } from "vitest";
import { formOf, oldPathOf, permalinkOf } from "./permalink.ts";
import type { WpPost } from "./wxr/records.ts";

const post = (link: string): WpPost =>
  ({
    id: "17",
    name: "gas-talks",
    date: "2024-05-01 10:00:00",
    creator: "aida",
    link,
    terms: [{ domain: "category", nicename: "economy", name: "Economy" }],
  }) as unknown as WpPost;

test.each([
  ["https://old.example/2024/05/gas-talks/", "/:year/:month/:slug"],
  ["https://old.example/2024/05/01/gas-talks/", "/:year/:month/:day/:slug"],
  ["https://old.example/gas-talks", "/:slug"],
  ["https://old.example/archives/17", "/archives/:id"],
  ["https://old.example/economy/gas-talks/", "/:section/:slug"],
  ["https://old.example/news/17-gas-talks.html", "/news/:id-:slug.html"],
  ["https://old.example/aida/gas-talks", "/:author/:slug"],
  ["https://old.example/?p=17", null],
  ["https://old.example/", null],
  ["", null],
])("%s follows %s", (link, form) => {
  expect(formOf(post(link))).toBe(form);
});

test("the newsroom takes the form that most posts follow, and the usual one when none does", () => {
  expect(
    permalinkOf(
      new Map([
        ["/:slug", 7],
        ["/x/:slug", 3],
      ]),
      10,
    ),
  ).toBe("/:slug");
  expect(permalinkOf(new Map([["/:slug", 5]]), 10)).toBe("/:year/:month/:slug");
  expect(permalinkOf(new Map([["/archive/:id", 10]]), 10)).toBe("/:year/:month/:slug");
});

test("old paths are decoded, whatever the case of their escapes", () => {
  expect(oldPathOf("https://old.example/2024/%D2%9B%d0%b0/?x=1")).toBe("/2024/қа?x=1");
  expect(oldPathOf("https://old.example/%zz%d2")).toBe("/%zz");
});
