import { expect, test } from "vitest";
import { bodyText } from "../../domain/body-text.ts";
import { validateBody } from "../../domain/body-validate.ts";
import { countWords } from "../../domain/words.ts";
import { AUTHORS, COUNTRIES, SECTIONS } from "./data/outlet.ts";
import { TAGS } from "./data/tags.ts";
import { generateStories } from "./generate-stories.ts";

const NOW = Date.UTC(2026, 0, 31, 8);
const picture = (name: string) => ({ image: name.length, alt: name, credit: "Drawn" });
const make = (count: number) => generateStories({ count, now: NOW, picture }).take(count);
const stories = make(3000);

test("the same input gives the same stories, however they are taken", () => {
  const one = generateStories({ count: 3000, now: NOW, picture });
  expect([...one.take(7), ...one.take(93)]).toEqual(stories.slice(0, 100));
});

test("headlines, slugs and paths are each their own", () => {
  for (const key of ["headline", "slug", "path"] as const) {
    expect(new Set(stories.map((story) => story[key])).size).toBe(stories.length);
  }
});

test("each can be stored, and stands on what exists", () => {
  for (const story of stories.slice(0, 400)) {
    validateBody(story.body);
    expect(AUTHORS.map((author) => author.slug)).toEqual(expect.arrayContaining(story.bylines));
    expect(COUNTRIES.map((country) => country.slug)).toEqual(expect.arrayContaining(story.countries));
    expect(SECTIONS.map((section) => section.slug)).toContain(story.section);
    expect(TAGS.map((tag) => tag.slug)).toEqual(expect.arrayContaining(story.tags));
  }
});

test("texts have 200 to 700 words, no open slot and no sentence twice", () => {
  for (const story of stories.slice(0, 400)) {
    const text = bodyText(story.body);
    expect(countWords(text)).toBeGreaterThan(180);
    expect(countWords(text)).toBeLessThan(700);
    expect(`${story.headline} ${story.standfirst} ${text}`).not.toMatch(/[{}]|undefined|NaN/u);
    const paragraphs = text.split("\n\n");
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  }
});

test("they go back years, oldest first, and end before the written ones begin", () => {
  const times = stories.map((story) => story.publishAt ?? 0);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThan(NOW - 60 * 86_400_000);
  expect(new Date(times[0] ?? 0).getUTCFullYear()).toBeLessThanOrEqual(2022);
});
