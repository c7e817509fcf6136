import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, sketch } from "./reading.fixture.ts";

const PIECES = [
  "<p>",
  "</p>",
  "<div>",
  "</div>",
  "<b>",
  "</b>",
  "<a href='/x'>",
  "</a>",
  "<ul>",
  "<li>",
  "</ul>",
  "<ol>",
  "</li>",
  "<table>",
  "<tr>",
  "<td>",
  "</table>",
  "<th>",
  "<blockquote>",
  "</blockquote>",
  "<cite>",
  "<h2>",
  "</h2>",
  "<pre>",
  "</pre>",
  "<figure>",
  "<figcaption>",
  "</figure>",
  "<img src=a.jpg>",
  "<br>",
  "<hr>",
  "<!-- wp:group -->",
  "<!-- /wp:group -->",
  "<!-- wp:list -->",
  '<!-- wp:image {"id":3} -->',
  "<!--more-->",
  "<!--",
  "-->",
  "<details>",
  "<summary>",
  "</details>",
  "<sup data-fn=f>",
  "</sup>",
  "[caption id=1]",
  "[/caption]",
  "[quote]",
  "[/quote]",
  "[ref]",
  "[/ref]",
  "[gallery]",
  "[acme a=1]",
  "[/acme]",
  "[",
  "]",
  "[[",
  "<script>",
  "</script>",
  "<noscript>",
  "<iframe src='https://x.example/'>",
  "</iframe>",
  "<span lang=kk>",
  "</span>",
  "<form>",
  "<label>",
  "&amp;",
  "&nbsp;",
  "<",
  ">",
  '"',
  "\n",
  "\n\n",
  " ",
  "word",
  "слово",
  "é",
  "\u0000",
  "\ud800",
  "😀",
  "<q>",
  "<code>",
  "<svg>",
  "<style>",
  "<textarea>",
  "<template>",
  "<select><option>",
  "<dl><dt>",
  "<dd>",
  "<u>",
  "<constructor>",
  "</constructor>",
  "</__proto__>",
  "<toString __proto__=1>",
  "[toString a=1]",
  "<x-note>",
  "<x-caption>",
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("any input gives a valid body", () => {
  test("pieces of markup in any order", () => {
    fc.assert(
      fc.property(soup, (content) => read(content).newWords >= 0),
      { numRuns: 1500 },
    );
  });

  test("any text at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (content) => read(content).newWords >= 0));
  });

  test("plain words are never lost, whatever marks and boxes stand round them", () => {
    const harmless = PIECES.filter((piece) =>
      /^(?:<\/?(?:p|div|b|a|ul|li|ol|h2|blockquote|table|tr|td)\b.*>|\s+|\w+)$/u.test(piece),
    );
    const words = fc.array(fc.oneof(fc.constantFrom(...harmless), fc.constantFrom("alpha", "бета", "gamma")), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (pieces) => {
        const { lostWords } = read(pieces.map((piece) => (piece.startsWith("<") ? piece : ` ${piece} `)).join(""));
        expect(lostWords).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});

describe("what is meant to do harm", () => {
  test.each([
    ["<img src=x onerror=alert(1)>", "image 7()"],
    ["<svg><p><style><img src=x onerror=alert(1)></style>", ""],
    ["<math><mtext><table><mglyph><style><!--</style><img title='--&gt;<img src=1 onerror=alert(1)>'>", ""],
    ["<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", ""],
    ["<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", ""],
    ["<a href='jav&#x09;ascript:alert(1)'>a</a>", "p(a)"],
    ["<a href='vbscript:x'>a</a><a href='file:///etc/passwd'>b</a>", "p(ab)"],
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "p(<script>alert(1)</script>)"],
    ['[caption id="1" caption="<script>alert(1)</script>x"]<img src="a.jpg">[/caption]', "image 1(x)"],
    ['[button url="javascript:alert(1)"]a[/button]', "p(a)"],
    ["[embed]javascript:alert(1)[/embed]", ""],
  ])("%s", (content, expected) => {
    expect(sketch(content)).toBe(expected);
  });

  test("a tag or a comment that never ends does not take the words before it", () => {
    expect(sketch('before <a href="x>after the link')).toBe('p(before <a href="x>after the link)');
    expect(sketch("before <!-- after")).toBe("p(before)");
    expect(read("before <!-- after").lossy.map((each) => each.kind)).toEqual(["hidden"]);
  });

  test("markup that other parsers multiply stays as long as it was", () => {
    const formatting = Array.from({ length: 2000 }, (_, index) => `<b class=c${index}>`).join("");
    const { body } = read(formatting + "<p>x".repeat(2000));
    expect(JSON.stringify(body).length).toBeLessThan(400_000);
  });

  test("very deep markup keeps its words", () => {
    for (const tag of ["div", "blockquote", "b", "ul><li", "table><tr><td", "details><summary>s</summary", "figure"]) {
      expect(read(`${`<${tag}>`.repeat(3000)}deep`).lostWords).toEqual([]);
    }
  });
});
