import { describe, expect, it } from "vitest";
import { type Block, bodyOf, type Inline, type Mark, type TableCell } from "../../domain/body.ts";
import { htmlOf } from "../markup/markup.ts";
import { SAMPLE_BODY } from "../testing/sample-body.ts";
import { sampleContext } from "../testing/sample-context.ts";
import { sampleImage } from "../testing/sample-stories.ts";
import { feedHtml } from "./feed-html.ts";
import { BodyView } from "./html.tsx";

const context = sampleContext("/x");

const html = (content: Block[], dateline = ""): string =>
  htmlOf(<BodyView body={bodyOf(content)} images={{ 3: sampleImage(3) }} context={context} dateline={dateline} />)
    .replace(/^<div class="body">/, "")
    .replace(/<\/div>$/, "");

const paragraph = (...content: Inline[]): string => html([{ type: "paragraph", content }]);
const text = (words: string, ...marks: Mark[]): Inline => ({ type: "text", text: words, marks });
const link: Mark = { type: "link", attrs: { href: "/a" } };

describe("inline text", () => {
  it("keeps a link whole whose words have other marks", () => {
    expect(paragraph(text("a ", link), text("b", { type: "strong" }, link), text(" c", link))).toBe(
      '<p><a href="/a">a <strong>b</strong> c</a></p>',
    );
  });

  it("parts two links that stand side by side", () => {
    const other: Mark = { type: "link", attrs: { href: "/b" } };
    expect(paragraph(text("a", link), text("b", other))).toBe('<p><a href="/a">a</a><a href="/b">b</a></p>');
  });

  it("nests marks in one order, whatever order they are stored in", () => {
    const marks: Mark[] = [{ type: "code" }, { type: "em" }, { type: "strong" }];
    expect(paragraph(text("x", ...marks))).toBe("<p><strong><em><code>x</code></em></strong></p>");
  });

  it("shows words crossed out and words to look at", () => {
    expect(paragraph(text("ten", { type: "strike" }), text("nine", { type: "strong" }, { type: "highlight" }))).toBe(
      "<p><s>ten</s><mark><strong>nine</strong></mark></p>",
    );
  });

  it("says the language and direction of words in another one", () => {
    expect(paragraph(text("سلام", { type: "lang", attrs: { lang: "fa" } }))).toBe(
      '<p><span lang="fa" dir="rtl">سلام</span></p>',
    );
  });

  it("numbers notes and leads there and back", () => {
    const note: Inline = { type: "footnote", content: [{ type: "text", text: "Source" }] };
    const out = html([{ type: "paragraph", content: [text("a"), note, text("b"), note] }]);
    expect(out).toContain('<a id="r2" href="#n2" aria-label="Note 2">2</a>');
    expect(out).toContain('<p id="n2"><sup>2</sup> Source <a href="#r2" aria-label="Back to the text: Note 2">');
  });
});

describe("pictures whose file is not here", () => {
  const image: Block = { type: "image", attrs: { image: 9, alt: "A dam", credit: "" } };
  const missing = (source: string) => ({ 9: { ...sampleImage(9), hash: "", source } });
  const page = (source: string): string =>
    htmlOf(<BodyView body={bodyOf([image])} images={missing(source)} context={context} />);
  const feed = (source: string): string =>
    feedHtml({
      body: bodyOf([image]),
      images: missing(source),
      origin: "https://steppe.example",
      worth: () => null,
    });

  it("lead to where they were", () => {
    expect(page("https://old.example/a.jpg")).toContain(
      '<p class="gone">A dam</p><figcaption><a href="https://old.example/a.jpg" rel="nofollow">The picture at its former address</a>',
    );
    expect(feed("https://old.example/a.jpg")).toContain('<a href="https://old.example/a.jpg">A dam</a>');
  });

  it("lead nowhere when that is no web address", () => {
    for (const out of [page("javascript:alert(1)"), feed("javascript:alert(1)")]) expect(out).not.toContain("script");
  });
});

describe("blocks", () => {
  it("puts the place before the first paragraph, and only there", () => {
    const first: Block = { type: "paragraph", content: [{ type: "text", text: "It snowed." }] };
    expect(html([first, first], "Osh")).toBe('<p><b class="dl">Osh</b> — It snowed.</p><p>It snowed.</p>');
    expect(html([{ type: "divider" }, first], "Osh")).not.toContain("Osh");
  });

  it("sets figures of a table to the end of their column, words not", () => {
    const cell = (words: string): TableCell => ({
      type: "table_cell",
      attrs: { colspan: 1, rowspan: 2 },
      content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
    });
    const row = {
      type: "table_row" as const,
      content: ["−11.1%", "12 143,57", "$1.2 bn", "—", "Osh", "— Osh", "2 cows and a dog"].map(cell),
    };
    const out = html([{ type: "table", attrs: { caption: "" }, content: [row] }]);
    expect([...out.matchAll(/<td class="n" rowspan="2">([^<]*)/g)].map((match) => match[1])).toEqual([
      "−11.1%",
      "12 143,57",
      "$1.2 bn",
      "—",
    ]);
  });

  it("loads nothing of an embed", () => {
    const attrs = { provider: "YouTube", url: "https://www.youtube.com/watch?v=1", title: "" };
    const out = html([{ type: "embed", attrs }]);
    expect(out).toContain('<a href="https://www.youtube.com/watch?v=1" rel="nofollow">Open at YouTube</a>');
    expect(out).not.toMatch(/iframe|<img/);
  });

  it("offers no rendition wider than the original", () => {
    const small = { ...sampleImage(3), width: 700, height: 500 };
    const body = bodyOf([{ type: "image", attrs: { image: 3, alt: "", credit: "" } }]);
    const out = htmlOf(<BodyView body={body} images={{ 3: small }} context={context} />);
    expect([...out.matchAll(/(\d+)w[,"]/g)].map((match) => match[1])).toEqual([
      "320",
      "640",
      "320",
      "640",
      "320",
      "640",
    ]);
  });
});

describe("feed HTML", () => {
  const feed = feedHtml({
    body: SAMPLE_BODY,
    images: { 3: sampleImage(3), 4: sampleImage(4) },
    origin: "https://caravan.example",
    worth: () => null,
  });

  it("has absolute addresses only", () => {
    for (const [, address] of feed.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https:\/\//);
  });

  it("needs neither styles nor scripts nor an id of the page", () => {
    expect(feed).not.toMatch(/\s(class|id|style)=|<script|<source/);
  });

  it("keeps the words of every block but the pull quote, which repeats them", () => {
    for (const words of ["What the figures say", "872.41", "Letter of the water users", "Bulletin 52"]) {
      expect(feed).toContain(words);
    }
    expect(feed).not.toContain("Gulmira Asanova, snow service");
  });
});
