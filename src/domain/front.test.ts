import { expect, test } from "vitest";
import { FRONT, frontWants, planFront } from "./front.ts";
import type { Reference } from "./reference.ts";
import type { StoryCard } from "./story.ts";

const card = (id: number, pictured = false): StoryCard => ({
  id,
  slug: `story-${id}`,
  path: `/2026/01/story-${id}`,
  language: "en",
  headline: `Story ${id}`,
  standfirst: "",
  summary: "",
  digest: [],
  words: 1,
  publishedAt: id,
  updatedAt: null,
  corrected: false,
  dateline: "",
  bylines: [],
  countries: [],
  section: null,
  tags: [],
  image: pictured ? { id: 1, hash: "0", width: 1, height: 1, focusX: 0.5, focusY: 0.5, alt: "" } : null,
});

const reference = {
  settings: {},
  countries: [{ slug: "uzbekistan", code: "UZ", names: {}, position: 0 }],
  sections: [
    { slug: "economy", parent: null, names: {}, position: 0 },
    { slug: "rail", parent: "economy", names: {}, position: 1 },
  ],
  pages: [],
} as unknown as Reference;

const down = (from: number, to: number): StoryCard[] =>
  Array.from({ length: from - to + 1 }, (_, at) => card(from - at));
const empty = { pinned: [], newest: {}, corrections: [] };

test("the front page asks for the archives of top sections and countries", () => {
  expect(frontWants("en", reference).map((want) => want.key)).toEqual([
    "en/all",
    "en/country/uzbekistan",
    "en/section/economy",
  ]);
});

test("no story stands twice, and the slots fill from the newest", () => {
  const plan = planFront("en", reference, {
    ...empty,
    newest: { "en/all": down(40, 1), "en/country/uzbekistan": down(40, 1), "en/section/economy": down(40, 1) },
  });
  const shown = [
    plan.lead,
    ...plan.top,
    ...plan.latest,
    ...plan.byCountry.flatMap((each) => each.items),
    ...plan.bySection.flatMap((each) => each.items),
  ];
  const ids = shown.map((story) => story?.id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toHaveLength(1 + FRONT.top + FRONT.latest + FRONT.country + FRONT.section);
  expect(plan.lead?.id).toBe(40);
});

test("a pinned story leads, else the newest with an image", () => {
  const newest = { "en/all": [card(9), card(8, true), card(7)] };
  expect(planFront("en", reference, { ...empty, newest }).lead?.id).toBe(8);
  const pinned = [{ slot: "lead" as const, position: 0, story: card(3) }];
  expect(planFront("en", reference, { ...empty, pinned, newest }).lead?.id).toBe(3);
});

test("a newsroom with no story has an empty front page", () => {
  expect(planFront("en", reference, empty)).toEqual({
    lead: null,
    top: [],
    latest: [],
    byCountry: [],
    bySection: [],
    corrections: [],
  });
});
