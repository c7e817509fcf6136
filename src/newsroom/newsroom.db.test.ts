import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { type Body, bodyOf } from "../domain/body.ts";
import type { Instant } from "../domain/instant.ts";
import type { Storage } from "../domain/stores.ts";
import { arrangeFront } from "./arrange-front.ts";
import { correctStory } from "./correct-story.ts";
import type { NewsroomDeps } from "./deps.ts";
import { mergeTags } from "./merge-tags.ts";
import { publishDue } from "./publish-due.ts";
import { publishStory } from "./publish-story.ts";
import { withdrawStory } from "./withdraw-story.ts";
import { writeStory } from "./write-story.ts";

const MORNING = Date.UTC(2026, 0, 31, 4);
const HOUR = 3_600_000;
const by = "Aigul Sadykova";

const text = (words: string): Body => bodyOf([{ type: "paragraph", content: [{ type: "text", text: words }] }]);
const draft = { headline: "Ferry returns to the lake", language: "en", body: text("The ferry is back.") };

describe.each(ENGINES)("the newsroom's verbs on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  let deps: NewsroomDeps;
  let now: Instant;

  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    now = MORNING;
    deps = { storage, clock: { now: () => now } };
  });
  afterEach(() => close());

  const pathOf = async (id: number): Promise<string> => (await storage.story(id))?.path ?? "";
  const seen = async (id: number): Promise<string | undefined> =>
    (await storage.storyByPath(await pathOf(id)))?.headline;
  const count = async (key = "en/all"): Promise<number> =>
    (await storage.archivePage(key, 6, "newest", false))?.total ?? -1;

  test("a story is written, published, corrected and withdrawn", async () => {
    const id = await writeStory(deps, draft, by);
    expect([await seen(id), await count()]).toEqual([undefined, 0]);
    await publishStory(deps, { id, by });
    expect([await pathOf(id), await seen(id), await count()]).toEqual([
      "/2026/01/ferry-returns-to-the-lake",
      draft.headline,
      1,
    ]);
    now += HOUR;
    await correctStory(deps, { id, by, text: "The lake was misnamed.", body: text("The ferry is back on the lake.") });
    const corrected = await storage.storyByPath(await pathOf(id));
    expect(corrected).toMatchObject({ updatedAt: now, corrections: [{ at: now, text: "The lake was misnamed." }] });
    await withdrawStory(deps, { id, by });
    expect([await seen(id), await count()]).toEqual([undefined, 0]);
    expect(await storage.resolve(await pathOf(id), "")).toEqual({ kind: "gone", headline: draft.headline });
  });

  test("a story waits for its hour and for its embargo", async () => {
    const id = await writeStory(deps, draft, by);
    await publishStory(deps, { id, by, at: now + HOUR, embargoUntil: now + 2 * HOUR });
    now += HOUR;
    expect(await publishDue(deps)).toEqual({ changed: [], nextDue: now + HOUR, late: null });
    now += HOUR;
    expect(await publishDue(deps)).toEqual({ changed: [id], nextDue: null, late: null });
    expect(await seen(id)).toBe(draft.headline);
  });

  test("what cannot be is refused, and nothing of it is stored", async () => {
    await expect(writeStory(deps, { ...draft, headline: " " }, by)).rejects.toMatchObject({ field: "headline" });
    await expect(writeStory(deps, { ...draft, language: "english" }, by)).rejects.toMatchObject({ field: "language" });
    await expect(publishStory(deps, { id: 99, by })).rejects.toMatchObject({ code: "not_found" });
    const id = await writeStory(deps, draft, by);
    await expect(withdrawStory(deps, { id, by })).rejects.toMatchObject({ code: "conflict" });
    await publishStory(deps, { id, by });
    await expect(publishStory(deps, { id, by })).rejects.toMatchObject({ code: "conflict" });
    await expect(correctStory(deps, { id, by, text: " " })).rejects.toMatchObject({ field: "text" });
    expect((await storage.story(id))?.corrections).toEqual([]);
  });

  test("two tags become one, and the old archive leads to the new", async () => {
    await storage.transaction(async (stores) => {
      for (const slug of ["sport", "sports"]) await stores.saveTag({ slug, name: slug, synonyms: [] });
    });
    const id = await writeStory(deps, { ...draft, tags: ["sport"] }, by);
    await publishStory(deps, { id, by });
    await mergeTags(deps, { from: "sport", into: "sports" });
    expect([await count("en/tag/sport"), await count("en/tag/sports")]).toEqual([0, 1]);
    expect(await storage.resolve("/tag/sport", "")).toEqual({ kind: "moved", to: "/tag/sports" });
    await expect(mergeTags(deps, { from: "sports", into: "sports" })).rejects.toMatchObject({ code: "invalid" });
    await expect(mergeTags(deps, { from: "none", into: "sports" })).rejects.toMatchObject({ code: "not_found" });
  });

  test("editors pin the front page", async () => {
    const ids = [await writeStory(deps, draft, by), await writeStory(deps, { ...draft, headline: "Second" }, by)];
    for (const id of ids) await publishStory(deps, { id, by });
    await arrangeFront(deps, { edition: "en", lead: ids[1] ?? 0, top: [ids[0] ?? 0] });
    const { pinned } = await storage.front("en", [], 0);
    expect(pinned.map(({ slot, story }) => [slot, story.id])).toEqual([
      ["lead", ids[1]],
      ["top", ids[0]],
    ]);
    await expect(arrangeFront(deps, { edition: "en", lead: 1, top: [1] })).rejects.toMatchObject({ code: "invalid" });
    await expect(arrangeFront(deps, { edition: "en", lead: 99, top: [] })).rejects.toMatchObject({ code: "not_found" });
  });
});
