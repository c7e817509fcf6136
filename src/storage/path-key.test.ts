import fc from "fast-check";
import { expect, test } from "vitest";
import { pathKey } from "./path-key.ts";

test.each([
  ["/Tag/Rail/", "/tag/rail"],
  ["/", "/"],
  ["//", "/"],
  ["/%D2%9B%d0%b0", "/қа"],
  ["/%D2%9", "/%d2%9"],
  ["/?P=123", "/?p=123"],
  ["/a/?p=1", "/a?p=1"],
])("%s is compared as %s", (path, key) => {
  expect(pathKey(path)).toBe(key);
});

test("a key never throws, and its encoded form has the same key", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const path = `/${text.replace(/[?%]/g, "")}x`;
      expect(pathKey(encodeURI(path))).toBe(pathKey(path));
    }),
  );
});
