import { bodyText } from "../../domain/body-text.ts";
import { summaryOf } from "../../domain/excerpt.ts";
import type { ImageCard, LinkedStory, StoryCard, StoryRead } from "../../domain/story.ts";
import { countWords } from "../../domain/words.ts";
import { SAMPLE_BODY } from "./sample-body.ts";
import { SAMPLE_NOW } from "./sample-context.ts";

export const sampleImage = (id: number): ImageCard => ({
  id,
  hash: `${id}`.padStart(2, "0").repeat(32).slice(0, 64),
  width: 1920,
  height: 1280,
  focusX: 0.2,
  focusY: 0.5,
  alt: "Snow on the dam above the valley, with the spillway gates shut",
});

const HEADLINES = [
  "Snow is late in the Tian Shan, and farmers downstream are already counting the water",
  "Freight through the Caspian ports rose by a fifth last year, customs figures show",
  "Parliament sends the land bill back for a second reading",
  "A new power line ties two winter grids together",
  "Bakers of Khujand keep their ovens, and lose their apprentices",
  "Central bank holds its rate at 14% and blames fuel",
  "Court orders the gold mine to publish its cyanide readings",
  "Bus fares in the capital double in March",
  "Wind turbines at the Djungarian Gate meet their first storm",
  "The museum that a village built from its own attics",
];

const STANDFIRSTS = [
  "Reservoirs on the Naryn stand four metres lower than in January last year; the next meeting of the water ministers is in three weeks.",
  "Most of the growth came from grain and copper cathode, and the ferries could not keep up.",
  "Deputies asked for a list of the plots already promised.",
  "",
];

const COUNTRIES = ["kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan", "uzbekistan"];
const SECTIONS = ["water", "economy", "politics", "energy", "society", "culture"];

/** A card of a list; the same for the same number. */
export const sampleCard = (id: number, more: Partial<StoryCard> = {}): StoryCard => {
  const standfirst = STANDFIRSTS[id % STANDFIRSTS.length] ?? "";
  return {
    id,
    slug: `story-${id}`,
    path: `/2026/01/story-${id}`,
    language: "en",
    headline: HEADLINES[id % HEADLINES.length] ?? "",
    standfirst,
    summary: summaryOf(standfirst, SAMPLE_BODY),
    digest: [],
    words: 640,
    publishedAt: SAMPLE_NOW - id * 5_400_000 - 600_000,
    updatedAt: null,
    corrected: id === 3,
    dateline: "Almaty",
    bylines:
      id % 3 === 0
        ? [
            { name: "Aigul Seitkali", slug: "aigul-seitkali" },
            { name: "Rustam Boboev", slug: "rustam-boboev" },
          ]
        : [{ name: "Dinara Toktogulova", slug: "dinara-toktogulova" }],
    countries: [COUNTRIES[id % COUNTRIES.length] ?? "kazakhstan"],
    section: SECTIONS[id % SECTIONS.length] ?? null,
    tags: [],
    image: id % 2 === 0 ? sampleImage(id) : null,
    ...more,
  };
};

const SYLLABLES = "ta ri no ka shi mur bek lan do ver sa pol gi en tir as ov un che mal".split(" ");

/** About five hundred words that repeat as little as a text does, other ones for each number. */
const sampleDigest = (seed: number): string[] => {
  let state = seed * 2_654_435_761 + 1;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const common = "the of and in to a that for was on said by with from its it as at water are".split(" ");
  const rare = Array.from({ length: 260 }, () =>
    Array.from({ length: 1 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join(""),
  );
  const word = (): string => (below(5) < 2 ? common[below(common.length)] : rare[below(rare.length)]) ?? "";
  return Array.from({ length: 7 }, () => `${Array.from({ length: 70 }, word).join(" ")}.`);
};

/** Neighbouring cards, with a digest when asked. */
export const sampleCards = (from: number, count: number, digest = false): StoryCard[] =>
  Array.from({ length: count }, (_, at) =>
    sampleCard(from + at, digest ? { digest: [...sampleDigest(from + at), "And so on…"] } : {}),
  );

const linked = (id: number): LinkedStory => {
  const { path, language, headline, publishedAt } = sampleCard(id);
  return { id, path, language, headline, publishedAt };
};

/** A story page with everything on it. */
export const sampleStory = (more: Partial<StoryRead> = {}): StoryRead => ({
  ...sampleCard(2),
  headline: HEADLINES[0] ?? "",
  standfirst: STANDFIRSTS[0] ?? "",
  summary: STANDFIRSTS[0] ?? "",
  countries: ["kyrgyzstan", "uzbekistan"],
  section: "water",
  bylines: [
    { name: "Aigul Seitkali", slug: "aigul-seitkali" },
    { name: "Rustam Boboev", slug: "rustam-boboev" },
    { name: "Dinara Toktogulova", slug: "dinara-toktogulova" },
  ],
  words: countWords(bodyText(SAMPLE_BODY)),
  updatedAt: SAMPLE_NOW - 1_800_000,
  body: SAMPLE_BODY,
  leadImage: {
    image: 2,
    caption: "The gates have been shut since 11 December, three weeks earlier than the plan allows.",
    credit: "Nurlan Abdyldaev",
    alt: "",
  },
  canonicalUrl: null,
  corrections: [
    {
      at: SAMPLE_NOW - 1_800_000,
      text: "An earlier version gave the level of the reservoir in December as 12.1 billion cubic metres. It was 11.2 billion.",
    },
  ],
  seoTitle: "",
  seoDescription: "",
  noindex: false,
  images: { 2: sampleImage(2), 3: sampleImage(3), 4: sampleImage(4) },
  sums: [],
  tagNames: [
    { slug: "naryn", name: "Naryn" },
    { slug: "toktogul", name: "Toktogul" },
    { slug: "irrigation", name: "Irrigation" },
  ],
  translations: [{ language: "ru", path: "/ru/2026/01/sneg-zapazdyvaet", headline: "Снег запаздывает" }],
  related: [linked(3), linked(5), linked(7)],
  older: linked(12),
  newer: linked(1),
  ...more,
});
