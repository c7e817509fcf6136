import { describe, expect, test } from "vitest";
import { read, sketch } from "./reading.fixture.ts";

const cases = (rows: [string, string, string][]): void => {
  test.each(rows)("%s", (_name, content, expected) => expect(sketch(content)).toBe(expected));
};

describe("marks", () => {
  cases([
    [
      "those the tree has",
      "<b>a</b><i>b</i><code>c</code>H<sub>2</sub>m<sup>3</sup>",
      "p({strong: a}{em: b}{code: c}H{sub: 2}m{sup: 3})",
    ],
    ["struck out", "<s>a</s> <del>b</del> <strike>c</strike>", "p({strike: a} {strike: b} {strike: c})"],
    ["highlighted", "<mark>a</mark> <mark style='background-color:#ff0'>b</mark>", "p({highlight: a} {highlight: b})"],
    ["underlined words are stressed", "<u>a</u>", "p({em: a})"],
    [
      "those it has not leave the words",
      '<ins>a</ins> <mark style="background-color:rgba(0, 0, 0, 0);color:red">b</mark> <font color=red>c</font>',
      "p(a b c)",
    ],
    ["in one order whatever the nesting", "<b><i>a</i></b><i><b>b</b></i>", "p({strong,em: ab})"],
    ["quotation marks are written out", "<q>a</q>", "p(“a”)"],
    [
      "words in another language",
      'a <span lang="KK">сөз</span> <i lang="ru-ru">слово</i>',
      "p(a {kk: сөз} {ru-RU,em: слово})",
    ],
    ["words in the story's own language are plain", '<span lang="en">a</span> <span lang="EN-US">b</span>', "p(a b)"],
  ]);

  test("struck-out words are no words that went missing", () => {
    expect(read("<p>It was <del>ten or</del> nine.</p>")).toMatchObject({ lossy: [], lostWords: [], newWords: 3 });
  });
});

describe("links", () => {
  cases([
    ["a web address stays", '<a href="http://x.example/a b">t</a>', "p({link http://x.example/a%20b: t})"],
    ["own addresses are rewritten", '<a href="https://old.example/2020/story/">t</a>', "p({link /2020/story/: t})"],
    [
      "scripts and data are not links",
      '<a href=" java\tscript:alert(1)">a</a><a href="data:text/html,x">b</a>',
      "p(ab)",
    ],
    ["nor is a place on the page", '<a href="#top">t</a>', "p(t)"],
    [
      "an address without scheme gets one",
      '<a href="//x.example/">a</a><a href="www.y.example">b</a>',
      "p({link https://x.example/: a}{link https://www.y.example: b})",
    ],
    [
      "a link round blocks goes on inside them",
      '<a href="/a"><div>b</div><div>c</div></a>',
      "p({link /a: b}) p({link /a: c})",
    ],
    ["a link inside a link ends it", '<a href="/a">b<a href="/c">d</a>', "p({link /a: b}{link /c: d})"],
  ]);
});

describe("headings, quotes, code, boxes", () => {
  cases([
    [
      "the headline's level is taken",
      "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>",
      "h2(a) h2(b) h3(c) h4(d) h4(e) h4(f)",
    ],
    ["an image in a heading stands after it", '<h2><img src="a.jpg">a</h2>', "h2(a) image 7()"],
    ["a heading is strong by itself", "<h2><b>a</b> <i>b</i></h2>", "h2(a {em: b})"],
    ["an empty heading goes", "<h2> </h2>a", "p(a)"],
    [
      "a quote keeps its source apart",
      "<blockquote><p>a</p><p>b</p><cite>Who</cite></blockquote>",
      "blockquote[p(a) p(b)] by Who",
    ],
    [
      "a source in its own paragraph too",
      "<blockquote>a<p><cite>Who</cite></p></blockquote>",
      "blockquote[p(a)] by Who",
    ],
    [
      "an image parts a quote",
      '<blockquote>a<img src="a.jpg">b</blockquote>',
      "blockquote[p(a)] image 7() blockquote[p(b)]",
    ],
    ["a heading in a quote is strong", "<blockquote><h3>a</h3>b</blockquote>", "blockquote[p({strong: a}) p(b)]"],
    ["a quote in a quote is one", "<blockquote>a<blockquote>b</blockquote></blockquote>", "blockquote[p(a) p(b)]"],
    ["code keeps its language", '<pre><code class="language-SQL">select\n  1;</code></pre>', "code sql(select\n  1;)"],
    ["definitions are paragraphs", "<dl><dt>a</dt><dd>b</dd></dl>", "p({strong: a}) p(b)"],
    ["details are a box", "<details><summary>a</summary><p>b</p></details>", "note a[p(b)]"],
    ["two rules are one", "a<hr><hr>b", "p(a) divider p(b)"],
  ]);
});

describe("lists", () => {
  cases([
    [
      "a list in an item",
      "<ul><li>a<ol start=3><li>b</ol></ul>",
      "bullet_list[list_item[p(a) ordered 3[list_item[p(b)]]]]",
    ],
    [
      "a list between items belongs to the one before",
      "<ul><li>a</li><ul><li>b</li></ul></ul>",
      "bullet_list[list_item[p(a) bullet_list[list_item[p(b)]]]]",
    ],
    [
      "an image parts the list and the numbers go on",
      "<ol><li>a<img src=a.jpg></li><li>b</li></ol>",
      "ordered 1[list_item[p(a)]] image 7() ordered 2[list_item[p(b)]]",
    ],
    ["words outside items are items", "<ul>a<li>b</li></ul>", "bullet_list[list_item[p(a)] list_item[p(b)]]"],
    ["empty items go", "<ul><li></li><li> </li></ul>a", "p(a)"],
  ]);

  test("lists nested without end become paragraphs in the eighth", () => {
    const result = read(`${"<ul><li>".repeat(30)}deep`);
    expect(result.newWords).toBe(1);
    expect(result.lossy.map((each) => each.kind)).toEqual(["depth"]);
  });
});

describe("tables", () => {
  cases([
    [
      "head, foot, caption, spans",
      "<table><caption>C</caption><thead><tr><td>a</td></tr></thead><tr><td colspan=2>b</td></tr></table>",
      "table C[table_row[table_header[p(a)]] table_row[table_cell[p(b)]]]",
    ],
    [
      "lists in cells are paragraphs",
      "<table><tr><td><ul><li>a<li>b</ul><td></table>",
      "table [table_row[table_cell[p(a) p(b)] table_cell[p()]]]",
    ],
    [
      "images of cells stand after the table",
      "<table><tr><td>a<td><img src=a.jpg></table>",
      "table [table_row[table_cell[p(a)] table_cell[p()]]] image 7()",
    ],
    [
      "a table in a cell is its text",
      "<table><tr><td>a<td><table><tr><td>b<td>c</table></table>",
      "table [table_row[table_cell[p(a)] table_cell[p(b/c)]]]",
    ],
    [
      "a list in a cell does not end the list round the table",
      "<ul><li>a<table><tr><td>b</li><td>c</table><li>d</ul>",
      "bullet_list[list_item[p(a)]] table [table_row[table_cell[p(b)] table_cell[p(c)]]] bullet_list[list_item[p(d)]]",
    ],
    ["a table of one cell is only a frame", "<table><tr><td><h2>a</h2>b</table>", "h2(a) p(b)"],
    [
      "words between cells stand before",
      "<table>x<tr>y<td>a<td>b</table>",
      "p(x) p(y) table [table_row[table_cell[p(a)] table_cell[p(b)]]]",
    ],
  ]);

  test("spans are whole numbers in bounds", () => {
    const [table] = read('<table><tr><td colspan="2" rowspan="-4">a<td colspan="1e9" rowspan="x">b</table>').body
      .content;
    expect(JSON.stringify(table)).toContain('"attrs":{"colspan":2,"rowspan":1}');
    expect(JSON.stringify(table)).toContain('"attrs":{"colspan":1,"rowspan":1}');
  });
});

describe("what is left out", () => {
  cases([
    ["scripts, styles, comments", "a<script>b</script><style>c</style><!-- d --><!--[if IE]>e<![endif]-->", "p(a)"],
    [
      "fields of forms, not the words between",
      "<form><p>a</p><label>b</label><input value=c><button>d</button></form>e",
      "p(a) p(e)",
    ],
    [
      "hidden elements",
      '<div style="display: none">a</div><p style="position:absolute; left:-9999px">b</p><span hidden>c</span>d',
      "p(d)",
    ],
    ["text without height", '<div style="height:0px;overflow:hidden">casino</div>a', "p(a)"],
    [
      "a twin for browsers without scripts",
      '<img data-src="a.jpg" src="data:image/gif;base64,x"><noscript><img src="a.jpg"></noscript>a',
      "image 7() p(a)",
    ],
  ]);

  test.each([
    '<div style="left:-2000px;position:absolute"><a href="https://spam.example/">casino</a></div>',
    '<font style="position: absolute; overflow: auto; height: 0pt; width: 0pt">casino</font>',
    '<marquee width="1" height="1">casino</marquee>',
    '<span style="font-size:0px">casino</span>',
    '<p id="x7">casino</p><script>document.getElementById("x7").style.display = "none";</script>',
    "<style>#x7 { color: red; display: none }</style><p id=x7>casino</p>",
  ])("planted words go: %s", (spam) => {
    const result = read(`<p>News</p>${spam}`);
    expect(JSON.stringify(result.body)).not.toContain("casino");
    expect(result.lossy.map((each) => each.kind)).toContain("hidden");
    expect(result.lostWords).toEqual([]);
  });

  test.each([
    '<p style="font-size:0.9em;margin-left:-20px;opacity:0.8">words</p>',
    '<div style="height:100px;overflow:hidden">words</div>',
    '<style>@media (max-width: 600px) { #x7 { display: none } }</style><p id="x7">words</p>',
    '<table width="1"><tr><td>words</td></tr></table>',
  ])("words in sight stay: %s", (content) => {
    expect(read(content)).toMatchObject({ newWords: 1, lostWords: [] });
  });

  test("hidden text is reported with its words and does not count as lost", () => {
    const result = read('<div style="display:none">cheap casino</div><p>News today</p>');
    expect(result.lossy).toEqual([
      { kind: "hidden", detail: "Text that readers could not see is left out: cheap casino" },
    ]);
    expect(result).toMatchObject({ oldWords: 2, newWords: 2, lostWords: [] });
  });
});
