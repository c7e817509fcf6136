import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ChaparError } from "../../domain/errors.ts";
import { readLines } from "./lines.ts";
import { type JsonlStory, KNOWN_KEYS, readRecord } from "./record.ts";

const read = (fields: object): JsonlStory =>
  readRecord({ headline: "A headline", body: "Text.", ...fields }, "Asia/Almaty");

const refusal = (fields: object): string => {
  try {
    read(fields);
  } catch (error) {
    if (error instanceof ChaparError && error.remedy) return error.field ?? "";
    throw error;
  }
  return "nothing";
};

describe("a line", () => {
  test("needs a headline and a body, and nothing else", () => {
    expect(read({})).toMatchObject({ slug: null, bodyFormat: "text", publishedAt: null, tags: [], section: null });
  });

  test.each([
    ["headline", { headline: "  " }],
    ["headline", { headline: { text: "x" } }],
    ["headline", { headline: "x".repeat(2_001) }],
    ["body", { body: "" }],
    ["body", { body: ["Text."] }],
    ["bodyFormat", { bodyFormat: "markdown" }],
    ["bodyFormat", { bodyFormat: "tree" }],
    ["bodyFormat", { body: { type: "doc" }, bodyFormat: "html" }],
    ["slug", { slug: "a/b" }],
    ["slug", { slug: "a?b" }],
    ["publishedAt", { publishedAt: "yesterday" }],
    ["publishedAt", { publishedAt: 1_700_000_000 }],
    ["publishedAt", { publishedAt: "2026-02-30" }],
    ["language", { language: "Klingonese" }],
    ["countries", { countries: [null] }],
    ["tags", { tags: ["—"] }],
    ["tags", { tags: Array.from({ length: 201 }, (_, at) => `t${at}`) }],
    ["authors", { authors: [{ role: "Reporter" }] }],
    ["canonicalUrl", { canonicalUrl: "javascript:alert(1)" }],
    ["oldPaths", { oldPaths: ["https://old.example/a"] }],
    ["status", { status: "publish" }],
    ["embargoUntil", { embargoUntil: "soon" }],
    ["embargo", { embargo: "2030-01-01" }],
    ["draft", { draft: true }],
  ])("is refused for its %s, with a remedy: %j", (field, fields) => {
    expect(refusal(fields)).toBe(field);
  });

  test("reads dates in the newsroom's zone unless they name their own", () => {
    expect(read({ publishedAt: "2026-01-31" }).publishedAt).toBe(Date.UTC(2026, 0, 30, 19));
    expect(read({ publishedAt: "2026-01-31T08:00:00+03:00" }).publishedAt).toBe(Date.UTC(2026, 0, 31, 5));
  });

  test("is published unless it says otherwise, and is not held back by what says nothing", () => {
    expect(read({ draft: false, embargo: null })).toMatchObject({ status: "published", embargoUntil: null });
    expect(read({ status: "draft", embargoUntil: "2030-01-01T00:00:00Z" })).toMatchObject({
      status: "draft",
      embargoUntil: Date.UTC(2030, 0, 1),
    });
  });

  test("takes one name for a list, objects as the API gives them, and each once", () => {
    const story = read({ countries: "KZ", tags: ["Gas", "gas"], authors: [{ slug: "aida", name: "Aida Serik" }] });
    expect([story.countries, story.tags, story.authors]).toEqual([
      ["KZ"],
      [{ slug: "gas", name: "gas" }],
      [{ slug: "aida", name: "Aida Serik" }],
    ]);
  });

  test.each([
    ["<p>Text.</p>", "html"],
    ["  <!-- wp:paragraph --><p>x", "html"],
    ["<3 is a heart", "text"],
    ["Text with <b>bold</b> words", "text"],
  ])("%s is read as %s", (body, format) => {
    expect(read({ body }).bodyFormat).toBe(format);
  });

  test("is read or refused with a sentence, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("headline", "body", "slug", "tags", "language"), fc.jsonValue()),
        (from) => {
          try {
            readRecord(from, "UTC");
          } catch (error) {
            expect(error).toBeInstanceOf(ChaparError);
          }
        },
      ),
    );
  });
});

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const linesOf = async (text: string, size: number, most?: number): Promise<[number, string | null][]> => {
  const lines: [number, string | null][] = [];
  for await (const list of readLines(chunked(Buffer.from(text), size), "a.jsonl", most)) {
    for (const { number, text: line } of list) lines.push([number, line]);
  }
  return lines;
};

describe("lines", () => {
  test("are the same however the file is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const clean = texts.map((text) => text.replace(/[\n\ufeff]/g, ""));
          const expected = clean.flatMap((text, at) => (text.trim() === "" ? [] : [[at + 1, text]]));
          expect(await linesOf(clean.join("\n"), size)).toEqual(expected);
        },
      ),
    );
  });

  test("that are too long are told by their number, and never held", async () => {
    expect(await linesOf(`a\n${"x".repeat(100)}\nb\n${"y".repeat(100)}`, 7, 50)).toEqual([
      [1, "a"],
      [2, null],
      [3, "b"],
      [4, null],
    ]);
  });
});

test("the schema for others names every key, and takes what is taken here", () => {
  const schema = JSON.parse(readFileSync(new URL("../../../docs/jsonl.schema.json", import.meta.url), "utf8"));
  expect(Object.keys(schema.properties).sort()).toEqual([...KNOWN_KEYS].sort());
  const ajv = addFormats.default(new Ajv.default({ strict: false, unicodeRegExp: true }));
  const takes = ajv.compile(schema);
  for (const line of [
    {},
    { status: "draft", embargoUntil: "2030-01-01" },
    { slug: "токаев", countries: "KZ", tags: ["a", { slug: "b" }], id: 7, body: { type: "doc" } },
  ]) {
    expect(takes({ headline: "A", body: "B", ...line }), JSON.stringify(takes.errors)).toBe(true);
    read(line);
  }
  for (const line of [{ slug: "a/b" }, { countries: [null] }, { bodyFormat: "markdown" }]) {
    expect(takes({ headline: "A", body: "B", ...line })).toBe(false);
    expect(refusal(line)).not.toBe("nothing");
  }
});
