import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { HOUR, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import { bodyOf } from "../domain/body.ts";
import type { ImageFormat, NewImage } from "../domain/image.ts";
import type { Storage, WriteStores } from "../domain/stores.ts";
import type { NewStory } from "../domain/story.ts";

const picture = (hash: string, more: Partial<NewImage> = {}): NewImage => ({
  hash,
  state: "stored",
  mediaType: `image/${"jpeg" satisfies ImageFormat}`,
  bytes: 10,
  width: 1200,
  height: 800,
  focusX: 0.5,
  focusY: 0.25,
  fileName: "dam.jpg",
  sourceUrl: null,
  alt: "A dam",
  caption: "",
  credit: "",
  createdAt: NOON,
  ...more,
});

describe.each(ENGINES)("stories on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  let purged: string[];
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await storage.transaction((stores) => stores.saveSettings(SETTINGS));
    purged = [];
    storage.onPurge((keys) => purged.push(...keys));
  });
  afterEach(() => close());

  const write = <T>(work: (stores: WriteStores) => Promise<T>): Promise<T> => storage.transaction(work);
  const save = (story: NewStory, now = NOON): Promise<number> =>
    write((stores) => stores.saveStory(story, "desk", now));
  const cost = async (read: () => Promise<unknown>): Promise<number> => {
    const before = storage.statements();
    await read();
    return storage.statements() - before;
  };

  test("come back whole, for readers and for the newsroom", async () => {
    const image = await write((stores) => stores.saveImage(picture("aa")));
    const second = await write((stores) => stores.saveImage(picture("bb", { alt: "A gate" })));
    await write((stores) => stores.saveAuthor({ slug: "aigul", name: "Aigül Ö.", role: "", bio: "", email: null }));
    await write((stores) => stores.saveTag({ slug: "rail", name: "Railways", synonyms: ["trains"] }));
    const given = storyOn("rogun", NOON, {
      headline: "Роғун: the dam’s second unit “runs”",
      body: bodyOf([
        { type: "paragraph", content: [{ type: "text", text: "Water rose. It did." }] },
        { type: "image", attrs: { image: second, alt: "", credit: "" } },
      ]),
      bylines: ["aigul"],
      countries: ["tajikistan", "uzbekistan"],
      section: "energy",
      tags: ["rail", "unknown"],
      leadImage: { image, caption: "The dam", credit: "Ours", alt: "The dam at dusk" },
      canonicalUrl: "https://example.org/a",
      updatedAt: NOON + HOUR,
      corrections: [{ at: NOON, text: "The name was misspelt." }],
      seoTitle: "T",
      seoDescription: "D",
      noindex: true,
      origin: { site: "wordpress:https://example.org", id: "7", guid: "g", hash: "h" },
    });
    const id = await save(given);
    expect(await storage.story(id)).toEqual({ ...given, id });
    expect(await storage.storyByOrigin("wordpress:https://example.org", "7", "g")).toEqual({ ...given, id });
    expect(await storage.storyByOrigin("wordpress:https://example.org", "7", "other")).toBeNull();
    const read = await storage.storyByPath(given.path);
    expect(read).toMatchObject({
      id,
      headline: given.headline,
      summary: "Water rose. It did.",
      words: 4,
      publishedAt: NOON,
      corrected: true,
      bylines: [{ name: "Aigül Ö.", slug: "aigul" }],
      countries: ["tajikistan", "uzbekistan"],
      image: { id: image, hash: "aa", width: 1200, focusY: 0.25, alt: "The dam at dusk" },
      images: { [second]: { id: second, hash: "bb", alt: "A gate" } },
      tagNames: [
        { slug: "rail", name: "Railways" },
        { slug: "unknown", name: "unknown" },
      ],
      noindex: true,
    });
    expect(read?.body).toEqual(given.body);
    expect(await storage.storyBySlug("rogun")).toEqual(read);
  });

  test("name their neighbours, translations and kin in three statements", async () => {
    const facts = { countries: ["kazakhstan"], tags: ["water"] };
    const older = await save(storyOn("older", NOON - 2 * HOUR, facts));
    const elsewhere = await save(storyOn("elsewhere", NOON - HOUR, { countries: ["uzbekistan"], tags: ["water"] }));
    const here = storyOn("here", NOON - HOUR, { ...facts, translationGroup: "g" });
    await save(here);
    await save(storyOn("here-ru", NOON - HOUR, { ...facts, language: "ru", translationGroup: "g" }));
    expect(purged).toContain(`story:${older}`);
    const newer = await save(storyOn("newer", NOON, { countries: ["kazakhstan"], tags: [] }));
    const read = await storage.storyByPath(here.path);
    expect(read?.older?.id).toBe(older);
    expect(read?.newer?.id).toBe(newer);
    expect(read?.translations).toEqual([{ language: "ru", path: "/2026/01/here-ru", headline: "Headline of here-ru" }]);
    // Older shares tag and country, the one elsewhere the tag, the newer one the country alone.
    expect(read?.related.map(({ id }) => id)).toEqual([older, elsewhere, newer]);
    expect(await cost(() => storage.storyByPath(here.path))).toBeLessThanOrEqual(3);
  });

  test("name kin that is filed after they were read, and none that is withdrawn", async () => {
    const related = async (): Promise<string[]> =>
      ((await storage.storyByPath("/2026/01/kin-1"))?.related ?? []).map(({ path }) => path);
    await save(storyOn("kin-1", NOON - 3 * HOUR, { tags: ["kin"] }));
    expect(await related()).not.toContain("/2026/01/kin-2");
    const id = await save(storyOn("kin-2", NOON - 2 * HOUR, { tags: ["kin"] }));
    expect((await related())[0]).toBe("/2026/01/kin-2");
    expect(await cost(() => storage.storyByPath("/2026/01/kin-1"))).toBeLessThanOrEqual(2);
    await storage.transaction(async (stores) => {
      const story = await stores.story(id);
      if (story) await stores.saveStory({ ...story, status: "withdrawn" }, "desk", NOON);
      // A transaction sees its own work, and keeps nothing of it for others.
      expect((await stores.storyByPath("/2026/01/kin-1"))?.related.map((each) => each.id)).not.toContain(id);
    });
    expect(await related()).not.toContain("/2026/01/kin-2");
  });

  test("appear and go by the clock", async () => {
    const story = storyOn("hourly", NOON - HOUR, { embargoUntil: NOON + HOUR, withdrawAt: NOON + 3 * HOUR });
    const id = await save(story);
    expect(await storage.storyByPath(story.path)).toBeNull();
    expect(await storage.nextDue()).toBe(NOON + HOUR);
    expect(await write((stores) => stores.publishDue(NOON + HOUR - 1))).toEqual([]);
    expect(await write((stores) => stores.publishDue(NOON + HOUR))).toEqual([id]);
    expect((await storage.storyByPath(story.path))?.publishedAt).toBe(NOON + HOUR);
    expect(purged).toEqual(expect.arrayContaining([`path:${story.path}`, "archive:en/all", "any-story", "front:en"]));
    expect(await storage.nextDue()).toBe(NOON + 3 * HOUR);
    expect(await write((stores) => stores.publishDue(NOON + 3 * HOUR))).toEqual([id]);
    expect(await storage.storyByPath(story.path)).toBeNull();
    expect(await storage.resolve(story.path, "")).toEqual({ kind: "gone", headline: story.headline });
    expect(await storage.nextDue()).toBeNull();
    expect((await storage.archivePage("en/all", 6, "newest", false))?.total).toBe(0);
  });

  test("leave no trace of drafts for readers", async () => {
    await save(storyOn("draft", NOON, { status: "draft" }));
    await save(storyOn("private", NOON, { status: "private" }));
    expect(purged).toEqual([]);
    expect(await storage.storyBySlug("draft")).toBeNull();
    expect(await storage.resolve("/2026/01/private", "")).toEqual({ kind: "unknown" });
    expect((await storage.listStories({}, 10, 1)).total).toBe(0);
  });

  test("never share an address, and leave a redirect when it changes", async () => {
    const first = await save(storyOn("canal", NOON));
    const second = await save(storyOn("canal", NOON));
    expect((await storage.story(second))?.path).toBe("/2026/01/canal-2");
    expect((await storage.story(second))?.slug).toBe("canal-2");
    const story = await storage.story(first);
    if (!story) throw new Error("not stored");
    await save({ ...story, slug: "waterway", path: "/2026/01/waterway" });
    expect(await storage.resolve("/2026/01/Canal/", "")).toEqual({ kind: "moved", to: "/2026/01/waterway" });
    await save({ ...story, slug: "channel", path: "/2026/01/channel" });
    expect(await storage.resolve("/2026/01/canal", "")).toEqual({ kind: "moved", to: "/2026/01/channel" });
    await save(story);
    expect((await storage.storyByPath("/2026/01/canal"))?.id).toBe(first);
    expect(await storage.resolve("/2026/01/waterway", "")).toEqual({ kind: "moved", to: "/2026/01/canal" });
  });

  test("cannot take an address of the site", async () => {
    await write((stores) =>
      stores.saveCountries([{ slug: "kazakhstan", code: "KZ", names: { en: "Kazakhstan" }, position: 0 }]),
    );
    const id = await save(storyOn("kazakhstan", NOON, { path: "/kazakhstan" }));
    expect((await storage.story(id))?.path).toBe("/kazakhstan-2");
    await expect(save(storyOn("x", NOON, { path: "/tag/x" }))).rejects.toMatchObject({ code: "conflict" });
    await expect(save(storyOn("x", NOON, { path: "/ru/desk/x" }))).rejects.toMatchObject({ code: "conflict" });
    await expect(save(storyOn("x", NOON, { path: "x" }))).rejects.toMatchObject({ code: "invalid", field: "path" });
  });

  test("are refused whole when something is wrong with them", async () => {
    const bad = storyOn("bad", NOON, { leadImage: { image: 99, caption: "", credit: "", alt: "" } });
    const both = write((stores) => stores.saveStories([storyOn("good", NOON), bad], "import", NOON));
    await expect(both).rejects.toMatchObject({ code: "invalid" });
    expect(await storage.storyBySlug("good")).toBeNull();
    const wrong = { ...storyOn("x", NOON), body: { type: "doc" } } as unknown as NewStory;
    await expect(save(wrong)).rejects.toMatchObject({ code: "invalid" });
    await expect(save({ ...storyOn("x", NOON), id: 77 } as NewStory)).rejects.toMatchObject({ code: "not_found" });
    expect(purged).toEqual([]);
  });

  test("give feeds their bodies and cards their digests in one statement each", async () => {
    const body = bodyOf([
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Sub-head" }] },
      { type: "paragraph", content: [{ type: "text", text: "Running text." }] },
    ]);
    await save(storyOn("one", NOON - HOUR, { body }));
    await save(storyOn("two", NOON));
    const full = await storage.feed("en/all", 1, true);
    expect(full.map(({ slug }) => slug)).toEqual(["two"]);
    expect((await storage.feed("en/all", 5, true))[1]?.body).toEqual(body);
    expect((await storage.feed("en/all", 5, false))[1]?.body).toBeNull();
    expect(await cost(() => storage.feed("en/all", 5, true))).toBe(1);
    const page = await storage.archivePage("en/all", 6, "newest", true);
    expect(page?.items[1]?.digest).toEqual(["Running text."]);
    expect(await cost(() => storage.archivePage("en/all", 6, "newest", true))).toBe(1);
  });
});
