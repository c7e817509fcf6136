import { expect, test, vi } from "vitest";
import { emptyStorage, type OpenStorage, openAgain } from "../../../checks/support/empty-storage.ts";
import { NOON, storyOn } from "../../../checks/support/stories.ts";

const stories = Array.from({ length: 40 }, (_, at) => storyOn(`s${at}`, NOON - at, { countries: ["kazakhstan"] }));

/** Rows of the table as the planner believes them; -1 when nobody has counted. */
const believed = async (storage: OpenStorage): Promise<number> => {
  const query = "select cast(reltuples as integer) as rows from pg_class where oid = to_regclass('story')";
  const [found] = await storage.database.reader.run<{ rows: number }>(query, []);
  return found?.rows ?? 0;
};

test.each(["in order", "out of order"])("the planner knows what an import brought %s", async (order) => {
  const { storage, close } = await emptyStorage("postgres");
  const [one = storyOn("one", NOON), ...rest] = order === "in order" ? stories.toReversed() : stories;
  for (const batch of [[one], rest]) await storage.transaction((stores) => stores.saveStories(batch, "import", NOON));
  await storage.transaction((stores) => stores.renumberArchives());
  expect(await believed(storage)).toBe(40);
  await close();
});

test("what nobody counted is counted at the next start", async () => {
  const { storage, config, close } = await emptyStorage("postgres");
  for (const story of stories) await storage.transaction((stores) => stores.saveStory(story, "desk", NOON));
  const again = await openAgain(config);
  await vi.waitFor(async () => expect(await believed(again)).toBe(40));
  await again.close();
  await close();
});
