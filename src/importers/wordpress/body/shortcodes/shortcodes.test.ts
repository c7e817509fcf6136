import { describe, expect, test } from "vitest";
import { read, sketch } from "../reading.fixture.ts";
import { readAttributes } from "./attributes.ts";
import { scanTags } from "./scan.ts";

const cases = (rows: [string, string, string][]): void => {
  test.each(rows)("%s", (_name, content, expected) => {
    expect(sketch(content)).toBe(expected);
    expect(read(content).lostWords).toEqual([]);
  });
};

describe("short codes of WordPress", () => {
  cases([
    [
      "a caption",
      '[caption id="attachment_5" align="alignnone" width="300"]<a href="a.jpg"><img src="a-300x200.jpg"></a> Said <i>A</i>[/caption] after',
      "image 5(Said {em: A}) p(after)",
    ],
    [
      "a caption of old exports",
      '[caption id="attachment_5" caption="The sea [sic]"]<img src="a.jpg">[/caption]',
      "image 5(The sea [sic])",
    ],
    ["a caption never closed", '[caption id="attachment_5"]<img src="a.jpg"> words', "image 7() p(words)"],
    ["a gallery in the order given", '[gallery columns="2" ids="3,1"]', "gallery[image 3() image 1()]"],
    ["a gallery of all that is attached", "a\n\n[gallery]\n\nb", "p(a) gallery[image 11() image 12()] p(b)"],
    [
      "players",
      '[audio mp3="https://x.example/a.mp3"][/audio][video src="https://youtu.be/abcdef"]',
      "embed x.example https://x.example/a.mp3() embed YouTube https://youtu.be/abcdef()",
    ],
    [
      "an embed",
      '[embed width="3"]https://www.tiktok.com/@a/video/1[/embed]',
      "embed TikTok https://www.tiktok.com/@a/video/1()",
    ],
    ["a tag that is written about", "Write [[gallery]] or [[code]x[/code]].", "p(Write [gallery] or [code]x[/code].)"],
  ]);

  test("a gallery shows the captions of the attachments, which no reader of the text saw", () => {
    const image = ({ id }: { id?: number }) => ({ image: id ?? 1, alt: "", caption: "Cap <b>c</b>", credit: "" });
    expect(sketch('[gallery ids="3"]', { image })).toBe("image 3(Cap {strong: c})");
    expect(read('[gallery ids="3"]', { image })).toMatchObject({ oldWords: 0, newWords: 0 });
  });
});

describe("short codes of plugins and builders", () => {
  cases([
    [
      "WPBakery",
      '[vc_row][vc_column width="1/2"][vc_column_text]One.\n\nTwo.[/vc_column_text][vc_single_image image="31" woodmart_inline="no"][/vc_column][/vc_row]',
      "p(One.) p(Two.) image 31()",
    ],
    [
      "Divi",
      '[et_pb_section][et_pb_row][et_pb_text admin_label="x"]<p>One.</p>[/et_pb_text][et_pb_blurb title="Say %22no%22"]Two.[/et_pb_blurb][/et_pb_row][/et_pb_section]',
      'p(One.) h3(Say "no") p(Two.)',
    ],
    ["what Divi's server fills in", '[et_pb_blurb title="@ET-DC@eyJkeW5hbWljIjp0cnVlfQ==@"]a[/et_pb_blurb]', "p(a)"],
    ["the rest of a builder", "a [/vc_column_text] b", "p(a b)"],
    [
      "films and posts",
      '[youtube id="abcdef1"][vimeo 99]\n[youtube=https://youtu.be/abcdef2]\n[tweet https://twitter.com/a/status/1]',
      "embed YouTube https://www.youtube.com/watch?v=abcdef1() p([vimeo 99]) embed YouTube https://youtu.be/abcdef2() embed X https://twitter.com/a/status/1()",
    ],
    ["code", '[code lang="php"]if (a < b) [x] &amp;&amp; c[/code]', "code php(if (a < b) [x] && c)"],
    ["a button", '[button url="https://x.example/"]Go[/button]', "p({link https://x.example/: Go})"],
    [
      "a packed button",
      '[vc_btn title="Go" link="url:https%3A%2F%2Fx.example%2F|title:Go"]',
      "p({link https://x.example/: Go})",
    ],
    ["a quote", '[quote author="B"]a[/quote]', "blockquote[p(a)] by B"],
    ["a letter and a word set off", "[dropcap]T[/dropcap]he [highlight]end[/highlight]", "p(The end)"],
    ["a note in the text", "Word[ref]Note.[/ref] on", "p(Word^(Note.) on)"],
    ["raw HTML in a package", "[vc_raw_html]JTNDcCUzRWElM0MlMkZwJTNF[/vc_raw_html]", "p(a)"],
    ["a folding box", '[vc_toggle title="Q"]A[/vc_toggle]', "note Q[p(A)]"],
  ]);
});

describe("tags nobody knows", () => {
  cases([
    ["are kept out, their words stay", 'a [acme style="x"]b[/acme] c', "p(a b c)"],
    ["part the text when they fill lines", '[acme x="1"]\na\n[/acme]\nb', "p(a) p(b)"],
    ["may stand alone on a line", "a\n\n[ad_slot]\n\nb", "p(a) p(b)"],
  ]);

  test("are counted", () => {
    expect(read('[acme a="1"]x[/acme] [acme a="2"] [rev_slider_x]').unknownShortcodes).toEqual({
      acme: 2,
      rev_slider_x: 1,
    });
  });

  test("may be called as properties of objects are", () => {
    expect(read('[constructor a="1"]x[/constructor][__proto__ a="1"]').unknownShortcodes).toMatchObject({
      constructor: 1,
    });
  });
});

describe("words in brackets stay words", () => {
  test.each([
    "He [sic] said [he said so] in [1] and [2020] [...] [Photo: A. B.]",
    "[video] of the day, a [quote] and a [button], [non-political]",
    "[unclosed and so on",
    "a[i] = b[j]",
    '[the son\'s "x"] [says: a=b]',
    "some [entry_title] => value",
  ])("%s", (text) => {
    const expected = text.replace("[video] ", "");
    expect(sketch(text)).toBe(`p(${expected})`);
  });

  test("nothing is run inside code, comments and tags", () => {
    expect(sketch('<p title="[gallery]">a</p><pre>[gallery]</pre><code>[vc_row]</code><!-- [gallery] -->')).toBe(
      "p(a) code ([gallery]) p({code: [vc_row]})",
    );
  });
});

describe("the scanner", () => {
  test("pairs what opens with what closes, the inner first", () => {
    const twins = scanTags('[a x="]"][a][/a][/a][b/][/c]').map((tag) => [tag.kind, tag.name, tag.twin]);
    expect(twins).toEqual([
      ["open", "a", 3],
      ["open", "a", 2],
      ["close", "a", 1],
      ["close", "a", 0],
      ["single", "b", -1],
      ["close", "c", -1],
    ]);
  });

  test("attributes in every form", () => {
    const { named, positional } = readAttributes(`a="1 2" B='3' c=4 word "two words" d = “5” e=&quot;6`);
    expect({ ...named }).toEqual({ a: "1 2", b: "3", c: "4", d: "5", e: '"6' });
    expect(positional).toEqual(["word", "two words"]);
  });
});
