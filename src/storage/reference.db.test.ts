import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { HOUR, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import { bodyOf } from "../domain/body.ts";
import type { Storage, WriteStores } from "../domain/stores.ts";
import { readBack, recount } from "./testing/recount.ts";

describe.each(ENGINES)("reference on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  let purged: string[];
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    purged = [];
    storage.onPurge((keys) => purged.push(...keys));
  });
  afterEach(() => close());
  const write = <T>(work: (stores: WriteStores) => Promise<T>): Promise<T> => storage.transaction(work);

  test("a new newsroom has settings of its own until it is set up", async () => {
    expect((await storage.reference()).settings).toMatchObject({ languages: ["en"], pageSize: 6 });
    await write((stores) => stores.saveSettings(SETTINGS));
    const body = bodyOf([{ type: "paragraph", content: [{ type: "text", text: "Who we are." }] }]);
    await write(async (stores) => {
      await stores.saveCountries([
        { slug: "uzbekistan", code: "UZ", names: { en: "Uzbekistan" }, position: 1 },
        { slug: "kazakhstan", code: "KZ", names: { en: "Kazakhstan" }, position: 0 },
      ]);
      await stores.saveSections([{ slug: "economy", parent: null, names: { en: "Economy" }, position: 0 }]);
      await stores.savePage({ language: "en", slug: "about", title: "About", body, updatedAt: NOON });
      await stores.savePage({ language: "en", slug: "about", title: "About us", body, updatedAt: NOON });
    });
    expect(await storage.reference()).toEqual({
      settings: SETTINGS,
      countries: [
        { slug: "kazakhstan", code: "KZ", names: { en: "Kazakhstan" }, position: 0 },
        { slug: "uzbekistan", code: "UZ", names: { en: "Uzbekistan" }, position: 1 },
      ],
      sections: [{ slug: "economy", parent: null, names: { en: "Economy" }, position: 0 }],
      pages: [{ slug: "about", language: "en", title: "About us" }],
    });
    expect(await storage.standingPage("en", "about")).toMatchObject({ title: "About us", body, images: {} });
    expect(await storage.standingPage("ru", "about")).toBeNull();
    expect(purged).toEqual(expect.arrayContaining(["reference", "standing:en/about"]));
  });

  test("an author's new name stands in every byline", async () => {
    const author = { slug: "aigul", name: "Aigul", role: "Reporter", bio: "", email: "a@example.org" };
    await write((stores) => stores.saveAuthor(author));
    await write((stores) => stores.saveStory(storyOn("one", NOON, { bylines: ["aigul", "guest"] }), "desk", NOON));
    await write((stores) => stores.saveAuthor({ ...author, name: "Aigül" }));
    expect((await storage.storyBySlug("one"))?.bylines).toEqual([
      { name: "Aigül", slug: "aigul" },
      { name: "guest", slug: "guest" },
    ]);
    expect(purged).toContain("reference");
    expect(await storage.author("aigul")).toEqual({ ...author, name: "Aigül" });
    expect(await storage.authors(10, 1)).toEqual({ total: 1, items: [{ ...author, name: "Aigül", stories: 1 }] });
    expect(await storage.authors(10, 2)).toEqual({ total: 1, items: [] });
  });

  test("a merged tag leaves its stories, its names and its addresses to the other", async () => {
    const ids = await write(async (stores) => {
      await stores.saveSettings(SETTINGS);
      await stores.saveTag({ slug: "tokayev", name: "Tokayev", synonyms: ["Токаев"] });
      await stores.saveTag({ slug: "president-tokayev", name: "President Tokayev", synonyms: [] });
      return stores.saveStories(
        [
          storyOn("a", NOON - 3 * HOUR, { tags: ["tokayev"] }),
          storyOn("b", NOON - 2 * HOUR, { tags: ["tokayev", "president-tokayev"] }),
          storyOn("c", NOON - HOUR, { tags: ["president-tokayev"] }),
          storyOn("d", NOON, { tags: ["president-tokayev"], status: "draft" }),
        ],
        "import",
        NOON,
      );
    });
    await write((stores) => stores.mergeTags("president-tokayev", "tokayev", NOON));
    expect(await readBack(storage)).toEqual(await recount(storage, ids, NOON));
    expect((await storage.archivePage("en/tag/tokayev", 6, "newest", false))?.total).toBe(3);
    expect((await storage.story(ids[3] ?? 0))?.tags).toEqual(["tokayev"]);
    expect(await storage.tag("president-tokayev")).toBeNull();
    expect(await storage.tags(10, 1)).toEqual({
      total: 1,
      items: [{ slug: "tokayev", name: "Tokayev", synonyms: ["Токаев", "President Tokayev"], stories: 3 }],
    });
    const moved = { kind: "moved", to: "/tag/tokayev" };
    expect(await storage.resolve("/tag/president-tokayev/page/2", "")).toEqual(moved);
    expect(await storage.resolve("/ru/tag/president-tokayev", "")).toEqual({ kind: "moved", to: "/ru/tag/tokayev" });
    await write((stores) => stores.saveTag({ slug: "president-tokayev", name: "President Tokayev", synonyms: [] }));
    expect(await storage.tag("president-tokayev")).toBeNull();
    const later = storyOn("e", NOON, { tags: ["president-tokayev"] });
    const id = await write((stores) => stores.saveStory(later, "desk", NOON));
    expect((await storage.story(id))?.tags).toEqual(["tokayev"]);
    expect(purged).toEqual(expect.arrayContaining(["archive:en/tag/president-tokayev", "archive:en/tag/tokayev"]));
  });

  test("a section that moves in the tree takes its stories along", async () => {
    const trade = { slug: "trade", parent: null as string | null, names: {}, position: 0 };
    const economy = { slug: "economy", parent: null, names: {}, position: 0 };
    const ids = await write(async (stores) => {
      await stores.saveSections([trade, economy]);
      return stores.saveStories([storyOn("a", NOON, { section: "trade" })], "import", NOON);
    });
    await write((stores) => stores.saveSections([{ ...trade, parent: "economy" }]));
    expect((await storage.archivePage("en/section/economy", 6, "newest", false))?.total).toBe(1);
    expect(await readBack(storage)).toEqual(await recount(storage, ids, NOON));
  });

  test("an image is stored once, and a missing one can come later", async () => {
    const image = {
      hash: "cc",
      state: "missing" as const,
      mediaType: "",
      bytes: 0,
      width: 0,
      height: 0,
      focusX: 0.5,
      focusY: 0.5,
      fileName: "a.jpg",
      sourceUrl: "https://example.org/a.jpg",
      alt: "",
      caption: "",
      credit: "",
      createdAt: NOON,
    };
    const id = await write((stores) => stores.saveImage(image));
    expect(await write((stores) => stores.saveImage(image))).toBe(id);
    const body = bodyOf([{ type: "image", attrs: { image: id, alt: "", credit: "" } }]);
    const leadImage = { image: id, caption: "", credit: "", alt: "" };
    await write((stores) => stores.saveStory(storyOn("one", NOON, { body }), "desk", NOON));
    await write((stores) => stores.saveStory(storyOn("two", NOON, { leadImage }), "desk", NOON));
    await write((stores) => stores.savePage({ slug: "about", language: "en", title: "", body, updatedAt: NOON }));
    const shown = {
      [id]: { id, hash: "", source: image.sourceUrl, width: 0, height: 0, focusX: 0.5, focusY: 0.5, alt: "" },
    };
    expect(await storage.storyBySlug("one")).toMatchObject({ image: null, images: shown });
    expect(await storage.storyBySlug("two")).toMatchObject({ image: null, images: shown });
    expect((await storage.standingPage("en", "about"))?.images).toEqual(shown);
    const here = { ...image, state: "stored" as const, width: 640, height: 480 };
    expect(await write((stores) => stores.saveImage(here))).toBe(id);
    expect(await storage.imageByHash("cc")).toEqual({ ...here, id });
    expect((await storage.storyBySlug("one"))?.images[id]).toEqual({
      ...shown[id],
      hash: "cc",
      width: 640,
      height: 480,
      source: undefined,
    });
    expect(await storage.imageByHash("dd")).toBeNull();
  });

  test("an import remembers its records", async () => {
    const record = { site: "s", kind: "post", id: "1", hash: "h", storyId: null, raw: '{"a":"\\u0000"}' };
    await write((stores) => stores.saveImportRecord(record));
    await write((stores) => stores.saveImportRecord({ ...record, hash: "i", storyId: 4 }));
    expect(await write((stores) => stores.importRecord("s", "post", "1"))).toEqual({
      ...record,
      hash: "i",
      storyId: 4,
    });
    expect(await write((stores) => stores.importRecord("s", "page", "1"))).toBeNull();
  });

  test("what a failed transaction wrote is not there, and nobody hears of it", async () => {
    const failed = write(async (stores) => {
      await stores.saveStory(storyOn("one", NOON), "desk", NOON);
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    expect(await storage.storyBySlug("one")).toBeNull();
    expect(purged).toEqual([]);
  });

  test("readers see committed stories only, while a transaction is open", async () => {
    await write(async (stores) => {
      await stores.saveStory(storyOn("one", NOON), "desk", NOON);
      expect(await storage.storyBySlug("one")).toBeNull();
      expect((await stores.storyBySlug("one"))?.slug).toBe("one");
    });
    expect((await storage.storyBySlug("one"))?.slug).toBe("one");
  });

  test("writers wait for one another", async () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      write((stores) => stores.saveStory(storyOn("same", NOON + n), "desk", NOON + HOUR)),
    );
    const ids = await Promise.all(many);
    expect(new Set(ids).size).toBe(12);
    expect(await readBack(storage)).toEqual(await recount(storage, ids, NOON + HOUR));
  });
});
