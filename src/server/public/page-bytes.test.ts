import { expect, test } from "vitest";
import { Markup } from "../../site/markup/markup.ts";
import { Page, sharedPiece } from "../../site/markup/page.ts";
import { pageBytes } from "./page-bytes.ts";

const SHARED = "<style>p::before{content:'→'}</style>";

test.each([
  ["its own text alone", ["<!DOCTYPE html><title>Қазақстан — ’news’</title>", "<p>Тошкент 🚂</p>"]],
  ["what it shares with others", ["<title>Қазақстан</title>", sharedPiece(new Markup(SHARED)), "<p>🚂</p>"]],
  ["nothing", []],
])("a page of %s is encoded whole", (_what, pieces) => {
  const text = pieces.map((piece) => (typeof piece === "string" ? piece : SHARED)).join("");
  expect(new Page(pieces).text).toBe(text);
  expect(Buffer.from(pageBytes(new Page(pieces))).toString("utf8")).toBe(text);
});
