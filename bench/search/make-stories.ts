import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { chance, oneOf } from "./chance.ts";
import { isCyrillic, NAMES, nameRank, VOCABULARIES, type Vocabulary } from "./vocabulary.ts";

export type Story = { slug: string; headline: string; body: string; language: string };

const WORDS = 600;
const PARAGRAPHS = 8;
const COUNTRIES = ["KZ", "KG", "TJ", "TM", "UZ"];
const SECTIONS = ["economy", "energy", "politics", "society", "transport", "water"];

const vocabularyFor = (at: number): Vocabulary => {
  let left = at;
  for (const vocabulary of VOCABULARIES) {
    if (left < vocabulary.share) return vocabulary;
    left -= vocabulary.share;
  }
  throw new Error("The shares of the languages are less than the whole.");
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words as they come, with a name now and then and a full stop every fifteen words or so. */
const makeText = ({ tag, words, rank }: Vocabulary, count: number, next: () => number): string => {
  let text = "";
  let begins = true;
  for (let written = 0; written < count; written += 1) {
    const name = next() < 0.012 ? NAMES[nameRank(next)] : undefined;
    const word = name ? (isCyrillic(tag) ? name.cyrillic : name.latin) : (words[rank(next)] ?? "");
    text += begins ? capitalised(word) : ` ${word}`;
    begins = false;
    if (next() < 0.065) text += ".";
  }
  return `${text}.`;
};

/** The story of a number, the same each time. */
export const makeStory = (number: number): Story & Record<string, unknown> => {
  const next = chance(number * 2_654_435_761);
  const vocabulary = vocabularyFor(next());
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => makeText(vocabulary, WORDS / PARAGRAPHS, next));
  return {
    slug: `story-${number}`,
    headline: makeText(vocabulary, 8, next).slice(0, -1),
    standfirst: makeText(vocabulary, 18, next),
    body: paragraphs.join("\n\n"),
    language: vocabulary.tag,
    publishedAt: new Date(Date.UTC(2005, 0, 1) + number * 3_200_000).toISOString(),
    countries: [oneOf(COUNTRIES, next)],
    section: oneOf(SECTIONS, next),
    authors: [`Reporter ${Math.floor(next() * 60)}`],
  };
};

/** Writes stories as lines for `chapar import jsonl`. */
export const writeStories = async (file: string, count: number): Promise<void> => {
  const out = createWriteStream(file, { highWaterMark: 1_048_576 });
  for (let number = 1; number <= count; number += 1) {
    if (!out.write(`${JSON.stringify(makeStory(number))}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
};
