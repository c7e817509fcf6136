import { describe, expect, test } from "vitest";
import { read, sketch } from "./reading.fixture.ts";

describe("the paragraphs of classic text", () => {
  test.each([
    ["a blank line parts paragraphs", "One.\n\nTwo.", "p(One.) p(Two.)"],
    ["lines of white space are blank", "One.\n \t\n\n\nTwo.", "p(One.) p(Two.)"],
    ["a line end is a break", "One,\ntwo.", "p(One,/two.)"],
    ["line ends of other systems are the same", "One.\r\n\r\nTwo,\rthree.", "p(One.) p(Two,/three.)"],
    ["a break at the line's end is one break", "One<br />\ntwo", "p(One/two)"],
    ["two breaks part paragraphs", "One<br><br />two", "p(One) p(two)"],
    ["a mark goes on over a blank line", "<b>One\n\ntwo</b>", "p({strong: One}) p({strong: two})"],
    [
      "line ends round blocks add nothing",
      "One\n<h2>Head</h2>\ntwo\n<hr>\nthree",
      "p(One) h2(Head) p(two) divider p(three)",
    ],
    [
      "line ends between list items add nothing",
      "<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>",
      "bullet_list[list_item[p(a)] list_item[p(b)]]",
    ],
    ["a blank line parts paragraphs inside an item", "<ol><li>a\n\nb</li></ol>", "ordered 1[list_item[p(a) p(b)]]"],
    ["preformatted text keeps its lines", "<pre>a\n\n  b\n</pre>", "code (a\n\n  b)"],
    ["paragraphs that are marked already stay", "<p>One</p>\n<p>Two</p>", "p(One) p(Two)"],
    ["empty paragraphs go", "<p>&nbsp;</p>One<p> </p><p></p>\n&nbsp;\n\nTwo", "p(One) p(Two)"],
    ["a box parts the text", "One<div>two</div>three", "p(One) p(two) p(three)"],
    [
      "an address alone on its line is an embed",
      "See\n\nhttps://youtu.be/abcdef\n\nend",
      "p(See) embed YouTube https://youtu.be/abcdef() p(end)",
    ],
    ["an address in a sentence is not", "See https://youtu.be/abcdef", "p(See https://youtu.be/abcdef)"],
  ])("%s", (_name, content, expected) => {
    expect(sketch(content)).toBe(expected);
  });

  test("classic text among blocks has its paragraphs too", () => {
    expect(sketch("One\n\nTwo\n\n<!-- wp:paragraph -->\n<p>Three\nfour</p>\n<!-- /wp:paragraph -->")).toBe(
      "p(One) p(Two) p(Three four)",
    );
  });

  test("line ends mean nothing in saved paragraphs among blocks", () => {
    expect(sketch("<p>One\ntwo</p>\n<!-- wp:separator --><hr/><!-- /wp:separator -->")).toBe("p(One two) divider");
  });
});

describe("white space and characters", () => {
  test.each([
    ["runs of white space are one space", "<p>One \t  two</p>", "p(One two)"],
    ["padding of no-break spaces goes", "<p>&nbsp;One&nbsp; two &nbsp;</p>", "p(One two)"],
    ["a no-break space between words stays", "10&nbsp;000 km", "p(10\u00a0000 km)"],
    ["invisible characters go", "Al\u200bma\u00adty\ufeff\u0007", "p(Almaty)"],
    ["the joiner that Persian needs stays", "می\u200cرود", "p(می\u200cرود)"],
    ["letters are composed", "и\u0306ога", "p(йога)"],
    ["references are read once", "Fish &amp; chips &#8212; &lt;b&gt; &amp;amp;", "p(Fish & chips — <b> &amp;)"],
    ["equal neighbours are one", "<b>one</b><strong> two</strong>", "p({strong: one two})"],
    ["the space between marks stays", "<b>one </b> <i> two</i>", "p({strong: one }{em: two})"],
    ["marks nested twice count once", "<b>a<strong>b</strong></b>", "p({strong: ab})"],
  ])("%s", (_name, content, expected) => {
    expect(sketch(content)).toBe(expected);
  });
});

describe("more and pages", () => {
  test("what stands before more is the teaser", () => {
    const result = read("First.\n\n<!--more Read on-->\n\nSecond.");
    expect(result.teaser).toBe("First.");
    expect(sketch("First.\n\n<!--more-->\n\nSecond.")).toBe("p(First.) p(Second.)");
  });

  test("the block form of more counts too", () => {
    expect(
      read("<!-- wp:paragraph --><p>A</p><!-- /wp:paragraph --><!-- wp:more --><!--more--><!-- /wp:more -->B").teaser,
    ).toBe("A");
  });

  test("pages of a post are counted", () => {
    expect(read("a<!--nextpage-->b<!-- wp:nextpage --><!--nextpage--><!-- /wp:nextpage -->c").pages).toBe(3);
    expect(read("a").pages).toBe(1);
  });
});
