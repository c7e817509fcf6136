import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { author, category, chunked, exportOf, item } from "../testing/export.ts";
import { emptyMendLog } from "./mend-log.ts";
import { readWxr } from "./read-wxr.ts";
import type { WpPost, WxrRecord } from "./records.ts";

const readAll = async (bytes: Uint8Array | string, size?: number) => {
  const log = emptyMendLog();
  const records: WxrRecord[] = [];
  for await (const batch of readWxr(chunked(bytes, size), "export.xml", log)) records.push(...batch);
  const posts = records.flatMap((record): WpPost[] => (record.kind === "post" ? [record.post] : []));
  return { records, posts, log, kinds: Object.keys(log.counts) };
};

const WHOLE = exportOf(
  author("aida", "Aida Serik"),
  category(3, "gas", "Gas &amp; oil"),
  item({
    id: 5,
    title: "Қазақстан]]>",
    terms: [["category", "gas", "Gas &amp; oil"]],
    meta: { _edit_last: "1" },
    comments: 2,
  }),
);

describe("a whole export", () => {
  test("is read into its records", async () => {
    const { records, posts, log } = await readAll(WHOLE);
    expect(records.map(({ kind }) => kind)).toEqual(["site", "author", "term", "post"]);
    expect(records[0]).toMatchObject({
      site: { title: "The Old Steppe", version: "1.2", baseBlogUrl: "https://old.example" },
    });
    expect(records[2]).toMatchObject({ term: { taxonomy: "category", id: "3", slug: "gas", name: "Gas &amp; oil" } });
    expect(posts[0]).toMatchObject({
      id: "5",
      title: "Қазақстан]]>",
      content: "<p>Words of the story.</p>",
      terms: [{ domain: "category", nicename: "gas", name: "Gas &amp; oil" }],
      meta: [{ key: "_edit_last", value: "1" }],
      incomplete: false,
    });
    expect(posts[0]?.comments).toHaveLength(2);
    expect(log.places).toEqual([]);
  });

  test("is the same wherever its bytes are cut", async () => {
    const { records } = await readAll(WHOLE);
    for (const size of [1, 2, 3, 7, 64]) expect((await readAll(WHOLE, size)).records).toEqual(records);
  });

  test("is the same packed with gzip, in UTF-16 and in a declared encoding", async () => {
    const { records } = await readAll(WHOLE);
    expect((await readAll(gzipSync(WHOLE))).records).toEqual(records);
    expect((await readAll(Buffer.from(`\ufeff${WHOLE}`, "utf16le"))).records).toEqual(records);
    expect((await readAll(Buffer.from(`\ufeff${WHOLE}`))).records).toEqual(records);
    const cyrillic = exportOf(item({ title: "X" })).replace("UTF-8", "windows-1251");
    const bytes = Buffer.from(cyrillic.replace("[CDATA[X]", "[CDATA[\u00cc\u00ee\u00f1\u00ea\u00e2\u00e0]"), "latin1");
    expect((await readAll(bytes)).posts[0]?.title).toBe("Москва");
  });

  test("is known by the addresses of its namespaces, whatever their prefixes", async () => {
    const renamed = WHOLE.replaceAll("wp:", "w:").replaceAll("xmlns:wp=", "xmlns:w=").replaceAll("content:", "body:");
    const { posts } = await readAll(renamed.replace("xmlns:content", "xmlns:body"));
    expect(posts[0]).toMatchObject({ id: "5", content: "<p>Words of the story.</p>" });
  });
});

describe("a zip archive", () => {
  const zip = zipSync({
    "a/1.xml": Buffer.from(exportOf(item({ id: 1 }))),
    "__MACOSX/1.xml": Buffer.from("x"),
    "readme.txt": Buffer.from("x".repeat(9_000)),
    "2.xml": Buffer.from(exportOf(item({ id: 2, content: "word ".repeat(50_000) }))),
  });

  test("is read file by file, wherever its bytes are cut", async () => {
    for (const size of [1, 1_000, 65_536]) {
      const { posts } = await readAll(zip, size);
      expect(posts.map(({ id, content }) => [id, content.length > 0])).toEqual([
        ["1", true],
        ["2", true],
      ]);
    }
  });

  test("that is cut off, or holds no export, ends with one sentence", async () => {
    await expect(readAll(zip.subarray(0, zip.length - 400))).rejects.toThrow(/zip archive is broken/);
    await expect(readAll(zipSync({ "a.txt": Buffer.from("x") }))).rejects.toThrow(/holds no \.xml file/);
  });
});

describe("a broken export", () => {
  test("keeps both sides of a CDATA section that was never closed", async () => {
    const broken = exportOf(item({ id: 1, content: "Half" }), item({ id: 2 })).replace("Half]]>", "Half");
    const { posts, log } = await readAll(broken);
    expect(posts.map(({ id, content, status }) => [id, content, status])).toEqual([
      ["1", "Half", "publish"],
      ["2", "<p>Words of the story.</p>", "publish"],
    ]);
    expect(log.places).toMatchObject([{ kind: "cdata", line: 8 }]);
  });

  test("keeps text that only looks like the end of its field", async () => {
    const content = "Write </content:encoded> and go on.";
    expect((await readAll(exportOf(item({ content })))).posts[0]?.content).toBe(content);
  });

  test("loses forbidden characters and nothing else, and tells where", async () => {
    const { posts, log } = await readAll(exportOf(item({ title: "Gas\u0001 and\u000b oil", content: "a\ufffeb" })));
    expect(posts[0]).toMatchObject({ title: "Gas and oil", content: "ab" });
    const place = log.places.find(({ kind }) => kind === "control");
    expect(place).toMatchObject({ line: 6 });
    expect(exportOf(item({ title: "Gas" })).slice(0, place?.byte)).toMatch(/<title><!\[CDATA\[$/);
  });

  test("keeps stray marks and undeclared entities as written", async () => {
    const stray = exportOf(item({}))
      .replace("<![CDATA[Story 1]]>", "Oil & gas &nbsp; 5 < 6 &#128512; &#0;")
      .replace("/story-1/", "/?a=1&b=2");
    const { posts, kinds } = await readAll(stray);
    expect(posts[0]?.title).toBe("Oil & gas &nbsp; 5 < 6 😀");
    expect(posts[0]?.link).toContain("?a=1&b=2");
    expect(kinds.sort()).toEqual(["control", "entity", "markup"]);
  });

  test("never expands or fetches what a document type declares", async () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"> <!ENTITY f SYSTEM "file:///etc/passwd"> ]>';
    const hostile = exportOf(item({})).replace("<rss", `${bomb}<rss`).replace("<![CDATA[Story 1]]>", "&b;&f;");
    const { posts, kinds } = await readAll(hostile);
    expect(posts[0]?.title).toBe("&b;&f;");
    expect(kinds).toContain("doctype");
  });

  test("is read to its end when tags are never closed, and the last item is marked", async () => {
    const open = exportOf(item({ id: 1 }), item({ id: 2 })).replace("</item>", "");
    expect((await readAll(open)).posts.map(({ id }) => id)).toEqual(["1", "2"]);
    const cut = exportOf(item({ id: 1 }), item({ id: 2 }));
    const { posts, kinds } = await readAll(cut.slice(0, cut.lastIndexOf("<wp:status>")));
    expect(posts.map(({ id, incomplete }) => [id, incomplete])).toEqual([
      ["1", false],
      ["2", true],
    ]);
    expect(kinds).toContain("end");
  });

  test("may hold several documents, words before the first, and no version", async () => {
    const two = `<br />\n<b>Warning</b>: something\n${exportOf(item({ id: 1 }))}${exportOf(item({ id: 2 })).replace("1.2</wp:wxr", "abc</wp:wxr")}`;
    const { records, kinds } = await readAll(two);
    expect(records.map(({ kind }) => kind)).toEqual(["site", "post", "site", "post"]);
    expect(kinds).toContain("version");
  });
});

describe("what is no export", () => {
  test.each([
    ["", /is empty/],
    ["  \n", /is empty/],
    ["id,title\n1,One\n", /not XML/],
    ["<!doctype html><html><body>Not found</body></html>", /begins with/],
    [
      '<rss version="2.0"><channel><title>A feed</title><item><title>One</title></item></channel></rss>',
      /feed without/,
    ],
  ])("ends with one sentence: %j", async (text, sentence) => {
    await expect(readAll(text)).rejects.toMatchObject({
      name: "ChaparError",
      code: "invalid",
      field: expect.stringMatching(/^export.xml:\d/),
    });
    await expect(readAll(text)).rejects.toThrow(sentence);
  });

  test("says so of a broken gzip file", async () => {
    await expect(readAll(gzipSync(WHOLE).subarray(0, 200))).rejects.toThrow(/gzip data is broken/);
  });
});

describe("whatever comes", () => {
  const settle = async (bytes: Uint8Array, size?: number) =>
    readAll(bytes, size).then(
      ({ records, log }) => ({ records, counts: log.counts }),
      (error: Error) => ({ failed: error.name }),
    );
  const piece = fc.constantFrom(
    ...[
      "<item>",
      "</item>",
      "<![CDATA[",
      "]]>",
      "]]",
      "<title>",
      "</title>",
      "&",
      "&amp;",
      "&#x",
      "<",
      ">",
      '"',
      "<!--",
      "-->",
      "<?",
      "\r",
      "\n",
    ],
    ...[
      "<content:encoded>",
      "</content:encoded>",
      "<wp:post_id>",
      "</wp:post_id>",
      "<category domain='x' nicename=\"y\">",
      "</rss>",
      "</channel>",
    ],
    ...[
      "<wp:postmeta>",
      "<wp:meta_key>",
      "<wp:meta_value>",
      "</wp:postmeta>",
      "қ",
      "😀",
      "\ud83d",
      "\u0000",
      "<!DOCTYPE x [",
      "<a xmlns:b='c'>",
    ],
  );
  const soup = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join(""));

  test("bytes of any kind end in records or in one sentence", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const outcome = await settle(bytes);
        expect("failed" in outcome ? outcome.failed : "ChaparError").toBe("ChaparError");
      }),
    );
  });

  test("broken exports end in the same records wherever they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(soup, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const bytes = Buffer.from(exportOf(item({ id: 1 }), text, item({ id: 2 })));
        expect(await settle(bytes, size)).toEqual(await settle(bytes));
      }),
    );
  });

  test("any text that WordPress writes comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
        const kept = text
          .replace(/\r\n?/g, "\n")
          .replace(/[^\t\n\r -\ufffd]/g, "")
          .toWellFormed();
        fc.pre([...text].every((each) => each >= " " || "\t\n\r".includes(each)) || kept !== text);
        const { posts } = await readAll(exportOf(item({ content: text })));
        expect(posts[0]?.content).toBe(kept);
      }),
    );
  });
});
