import { describe, expect, test } from "vitest";
import { blockAttr, readBlockComment } from "./html/block-comment.ts";
import { read, sketch } from "./reading.fixture.ts";

const block = (name: string, inner: string, attrs = ""): string =>
  `<!-- wp:${name} ${attrs}-->${inner}<!-- /wp:${name} -->`;

describe("blocks", () => {
  test.each([
    [
      "an image by the block's number",
      block(
        "image",
        '<figure class="wp-block-image"><img src="a.jpg"/><figcaption>C</figcaption></figure>',
        '{"id":9,"sizeSlug":"large"} ',
      ),
      "image 9(C)",
    ],
    [
      "a gallery of images",
      block(
        "gallery",
        `<figure class="wp-block-gallery">${block("image", "<figure><img/></figure>", '{"id":1} ')}${block("image", "<figure><img/><figcaption>B</figcaption></figure>", '{"id":2} ')}</figure>`,
      ),
      "gallery[image 1() image 2(B)]",
    ],
    [
      "a gallery of the older form",
      block(
        "gallery",
        '<ul class="wp-block-gallery"><li><figure><img data-id="1"/></figure></li><li><figure><img data-id="2"/></figure></li></ul>',
      ),
      "gallery[image 1() image 2()]",
    ],
    [
      "columns and groups are looked through",
      block(
        "columns",
        `<div>${block("column", `<div>${block("paragraph", "<p>a</p>")}</div>`)}${block("column", "<div><p>b</p></div>")}</div>`,
      ),
      "p(a) p(b)",
    ],
    [
      "a cover whose picture is an attribute",
      block(
        "cover",
        '<div style="background-image:url(a.jpg)"><p>a</p></div>',
        '{"url":"https://x.example/a.jpg","id":4} ',
      ),
      "image 4() p(a)",
    ],
    [
      "media beside text",
      block("media-text", '<div><figure><img src="a.jpg"/></figure><div><p>a</p></div></div>', '{"mediaId":8} '),
      "image 8() p(a)",
    ],
    [
      "a list of list items",
      block(
        "list",
        `<ul>${block("list-item", `<li>a${block("list", `<ul>${block("list-item", "<li>b</li>")}</ul>`)}</li>`)}</ul>`,
      ),
      "bullet_list[list_item[p(a) bullet_list[list_item[p(b)]]]]",
    ],
    [
      "a table with its caption",
      block(
        "table",
        "<figure><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table><figcaption>C</figcaption></figure>",
      ),
      "table C[table_row[table_cell[p(a)] table_cell[p(b)]]]",
    ],
    [
      "a quote of blocks",
      block("quote", `<blockquote>${block("paragraph", "<p>a</p>")}<cite>B</cite></blockquote>`),
      "blockquote[p(a)] by B",
    ],
    [
      "a pull quote",
      block("pullquote", '<figure class="wp-block-pullquote"><blockquote><p>a</p><cite>B</cite></blockquote></figure>'),
      "pullquote[p(a)] by B",
    ],
    [
      "an embed, its caption for title",
      block(
        "embed",
        '<figure><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/7\n</div><figcaption>C</figcaption></figure>',
        '{"url":"https://vimeo.com/7","providerNameSlug":"vimeo"} ',
      ),
      "embed Vimeo https://vimeo.com/7(C)",
    ],
    [
      "an embed of the older form",
      block("core-embed/twitter", "<figure>\nhttps://twitter.com/a/status/1\n</figure>"),
      "embed X https://twitter.com/a/status/1()",
    ],
    [
      "a file is a link",
      block(
        "file",
        '<div><a href="https://x.example/a.pdf">Report</a><a href="https://x.example/a.pdf" class="wp-block-file__button" download>Download</a></div>',
      ),
      "p({link https://x.example/a.pdf: Report})",
    ],
    [
      "buttons are links",
      block("buttons", block("button", '<div><a href="https://x.example/">Go</a></div>')),
      "p({link https://x.example/: Go})",
    ],
    ["a verse keeps its lines", block("verse", '<pre class="wp-block-verse">a\n<em>b</em></pre>'), "p(a/{em: b})"],
    ["a short code in its block", block("shortcode", '[gallery ids="1,2"]'), "gallery[image 1() image 2()]"],
    ["classic text in its block", block("freeform", "a\n\nb"), "p(a) p(b)"],
    ["HTML in its block", block("html", "<p>a\nb</p>"), "p(a b)"],
    ["an unknown block is its HTML", block("acme/box", "<section><p>a</p></section>"), "p(a)"],
    ["spacers are nothing", block("spacer", '<div style="height:100px" aria-hidden="true"></div>'), ""],
  ])("%s", (_name, content, expected) => {
    expect(sketch(content)).toBe(expected);
    expect(read(content).lostWords).toEqual([]);
  });

  test("a block that the server fills in is reported", () => {
    expect(read('<!-- wp:latest-posts {"postsToShow":3} /--><!-- wp:block {"ref":17} /-->').lossy).toEqual([
      { kind: "block", detail: "The site filled this block itself: latest-posts" },
      { kind: "block", detail: "The site filled this block itself: block 17" },
    ]);
  });

  test("blocks that are never closed, or closed twice, lose nothing", () => {
    expect(
      sketch(
        "<!-- wp:paragraph --><p>a</p><!-- wp:paragraph --><p>b</p><!-- /wp:paragraph --><!-- /wp:list --><p>c</p>",
      ),
    ).toBe("p(a) p(b) p(c)");
  });
});

describe("footnotes", () => {
  const footnotes = [{ id: "f-1", content: "See <em>this</em>." }];
  const place = (id: string): string =>
    `<p>Word<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">1</a></sup> on</p>`;

  test("stand where the text refers to them", () => {
    expect(sketch(place("f-1"), { footnotes })).toBe("p(Word^(See {em: this}.) on)");
    expect(read(place("f-1"), { footnotes }).lossy).toEqual([]);
  });

  test("without a text, or without a place, they are reported", () => {
    expect(sketch(place("f-2"))).toBe("p(Word on)");
    expect(read(place("f-2"), { footnotes }).lossy.map((each) => each.kind)).toEqual(["footnote", "footnote"]);
  });

  test("in a caption they stand in brackets", () => {
    const figure = '<figure><img src="a.jpg"><figcaption>C[ref]note[/ref]</figcaption></figure>';
    expect(sketch(figure)).toBe("image 7(C (note))");
  });
});

describe("block comments", () => {
  test("name, kind and attributes", () => {
    expect(readBlockComment(' wp:core/image {"id":1} ')).toEqual({ kind: "open", name: "image", json: '{"id":1}' });
    expect(readBlockComment(" wp:acme/x /")).toEqual({ kind: "void", name: "acme/x", json: "" });
    expect(readBlockComment(" /wp:image ")).toEqual({ kind: "close", name: "image", json: "" });
    expect(readBlockComment(" a remark ")).toBeNull();
  });

  test("escapes, lost backslashes and broken JSON", () => {
    expect(blockAttr('{"url":"https://x.example/a\\u002d\\u002db"}', "url")).toBe("https://x.example/a--b");
    expect(blockAttr('{"url":"https://x.example/?a=1u0026b=2"}', "url")).toBe("https://x.example/?a=1&b=2");
    expect(blockAttr('{"id":12,"url":"x"', "id")).toBe("12");
    expect(blockAttr("{u0022idu0022:12}", "id")).toBe("12");
    expect(blockAttr('{"a":1}', "id")).toBe("");
  });
});
