import { expect, test } from "vitest";
import { storyPath, validatePermalink } from "./story-path.ts";

const facts = { slug: "rail-line", publishAt: Date.UTC(2026, 0, 31, 20), id: 17, section: "economy", author: null };

test("a path is made of the newsroom's date and the story's own parts", () => {
  expect(storyPath("/:year/:month/:slug", facts, "Asia/Almaty")).toBe("/2026/02/rail-line");
  expect(storyPath("/:section/:id-:slug/", facts, "UTC")).toBe("/economy/17-rail-line");
  expect(storyPath("/archives/:id", facts, "UTC")).toBe("/archives/17");
});

test("a form that cannot tell stories apart is refused with a remedy", () => {
  expect(() => validatePermalink("/:year/:month")).toThrow(/cannot tell stories apart/);
  expect(() => validatePermalink("/:name/:slug")).toThrow(/":name"/);
  expect(validatePermalink("/:year/:slug")).toBe("/:year/:slug");
});
