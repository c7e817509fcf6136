import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ChaparError } from "../../domain/errors.ts";
import { encodePath, readPath } from "./path.ts";
import { readTarget } from "./target.ts";
import { wordsOfPath } from "./words.ts";

describe("a target", () => {
  test.each([
    ["/", "/", "/"],
    ["/kazakhstan", "/kazakhstan", "/kazakhstan"],
    ["//kazakhstan///", "/kazakhstan", "//kazakhstan///"],
    ["/?utm_source=x&fbclid=y", "/", "/"],
    ["/latest?utm_source=x&view=digest", "/latest", "/latest?view=digest"],
    ["/?p=12&utm_medium=y&p=13", "/", "/?p=12"],
    ["/%d0%b0", "/а", "/%D0%B0"],
    ["/а%3Fb", "/а?b", "/%D0%B0%3Fb"],
    ["http://host:80/latest?view=digest", "/latest", "/latest?view=digest"],
    ["http://host", "/", "/"],
    ["/a?q=%00x", "/a", "/a?q=x"],
  ])("%s has the path %s and the key %s", (url, path, key) => {
    expect(readTarget(url)).toMatchObject({ path, key });
  });

  test("one address has one key, however its letters are encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const path = `/a${text.replace(/[\p{Cc}\\/.%]/gu, "")}`;
        const everything = [...Buffer.from(path.normalize("NFC"))].map(
          (byte) => `%${byte.toString(16).padStart(2, "0")}`,
        );
        expect(readTarget(`/${everything.slice(1).join("")}`).key).toBe(readTarget(encodePath(path)).key);
      }),
    );
  });

  test("what cannot be read is refused with a sentence, and nothing else is thrown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          const { path } = readPath(`/${text}`);
          expect(path.startsWith("/")).toBe(true);
          expect(path.split("/")).not.toContain("..");
        } catch (error) {
          expect(error).toBeInstanceOf(ChaparError);
        }
      }),
    );
  });
});

test("words of an address leave out numbers, endings and single letters", () => {
  expect(wordsOfPath("/index.php/news/25163-rail-link-a-b.html")).toEqual(["index", "php", "news", "rail", "link"]);
});
