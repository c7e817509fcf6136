import { expect, test } from "vitest";
import { STYLE_TEXT } from "../../site/styles.ts";
import { pageBytes } from "./page-bytes.ts";

const page = (style: string): string =>
  `<!DOCTYPE html><title>Қазақстан — ’news’</title><style>${style}</style><p>Тошкент 🚂</p>`;

test.each([
  ["the site's own stylesheet", page(STYLE_TEXT)],
  ["another stylesheet", page("p{color:red}")],
  ["a stylesheet that only begins like the site's", page(STYLE_TEXT.slice(0, -1))],
  ["no stylesheet", "<!DOCTYPE html><p>Тошкент"],
])("a page with %s is encoded whole", (_what, html) => {
  expect(Buffer.from(pageBytes(html)).toString("utf8")).toBe(html);
});
