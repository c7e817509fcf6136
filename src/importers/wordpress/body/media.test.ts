import { describe, expect, test } from "vitest";
import { read, sketch } from "./reading.fixture.ts";
import type { WpImageRef } from "./types.ts";

const cases = (rows: [string, string, string][]): void => {
  test.each(rows)("%s", (_name, content, expected) => expect(sketch(content)).toBe(expected));
};

describe("images", () => {
  cases([
    ["by the attachment's number", '<img class="alignleft wp-image-31 size-full" src="a.jpg">', "image 31()"],
    ["an image in a sentence parts it", 'one <img src="a.jpg"> two', "p(one) image 7() p(two)"],
    [
      "a caption keeps its marks",
      '<figure><img src="a.jpg"><figcaption>By <b>A</b><p>B</p></figcaption></figure>',
      "image 7(By {strong: A}/B)",
    ],
    [
      "the words under a missing image stay",
      '<figure><img src="missing.jpg"><figcaption>a</figcaption></figure>',
      "p(a)",
    ],
    [
      "a caption as themes wrote it",
      '<div id="attachment_31" class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">C</p></div>',
      "image 31(C)",
    ],
    ["a smiley is a character", 'a <img class="wp-smiley" alt="🙂" src="s.png">', "p(a 🙂)"],
    ["a counting pixel is nothing", '<img width="1" height="1" src="https://count.example/p.gif">a', "p(a)"],
  ]);

  test("an image's own text goes before the stored one", () => {
    const alt = (content: string): unknown => read(content).body.content[0];
    expect(alt('<img src="a.jpg" alt=" Own  text ">')).toMatchObject({ attrs: { alt: "Own text" } });
    expect(alt('<img src="a.jpg">')).toMatchObject({ attrs: { alt: "stored alt" } });
  });

  test("all addresses of a lazy image are tried, the fullest first, the placeholder never", () => {
    const asked: WpImageRef[] = [];
    const image = (ref: WpImageRef): null => {
      asked.push(ref);
      return null;
    };
    const img =
      '<img data-src="//cdn.example/a-300x200.jpg" src="data:image/gif;base64,R0" srcset="a-1.jpg 300w, a-2.jpg 1024w">';
    const { lossy } = read(`<a href="https://old.example/a.jpg">${img}</a>`, { image });
    expect(asked.map((each) => each.url)).toEqual([
      "https://cdn.example/a-300x200.jpg",
      "a-2.jpg",
      "https://old.example/a.jpg",
    ]);
    expect(lossy).toEqual([
      { kind: "image", detail: "Not among the site's images: https://cdn.example/a-300x200.jpg" },
    ]);
  });

  test("a link from an image to another page is reported", () => {
    expect(read('<a href="https://x.example/page"><img src="a.jpg"></a>').lossy).toHaveLength(1);
    expect(read('<a href="https://x.example/a.jpg"><img src="a.jpg"></a>').lossy).toEqual([]);
  });

  test("the image with which the body opens is named", () => {
    expect(read('<img class="wp-image-5" src="a.jpg">a').leadImage).toBe(5);
    expect(read('a<img class="wp-image-5" src="a.jpg">').leadImage).toBeNull();
  });
});

describe("embeds", () => {
  cases([
    [
      "a player leads to its page",
      '<iframe src="https://www.youtube.com/embed/abcdef123?rel=0" title="Film"></iframe>',
      "embed YouTube https://www.youtube.com/watch?v=abcdef123(Film)",
    ],
    ["so do others", '<iframe src="//player.vimeo.com/video/99"></iframe>', "embed Vimeo https://vimeo.com/99()"],
    [
      "an unknown host is its own provider",
      '<iframe src="https://maps.example/x"></iframe>',
      "embed maps.example https://maps.example/x()",
    ],
    [
      "maps",
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      "embed Google Maps https://www.google.com/maps/embed?pb=1()",
    ],
    [
      "a film in the old way",
      '<object><param name="movie" value="http://www.youtube.com/v/abcdef123"><embed src="x.swf"></object>',
      "embed YouTube https://www.youtube.com/watch?v=abcdef123()",
    ],
    [
      "sound and film files",
      '<audio src="https://x.example/a.mp3"></audio><video><source src="https://x.example/b.mp4">No video.</video>',
      "embed x.example https://x.example/a.mp3() embed x.example https://x.example/b.mp4()",
    ],
    [
      "a file of the own site is a link",
      '<audio src="https://old.example/files/a%20b.mp3"></audio>',
      "p({link /files/a%20b.mp3: a b.mp3})",
    ],
    [
      "a post of Telegram",
      '<script async src="https://telegram.org/js/telegram-widget.js" data-telegram-post="chapar/12"></script>',
      "embed Telegram https://t.me/chapar/12()",
    ],
    [
      "a chart",
      '<div class="flourish-embed" data-src="visualisation/123"><script src="https://public.flourish.studio/e.js"></script></div>',
      "embed Flourish https://public.flourish.studio/visualisation/123/()",
    ],
    [
      "a quoted post stays a quote",
      '<blockquote class="twitter-tweet"><p>a</p>— B <a href="https://twitter.com/b/status/1">May 1</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
      "blockquote[p(a) p(— B {link https://twitter.com/b/status/1: May 1})]",
    ],
  ]);

  test("an address in a list or a quote stays where it is", () => {
    expect(sketch("<ul><li>https://youtu.be/abcdef</li></ul>")).toBe(
      "bullet_list[list_item[p(https://youtu.be/abcdef)]]",
    );
    expect(sketch("<blockquote>https://youtu.be/abcdef</blockquote>")).toBe("blockquote[p(https://youtu.be/abcdef)]");
  });

  test("the name of a file is clean text", () => {
    expect(sketch('<audio src="/a%00%0Ab%FF.mp3"></audio>')).toBe("p({link /a%00%0Ab%FF.mp3: a%00%0Ab%FF.mp3})");
    expect(sketch('<audio src="/a%00%0Ab.mp3"></audio>')).toBe("p({link /a%00%0Ab.mp3: a b.mp3})");
  });

  test("a frame that leads nowhere is reported", () => {
    expect(read('<iframe src="javascript:alert(1)"></iframe>').lossy).toEqual([
      { kind: "embed", detail: "Left out: <iframe> javascript:alert(1)" },
    ]);
  });
});
