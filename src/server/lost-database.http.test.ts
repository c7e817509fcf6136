import { expect, test, vi } from "vitest";
import { type CutLine, cutLine } from "../../checks/support/cut-line.ts";
import { type RunningSite, runSite } from "../../checks/support/running-site.ts";
import { HOUR, NOON, storyOn } from "../../checks/support/stories.ts";
import type { NewStory } from "../domain/story.ts";

const save = (site: RunningSite, story: NewStory): Promise<number> =>
  site.storage.transaction((stores) => stores.saveStory(story, "desk", site.clock.at));

const statusOf = async (site: RunningSite, path: string): Promise<number> => (await site.ask(path)).status;

test("a PostgreSQL that is gone takes no page away that was made, and is found again", async () => {
  let line: CutLine | undefined;
  const site = await runSite({
    engine: "postgres",
    at: NOON,
    through: async (config) => {
      if (config.kind !== "postgres") throw new Error("not PostgreSQL");
      line = await cutLine(config.url);
      return { kind: "postgres", url: line.url };
    },
  });
  await save(site, storyOn("one", NOON - HOUR));
  const before = await site.ask("/2026/01/one");
  expect(before.status).toBe(200);

  line?.cut();
  expect((await site.ask("/2026/01/one")).text).toBe(before.text);
  const rest = await site.ask("/latest");
  expect([rest.status, rest.headers["retry-after"]]).toEqual([503, "5"]);
  expect(rest.text).toContain("The site is not available just now");
  expect(rest.text).not.toMatch(/127\.0\.0\.1|postgres| {4}at /i);
  expect([await statusOf(site, "/readyz"), await statusOf(site, "/healthz")]).toEqual([503, 200]);
  await expect(save(site, storyOn("two", NOON - HOUR))).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringMatching(/cannot be reached\.$/),
  });

  line?.mend();
  await vi.waitFor(async () => expect(await statusOf(site, "/latest")).toBe(200), { timeout: 15_000 });
  await save(site, storyOn("two", NOON - HOUR));
  expect((await site.ask("/latest")).text).toContain("Headline of two");
  await site.close();
  await line?.close();
});

test("a full disk keeps back what is due and shows all the rest; what must go takes pages down", async () => {
  const site = await runSite({ at: NOON });
  const pages = (limit: string): Promise<unknown> =>
    site.storage.database.write([], (db) => db.run(`pragma max_page_count = ${limit}`, []));
  await save(site, storyOn("one", NOON - HOUR));
  // To file it under so many tags takes more room than a last page has left.
  const tags = Array.from({ length: 300 }, (_, at) => `tag-${at}`);
  await save(site, storyOn("due", NOON + HOUR, { tags }));
  await save(site, storyOn("going", NOON - HOUR, { withdrawAt: NOON + 2 * HOUR }));
  // Of what a database has already, no page is taken away: only growing is refused.
  await pages("1");
  let number = 0;
  await vi.waitFor(() =>
    expect(save(site, storyOn(`fill-${number++}`, NOON - HOUR))).rejects.toMatchObject({ code: "unavailable" }),
  );

  site.clock.at = NOON + HOUR;
  const archive = await site.ask("/latest");
  expect([archive.status, archive.text.includes("Headline of due")]).toEqual([200, false]);
  expect([await statusOf(site, "/2026/01/one"), await statusOf(site, "/2026/01/due")]).toEqual([200, 404]);

  site.clock.at = NOON + 2 * HOUR;
  expect([await statusOf(site, "/2026/01/going"), await statusOf(site, "/section/energy")]).toEqual([503, 503]);

  await pages("1000000000");
  site.clock.at += 60_000;
  expect([await statusOf(site, "/2026/01/going"), await statusOf(site, "/2026/01/due")]).toEqual([410, 200]);
  expect((await site.ask("/latest")).text).toContain("Headline of due");
  await site.close();
});
