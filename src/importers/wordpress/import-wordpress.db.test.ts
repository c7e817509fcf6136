import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../../checks/support/empty-storage.ts";
import { bodyOf } from "../../domain/body.ts";
import type { Storage } from "../../domain/stores.ts";
import { BLANK_STORY, type Story } from "../../domain/story.ts";
import type { ImportInput } from "./deps.ts";
import { importWordPress } from "./import-wordpress.ts";
import { depsFor, NOW } from "./testing/deps.ts";
import { author, category, exportOf, type ItemParts, item } from "./testing/export.ts";

const SITE = "wordpress:https://old.example";
const INPUT: ImportInput = { files: ["a.xml"], dryRun: false, media: "none", mapping: null, by: "import" };
const TERMS = [
  author("aida", "Aida Serik"),
  category(1, "kazakhstan", "Kazakhstan"),
  category(2, "features", "Features"),
  category(3, "kazakhstan-featurees", "Kazakhstan: features"),
  category(4, "gas", "Gas", "features"),
];
const PNG = Uint8Array.from([0x89, 1, 2, 3]);

describe.each(ENGINES)("an import into %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
  });
  afterEach(() => close());

  const run = (items: ItemParts[], input: Partial<ImportInput> = {}, terms = TERMS) =>
    importWordPress(depsFor(storage, { "a.xml": exportOf(...terms, ...items.map(item)) }), { ...INPUT, ...input });
  const stored = (id: number): Promise<Story | null> =>
    storage.storyByOrigin(SITE, String(id), `https://old.example/?p=${id}`);

  test("makes a story of a post, at its old address", async () => {
    const report = await run([
      {
        id: 5,
        name: "gas-talks",
        title: "Gas &amp; talks",
        excerpt: "A <em>short</em> word.",
        terms: [
          ["category", "kazakhstan-featurees", "K"],
          ["post_tag", "gas-pipe", "Gas pipe"],
        ],
      },
    ]);
    expect(report.totals).toMatchObject({ created: 1, failed: 0 });
    expect(report.settings).toEqual({
      languages: ["en"],
      timeZone: "Asia/Almaty",
      permalink: "/:year/:month/:slug",
      applied: true,
    });
    expect(await storage.storyByPath("/2024/05/gas-talks")).toMatchObject({
      headline: "Gas & talks",
      standfirst: "A short word.",
      countries: ["kazakhstan"],
      section: "features",
      tags: ["gas-pipe"],
      publishedAt: Date.UTC(2024, 4, 1, 5),
      bylines: [{ name: "Aida Serik", slug: "aida" }],
    });
    const { settings } = await storage.reference();
    expect(settings).toMatchObject({
      name: { en: "The Old Steppe" },
      tagline: { en: "News of five countries" },
      permalink: "/:year/:month/:slug",
    });
  });

  test("changes nothing the second time, and only what changed the third", async () => {
    const items = [{ id: 1 }, { id: 2 }, { id: 3, type: "page", name: "about" }];
    await run(items);
    const before = await storage.listStories({}, 10, 1);
    const purged: string[] = [];
    storage.onPurge((keys) => purged.push(...keys));
    expect((await run(items)).totals).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(await storage.listStories({}, 10, 1)).toEqual(before);
    expect(purged).toEqual([]);
    const again = await run([{ id: 1 }, { id: 2, title: "A better headline" }, { id: 3, type: "page", name: "about" }]);
    expect(again.totals).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    expect((await stored(2))?.headline).toBe("A better headline");
    expect((await storage.listStories({}, 10, 1)).total).toBe(2);
  });

  test("stores nothing in a dry run, and says what it would do", async () => {
    const report = await run([{ id: 1 }], { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, totals: { created: 1 } });
    expect((await storage.listStories({}, 1, 1)).total).toBe(0);
    expect((await storage.reference()).countries).toEqual([]);
    expect(report.mapping.categories["kazakhstan-featurees"]).toMatchObject({
      countries: ["kazakhstan"],
      section: "features",
    });
  });

  test("keeps every status from readers that WordPress kept from them", async () => {
    await run([
      { id: 1, status: "draft" },
      { id: 2, status: "pending" },
      { id: 3, status: "private" },
      { id: 4, status: "trash" },
      { id: 5, password: "secret" },
      { id: 6, status: "future", dateGmt: "2026-02-01 05:00:00", date: "2026-02-01 10:00:00" },
      { id: 7, status: "auto-draft" },
      { id: 8, status: "approved-by-plugin" },
    ]);
    const statuses = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(async (id) => (await stored(id))?.status));
    expect(statuses).toEqual(["draft", "submitted", "private", "spiked", "private", "published", undefined, "draft"]);
    expect((await storage.listStories({}, 1, 1)).total).toBe(0);
    expect(await storage.nextDue()).toBe(Date.UTC(2026, 1, 1, 5));
    expect(
      JSON.stringify(
        await storage.transaction((stores) => stores.importRecord(SITE, "post", "5 https://old.example/?p=5")),
      ),
    ).not.toContain("secret");
  });

  test("answers every old address", async () => {
    await run([
      {
        id: 5,
        name: "gas-talks",
        terms: [
          ["category", "gas", "Gas"],
          ["series", "long-reads", "Long reads"],
        ],
        meta: { _wp_old_slug: ["gas-talk", "gaz"], _wp_old_date: "2024-04-30" },
        content: "<p>One</p><!--nextpage--><p>Two</p>",
      },
      { id: 6, name: "%d2%9b%d0%b0%d0%b7", link: "https://old.example/2024/05/%d2%9b%d0%b0%d0%b7/" },
      {
        id: 9,
        type: "attachment",
        parent: 5,
        attachmentUrl: "https://old.example/wp-content/uploads/2024/05/map.png",
        link: "https://old.example/2024/05/gas-talks/map/",
        status: "inherit",
      },
      { id: 7, type: "page", name: "team", link: "https://old.example/about/team/" },
    ]);
    const story = "/2024/05/gas-talks";
    const moved: [string, string, string][] = [
      ["/", "p=5", story],
      ["/2024/05/gas-talk/", "", story],
      ["/2024/05/GAZ", "", story],
      ["/2024/04/gas-talks", "", story],
      ["/2024/05/01/gas-talks", "", story],
      ["/2024/05/gas-talks/2", "", story],
      ["/", "attachment_id=9", story],
      ["/2024/05/gas-talks/map", "", story],
      ["/", "page_id=7", "/team"],
      ["/about/team", "", "/team"],
      ["/category/features/gas/", "", "/section/gas"],
      ["/category/gas", "", "/section/gas"],
      ["/", "cat=4", "/section/gas"],
      ["/category/kazakhstan-featurees", "", "/kazakhstan/features"],
      ["/category/kazakhstan/feed", "", "/kazakhstan/feed.xml"],
      ["/", "author=7", "/author/aida"],
      ["/series/long-reads", "", "/tag/long-reads"],
    ];
    for (const [path, query, to] of moved)
      expect([path, query, await storage.resolve(path, query)]).toEqual([path, query, { kind: "moved", to }]);
    expect(await storage.storyByPath("/2024/05/қаз")).not.toBeNull();
    expect(await storage.resolve("/2024/05/%D2%9B%d0%b0%D0%B7/", "")).toEqual({ kind: "moved", to: "/2024/05/қаз" });
  });

  test("finds a picture by number and by any size, and stores it once", async () => {
    const url = "https://old.example/wp-content/uploads/2024/05/map.png";
    const items = [
      {
        id: 5,
        meta: { _thumbnail_id: "9" },
        content:
          '<p>Text</p><p><img src="https://i0.wp.com/old.example/wp-content/uploads/2024/05/map-300x200.png?w=9" alt="Map"></p>',
      },
      {
        id: 9,
        type: "attachment",
        status: "inherit",
        excerpt: "The <b>pipeline</b>",
        attachmentUrl: url,
        meta: { _wp_attachment_image_alt: "A map" },
      },
    ];
    expect((await run(items)).media).toMatchObject({ used: 1, missing: 1, stored: 0 });
    const before = await stored(5);
    expect(before?.leadImage).toMatchObject({ caption: "The pipeline", alt: "A map" });
    const deps = depsFor(storage, { "a.xml": exportOf(...TERMS, ...items.map(item)) }, { [url]: PNG });
    expect(await importWordPress(deps, { ...INPUT, media: "fetch" })).toMatchObject({
      media: { stored: 1 },
      totals: { updated: 1 },
    });
    expect(deps.fetched).toEqual([url]);
    expect([...deps.written.keys()]).toEqual([expect.stringMatching(/^originals\/[0-9a-f]{2}\/[0-9a-f]{64}$/)]);
    const after = await stored(5);
    const images = after?.body.content.filter((block) => block.type === "image");
    expect(images).toMatchObject([{ attrs: { image: after?.leadImage?.image } }]);
    // The third run asks nobody again.
    expect((await importWordPress(deps, { ...INPUT, media: "fetch" })).totals).toMatchObject({
      updated: 0,
      unchanged: 1,
    });
    expect(deps.fetched).toHaveLength(1);
  });

  test("answers where the old site listed its categories and tags", async () => {
    const items: ItemParts[] = [
      {
        id: 5,
        terms: [
          ["category", "gas", "Gas"],
          ["post_tag", "gas-pipe", "Gas pipe"],
        ],
      },
    ];
    const { mapping } = await run(items, { dryRun: true });
    const bases = { category: "news/topics", tag: "" };
    await run(items, { mapping: JSON.stringify({ ...mapping, bases }) });
    for (const [path, to] of [
      ["/news/topics/features/gas/", "/section/gas"],
      ["/news/topics/gas/page/3", "/section/gas"],
      ["/news/topics/gas/feed", "/section/gas/feed.xml"],
      ["/category/gas", "/section/gas"],
      ["/gas-pipe", "/tag/gas-pipe"],
    ] as const)
      expect([path, await storage.resolve(path, "")]).toEqual([path, { kind: "moved", to }]);
    await expect(run(items, { mapping: JSON.stringify({ ...mapping, bases: { category: "/a b" } }) })).rejects.toThrow(
      /"bases" needs/,
    );
  });

  test("knows the languages and translations that WPML tells", async () => {
    const group = { _wpml_import_translation_group: "12" };
    await run([
      { id: 1, meta: { _wpml_import_language_code: "en", ...group } },
      { id: 2, meta: { _wpml_import_language_code: "ru", ...group }, link: "https://old.example/ru/2024/05/story-2/" },
      { id: 3, link: "https://old.example/kk/2024/05/story-3/" },
    ]);
    expect((await storage.reference()).settings.languages).toEqual(["en", "kk", "ru"]);
    expect(await storage.storyByPath("/ru/2024/05/story-2")).toMatchObject({ translations: [{ language: "en" }] });
    expect(await storage.storyByPath("/kk/2024/05/story-3")).toMatchObject({ language: "kk" });
  });

  test("leads the old addresses of a picture to what is stored of it", async () => {
    const uploads = "https://old.example/wp-content/uploads/2024/05";
    const items: ItemParts[] = [
      {
        id: 5,
        content: `<p><img src="${uploads}/map-300x200.png"><img src="https://elsewhere.example/dog.png"><img src="${uploads}/lost.png"></p>`,
      },
      {
        id: 9,
        type: "attachment",
        status: "inherit",
        attachmentUrl: `${uploads}/map-scaled.png`,
        meta: {
          _wp_attached_file: "2024/05/map-scaled.png",
          _wp_attachment_metadata:
            'a:4:{s:5:"width";i:2560;s:4:"file";s:22:"2024/05/map-scaled.png";s:5:"sizes";a:1:{s:5:"large";a:1:{s:4:"file";s:99:"map-small.png";}}s:14:"original_image";s:7:"map.png";}',
        },
      },
    ];
    const deps = depsFor(
      storage,
      { "a.xml": exportOf(...TERMS, ...items.map(item)) },
      { [`${uploads}/map-scaled.png`]: PNG, "https://elsewhere.example/dog.png": PNG },
    );
    await importWordPress(deps, { ...INPUT, media: "fetch" });
    const to = expect.stringMatching(/^\/media\/[0-9a-f]{64}\/320\.webp$/);
    for (const name of ["map-scaled.png", "map.png", "map-small.png"]) {
      expect(await storage.resolve(`/wp-content/uploads/2024/05/${name}`, "")).toEqual({ kind: "moved", to });
    }
    expect(await storage.resolve("/wp-content/uploads/2024/05/lost.png", "")).toEqual({ kind: "unknown" });
    expect(await storage.resolve("/dog.png", "")).toEqual({ kind: "unknown" });
  });

  test("leads old addresses to the story itself when something here holds its path", async () => {
    await run([]);
    const { settings } = await storage.reference();
    await storage.transaction((stores) => stores.saveSettings({ ...settings, permalink: "/:year/:month/:slug" }));
    const holder = { ...BLANK_STORY, headline: "Ours", language: "en", body: bodyOf([]), slug: "gas-talks" };
    const held = { ...holder, path: "/2024/05/gas-talks", status: "published" as const, publishAt: NOW - 1 };
    await storage.transaction((stores) => stores.saveStory(held, "desk", NOW));
    await run([
      { id: 5, name: "gas-talks", meta: { _wp_old_slug: "gaz" } },
      {
        id: 6,
        type: "attachment",
        parent: 5,
        link: "https://old.example/gas-map/",
        attachmentUrl: "https://old.example/x.pdf",
      },
    ]);
    expect(await storage.storyByPath("/2024/05/gas-talks")).toMatchObject({ headline: "Ours" });
    const to = { kind: "moved", to: "/2024/05/gas-talks-2" };
    expect(await storage.resolve("/", "p=5")).toEqual(to);
    expect(await storage.resolve("/2024/05/gaz", "")).toEqual(to);
    expect(await storage.resolve("/gas-map", "")).toEqual(to);
  });

  test("takes pictures from a folder and never from outside of it", async () => {
    const uploads = "https://old.example/wp-content/uploads";
    const content = `<p><img src="/wp-content/uploads/2024/05/a.png"><img src="${uploads}/2024/05/a-30x20.png"><img src="${uploads}/..%2f..%2fsecret.png"><img src="${uploads}/2024/05/fake.png"></p>`;
    const inputs = {
      "a.xml": exportOf(item({ id: 5, content })),
      "/up/2024/05/a.png": PNG,
      "/up/../../secret.png": PNG,
      "/up/2024/05/fake.png": "<html>",
    };
    const report = await importWordPress(depsFor(storage, inputs), { ...INPUT, media: { folder: "/up/" } });
    expect(report.media).toMatchObject({ used: 3, stored: 1, missing: 2 });
    expect(report.media.problems.map(({ reason }) => reason).sort()).toEqual([
      "The file is not a picture.",
      "The folder does not hold the file.",
    ]);
  });

  test("goes on where a stopped run was", async () => {
    const items = Array.from({ length: 700 }, (_, at) => ({ id: at + 1 }));
    const inputs = { "a.xml": exportOf(...TERMS, ...items.map(item)) };
    let seen = 0;
    const deps = depsFor(storage, inputs);
    const dying = {
      ...deps,
      progress: ({ stories }: { stories: number }) => {
        seen = stories;
        if (stories >= 500) throw new Error("killed");
      },
    };
    await expect(importWordPress(dying, INPUT)).rejects.toThrow("killed");
    expect(seen).toBeLessThan(700);
    const report = await importWordPress(deps, INPUT);
    expect(report.totals.created + report.totals.unchanged).toBe(700);
    expect(report.totals.unchanged).toBeGreaterThanOrEqual(500);
    expect((await storage.listStories({}, 1, 1)).total).toBe(700);
    expect((await storage.archivePage("en/all", 9, "newest", false))?.total).toBe(700);
  });

  test("does not let one bad record stop the others", async () => {
    const long = {
      id: 2,
      link: "https://old.example/2024/05/x/",
      title: "Two",
      terms: [
        ["category", "__proto__", "x"],
        ["post_tag", "constructor", "y"],
      ] as [string, string, string][],
    };
    const deps = depsFor(storage, { "a.xml": exportOf(item({ id: 1 }), item(long), item({ id: 3 })) });
    const refusing: Storage = {
      ...storage,
      transaction: (work) =>
        storage.transaction((stores) =>
          work({
            ...stores,
            saveStories: (stories, by, now) => {
              if (stories.some(({ headline }) => headline === "Two"))
                throw new Error("A value the database does not take.");
              return stores.saveStories(stories, by, now);
            },
          }),
        ),
    };
    const report = await importWordPress({ ...deps, storage: refusing }, INPUT);
    expect(report.totals).toMatchObject({ created: 2, failed: 1 });
    expect(report.failures).toMatchObject([{ title: "Two", reason: "A value the database does not take." }]);
  });

  test("leaves a newsroom as it was when a file is no export", async () => {
    const deps = depsFor(storage, { "a.xml": exportOf(item()), "b.xml": "<html>no</html>" });
    await expect(importWordPress(deps, { ...INPUT, files: ["a.xml", "b.xml"] })).rejects.toThrow(
      /b\.xml is no WordPress export/,
    );
    expect((await storage.listStories({}, 1, 1)).total).toBe(0);
  });

  test("keeps what editors did since: corrections and withdrawals", async () => {
    await run([{ id: 1 }]);
    const story = await stored(1);
    if (!story) throw new Error("The story is not there.");
    const corrections = [{ at: NOW, text: "It was two, not three." }];
    await storage.transaction((stores) =>
      stores.saveStory({ ...story, corrections, status: "withdrawn" }, "desk", NOW),
    );
    await run([{ id: 1, title: "Changed in WordPress" }]);
    expect(await stored(1)).toMatchObject({ headline: "Changed in WordPress", status: "withdrawn", corrections });
  });

  test("pins sticky posts and knows languages and translations", async () => {
    const terms = (language: string): [string, string, string][] => [
      ["language", language, language],
      ["post_translations", "pll_9", "x"],
    ];
    await run([
      { id: 1, sticky: true, terms: terms("en") },
      { id: 2, terms: terms("ru"), link: "https://old.example/ru/2024/05/story-2/" },
      {
        id: 3,
        creator: "who@old.example",
        terms: [
          ["author", "cap-olim-n", "Olim N."],
          ["author", "cap-olim-n", "Olim N."],
          ["author", "cap-aida", "Aida"],
        ],
      },
    ]);
    expect((await storage.front("en", [], 0)).pinned).toMatchObject([{ slot: "top", story: { headline: "Story 1" } }]);
    expect(await storage.storyByPath("/ru/2024/05/story-2")).toMatchObject({
      language: "ru",
      translations: [{ language: "en" }],
    });
    expect((await stored(3))?.bylines).toEqual(["olim-n", "aida"]);
    expect((await storage.author("olim-n"))?.email).toBeNull();
  });
});
