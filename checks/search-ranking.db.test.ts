import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { seedDemo } from "../src/app/demo/seed-demo.ts";
import { bodyText } from "../src/domain/body-text.ts";
import { openSearch, type Search } from "../src/search/search.ts";
import { emptyStorage, type OpenStorage, quietLogger } from "./support/empty-storage.ts";
import { JUDGED_IN } from "./support/judged-editions.ts";
import { JUDGED } from "./support/judged-queries.ts";

// Printing the pictures takes seconds, and what they look like does not matter here.
vi.mock("../src/app/demo/pictures/print-picture.ts", () => ({ printPicture: async (svg: string) => Buffer.from(svg) }));

const NOW = Date.UTC(2026, 3, 15, 9, 30);

let storage: OpenStorage;
let search: Search;
let close: () => Promise<void>;
const fts = new DatabaseSync(":memory:");

beforeAll(async () => {
  ({ storage, close } = await emptyStorage("sqlite"));
  const clock = { now: () => NOW };
  search = openSearch({ storage, clock, logger: quietLogger });
  const files = { read: async () => null, write: async () => {} };
  const images = {
    inspect: async () => ({ mediaType: "image/jpeg", width: 1000, height: 500 }),
    render: async (bytes: Uint8Array) => bytes,
  };
  await seedDemo({ storage, files, images, clock, logger: quietLogger }, { stories: 0 });
  await search.indexPending(() => {});
  fts.exec(
    `create virtual table story using fts5(slug unindexed, language unindexed, headline, standfirst, text,
      tokenize='porter unicode61')`,
  );
  const add = fts.prepare("insert into story values (?, ?, ?, ?, ?)");
  for (let page = 1, left = true; left; page += 1) {
    const { items } = await storage.listStories({}, 50, page);
    for (const story of await storage.storiesByIds(items.map(({ id }) => id))) {
      add.run(story.slug, story.language, story.headline, story.standfirst, bodyText(story.body));
    }
    left = items.length === 50;
  }
}, 120_000);
afterAll(async () => {
  fts.close();
  await search.close();
  await close();
});

const REQUEST = { order: "relevance", recency: false, limit: 10, page: 1 } as const;

/** What a reader of an edition finds, among its own stories or all. */
const ours = async (text: string, language: string, among: "own" | "all"): Promise<string[]> => {
  const filters = among === "own" ? { language } : {};
  const { items } = await search.search({ ...REQUEST, text, language, filters });
  return items.map(({ story }) => story.slug);
};
/** The same of FTS5; `like` is a pattern of the stories' languages. */
const theirs = (text: string, like: string): string[] => {
  const words = text.split(" ").map((word) => `"${word}"`);
  const query = fts.prepare(
    `select slug from story where story match ? and language like ?
      order by bm25(story, 0, 0, 5, 1, 1), rowid limit 10`,
  );
  return query.all(words.join(" OR "), like).map(({ slug }) => String(slug));
};

const gain = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
const ndcg = (found: readonly string[], answers: Record<string, number>): number =>
  gain(found.map((slug) => answers[slug] ?? 0)) / gain(Object.values(answers).sort((a, b) => b - a));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const known = (): Set<unknown> =>
  new Set(
    fts
      .prepare("select slug from story")
      .all()
      .map(({ slug }) => slug),
  );
const unknownIn = (judged: readonly (readonly [string, Record<string, number>])[]): string[] => {
  const slugs = known();
  return judged.flatMap(([, answers]) => Object.keys(answers)).filter((slug) => !slugs.has(slug));
};

test("ranks the demo newsroom's stories as well as FTS5 with stemming and bm25, with all widening on", async () => {
  expect(unknownIn(JUDGED)).toEqual([]);
  const our = mean(
    await Promise.all(JUDGED.map(async ([query, answers]) => ndcg(await ours(query, "en", "own"), answers))),
  );
  const their = mean(JUDGED.map(([query, answers]) => ndcg(theirs(query, "en"), answers)));
  expect(their).toBeGreaterThan(0.5);
  expect(our).toBeGreaterThanOrEqual(their - 0.01);
});

test.each(Object.entries(JUDGED_IN))(
  "a reader of %s finds among all languages what FTS5 does not",
  async (edition, judged) => {
    expect(unknownIn(judged)).toEqual([]);
    const our = mean(
      await Promise.all(judged.map(async ([query, answers]) => ndcg(await ours(query, edition, "all"), answers))),
    );
    const their = mean(judged.map(([query, answers]) => ndcg(theirs(query, "%"), answers)));
    expect(our).toBeGreaterThan(their + 0.1);
    expect(our).toBeGreaterThan(0.88);
  },
);
