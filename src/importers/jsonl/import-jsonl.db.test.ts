import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../../checks/support/empty-storage.ts";
import { bodyText } from "../../domain/body-text.ts";
import type { Storage } from "../../domain/stores.ts";
import { importJsonl, type JsonlInput } from "./import-jsonl.ts";
import { jsonlReportPage } from "./report-page.ts";

const NOW = Date.UTC(2026, 0, 15);
const INPUT: JsonlInput = { files: ["a.jsonl"], source: "old", dryRun: false, by: "import" };

describe.each(ENGINES)("lines of stories into %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
  });
  afterEach(() => close());

  const runBytes = (bytes: Uint8Array, input: Partial<JsonlInput> = {}, into: Storage = storage) =>
    importJsonl(
      {
        storage: into,
        clock: { now: () => NOW },
        async *readFile() {
          yield bytes;
        },
        progress: () => undefined,
      },
      { ...INPUT, ...input },
    );
  const run = (lines: (object | string)[], input: Partial<JsonlInput> = {}) =>
    runBytes(
      Buffer.from(lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")),
      input,
    );

  const GAS = {
    slug: "gas-talks",
    headline: "Gas & talks",
    standfirst: "A short word.",
    body: "First.\nSecond line.\n\nThird.",
    publishedAt: "2024-05-01T05:00:00Z",
    countries: ["KZ", "Uzbekistan"],
    section: "Energy",
    tags: ["Gas pipe"],
    authors: ["Aida Serik"],
    oldPaths: ["/old/gas"],
  };

  test("make stories, and the countries, sections, tags and authors they name", async () => {
    const report = await run([GAS, { headline: "Бюджет", body: "<p>Один.</p><p>Два.</p>", language: "ru" }]);
    expect(report.totals).toEqual({ created: 2, updated: 0, unchanged: 0, skipped: 0, failed: 0 });
    expect(report.added).toEqual({
      languages: ["ru"],
      countries: ["kazakhstan", "uzbekistan"],
      sections: ["energy"],
    });
    const story = await storage.storyBySlug("gas-talks");
    expect(story).toMatchObject({
      countries: ["kazakhstan", "uzbekistan"],
      section: "energy",
      tagNames: [{ slug: "gas-pipe", name: "Gas pipe" }],
      bylines: [{ slug: "aida-serik", name: "Aida Serik" }],
      publishedAt: Date.UTC(2024, 4, 1, 5),
    });
    expect(story && bodyText(story.body)).toBe("First. Second line.\n\nThird.");
    expect(await storage.resolve("/old/gas", "")).toEqual({ kind: "moved", to: story?.path });
    const russian = await storage.storyBySlug("бюджет");
    expect(russian).toMatchObject({ language: "ru", publishedAt: NOW });
    expect(russian && bodyText(russian.body)).toBe("Один.\n\nДва.");
    expect(await storage.isSetUp()).toBe(true);
  });

  test("change nothing the second time, and only what changed the third", async () => {
    const lines = [GAS, { slug: "b", headline: "B", body: "B." }];
    await run(lines);
    const before = await storage.listStories({}, 10, 1);
    const purged: string[] = [];
    storage.onPurge((keys) => purged.push(...keys));
    expect((await run(lines)).totals).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await storage.listStories({}, 10, 1)).toEqual(before);
    expect(purged).toEqual([]);
    expect((await run([{ ...GAS, headline: "Better" }, ...lines.slice(1)])).totals).toMatchObject({
      updated: 1,
      unchanged: 1,
    });
    expect(await storage.storyBySlug("gas-talks")).toMatchObject({ headline: "Better" });
  });

  test("go on where a run was stopped, and keep when a story without a date was first stored", async () => {
    await run([{ slug: "a", headline: "A", body: "A." }]);
    const report = await run([
      { slug: "a", headline: "A", body: "A, mended." },
      { slug: "b", headline: "B", body: "B." },
    ]);
    expect(report.totals).toMatchObject({ created: 1, updated: 1 });
    expect((await storage.storyBySlug("a"))?.publishedAt).toBe(NOW);
  });

  test("that are wrong are told with line and remedy, and stop nobody", async () => {
    const report = await run([
      "{broken",
      '["a list"]',
      { headline: "No body" },
      { headline: "Nowhere", body: "x", countries: ["narnia"] },
      { headline: "Deep", body: { type: "doc", attrs: { version: 1 }, content: [{ type: "spell" }] } },
      { slug: "twice", headline: "One", body: "x" },
      { slug: "twice", headline: "Other", body: "x" },
      { slug: "twice", headline: "One", body: "x" },
      "",
      { headline: "\ud800 lone & \u0000 null", body: "fine \udfff" },
    ]);
    expect(report.failures.map(({ place, field }) => [place, field])).toEqual([
      ["a.jsonl:1", ""],
      ["a.jsonl:2", ""],
      ["a.jsonl:3", "body"],
      ["a.jsonl:4", "countries"],
      ["a.jsonl:5", "/content/0"],
      ["a.jsonl:7", "slug"],
    ]);
    expect(report.failures.every(({ reason, field, remedy }) => reason !== "" && (remedy !== "" || field !== ""))).toBe(
      true,
    );
    expect(report.totals).toEqual({ created: 2, updated: 0, unchanged: 0, skipped: 1, failed: 6 });
    const page = jsonlReportPage(report);
    expect(page).toContain("a.jsonl:3");
    expect(page).toContain("narnia");
  });

  test("of one headline are two stories when they have two dates", async () => {
    const digest = { headline: "Morning digest", body: "x" };
    const report = await run([
      { ...digest, publishedAt: "2026-01-01" },
      { ...digest, publishedAt: "2026-01-02" },
    ]);
    expect(report.totals.created).toBe(2);
    expect((await storage.listStories({}, 10, 1)).total).toBe(2);
  });

  test("are stored before they fill the memory, however long they are", async () => {
    const together: number[] = [];
    const watched: Storage = {
      ...storage,
      transaction: (work) =>
        storage.transaction((stores) =>
          work({
            ...stores,
            saveStories: (stories, by, now) => {
              together.push(stories.length);
              return stores.saveStories(stories, by, now);
            },
          }),
        ),
    };
    const lines = Array.from({ length: 9 }, (_, at) => ({
      slug: `s${at}`,
      headline: "Long",
      body: "word ".repeat(2e5),
    }));
    const bytes = Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n"));
    await runBytes(bytes, {}, watched);
    expect(together).toEqual([3, 3, 3]);
  });

  test("of two sources may have one slug, and of a dry run nothing stays", async () => {
    expect((await run([GAS], { dryRun: true })).totals.created).toBe(1);
    expect([(await storage.listStories({}, 1, 1)).total, await storage.isSetUp()]).toEqual([0, false]);
    await run([GAS]);
    await run([GAS], { source: "other" });
    expect((await storage.listStories({}, 10, 1)).total).toBe(2);
  });

  test("may come gzipped; a cut archive is refused with a remedy", async () => {
    const bytes = gzipSync(Buffer.from(JSON.stringify(GAS)));
    expect((await runBytes(bytes)).totals.created).toBe(1);
    await expect(runBytes(bytes.subarray(0, bytes.length - 12))).rejects.toThrow(/gzip/);
  });

  test("that are not for readers yet have none, and a later run lifts no embargo", async () => {
    const later = { slug: "later", headline: "Later", body: "x", embargoUntil: "2026-02-01T00:00:00Z" };
    await run([later, { slug: "draft", headline: "Draft", body: "x", status: "draft" }]);
    expect(await storage.storyBySlug("later")).toBeNull();
    expect(await storage.storyBySlug("draft")).toBeNull();
    const { embargoUntil: _none, ...open } = later;
    expect((await run([{ ...open, headline: "Later still" }])).totals.updated).toBe(1);
    expect(await storage.storyBySlug("later")).toBeNull();
    await run([{ ...later, embargoUntil: "2026-01-01T00:00:00Z" }]);
    expect(await storage.storyBySlug("later")).toMatchObject({ headline: "Later" });
  });

  test("in another encoding than UTF-8 are told as such, and become no story", async () => {
    const windows = Buffer.from([...Buffer.from('{"headline":"'), 0xc3, 0xe0, 0xe7, ...Buffer.from('","body":"x"}')]);
    const report = await runBytes(Buffer.concat([windows, Buffer.from("\n"), Buffer.from(JSON.stringify(GAS))]));
    expect(report.totals).toMatchObject({ created: 1, failed: 1 });
    expect(report.failures).toMatchObject([{ place: "a.jsonl:1", reason: "The line is not in UTF-8." }]);
  });

  test("have keys that nobody here knows counted and left out", async () => {
    const report = await run([{ ...GAS, views: 12, "<i>": 1 }]);
    expect(report.read.unknownKeys).toEqual({ views: 1, "<i>": 1 });
    expect(jsonlReportPage(report)).toContain("&lt;i&gt;");
  });
});
