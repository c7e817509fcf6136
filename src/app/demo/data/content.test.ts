import { describe, expect, test } from "vitest";
import type { Block } from "../../../domain/body.ts";
import { bodyText } from "../../../domain/body-text.ts";
import { validateBody } from "../../../domain/body-validate.ts";
import { visibilityAt } from "../../../domain/visibility.ts";
import { countWords } from "../../../domain/words.ts";
import { placeStory } from "../place-story.ts";
import { readCopy } from "../read-copy.ts";
import { AUTHORS, COUNTRIES, SECTIONS, SETTINGS } from "./outlet.ts";
import { PAGES } from "./pages.ts";
import { PICTURES } from "./pictures.ts";
import { STORIES } from "./stories.ts";
import { TAGS } from "./tags.ts";

const NOW = Date.UTC(2026, 6, 15, 9, 30);
const names = PICTURES.map((picture) => picture.name);
const picture = (name: string) => {
  const at = names.indexOf(name);
  if (at < 0) throw new Error(`no picture "${name}"`);
  return { image: at + 1, alt: PICTURES[at]?.alt ?? "", credit: "Drawn" };
};
const placed = STORIES.map((copy) => placeStory(copy, NOW, picture));
const of = (language: string) => placed.filter((story) => story.language === language);
const slugs = (things: { slug: string }[]) => things.map((thing) => thing.slug);
const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

const typesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== "object" || value === null) return [];
  const { type, ...rest } = value as { type?: string };
  return [...(type ? [type] : []), ...typesIn(Object.values(rest))];
};

describe("stories", () => {
  test.each(placed.map((story) => [story.slug, story] as const))(
    "%s can be stored and stands on what exists",
    (_, story) => {
      validateBody(story.body);
      expect(slugs(AUTHORS)).toEqual(expect.arrayContaining(story.bylines));
      expect(slugs(COUNTRIES)).toEqual(expect.arrayContaining(story.countries));
      expect(slugs(TAGS)).toEqual(expect.arrayContaining(story.tags));
      expect(slugs(SECTIONS)).toContain(story.section);
      expect(SETTINGS.languages).toContain(story.language);
      expect(story.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(story.bylines.length * story.countries.length * story.tags.length).toBeGreaterThan(0);
    },
  );

  test("slugs, paths and headlines are each their own", () => {
    for (const values of [slugs(placed), placed.map((story) => story.path), placed.map((story) => story.headline)]) {
      expect(repeated(values)).toEqual([]);
    }
  });

  test("every node and mark of the tree is used", () => {
    const used = new Set(typesIn(placed.map((story) => story.body)));
    const nodes =
      "doc paragraph heading bullet_list ordered_list list_item blockquote pullquote image gallery embed table";
    const more = "table_row table_header table_cell code_block divider note footnote text strong em link lang sub sup";
    const marks = "strike highlight";
    expect([...used]).toEqual(expect.arrayContaining(`${nodes} ${more} ${marks}`.split(" ")));
  });

  test("there are about sixty, in five editions, and each country and section has some", () => {
    expect(placed.length).toBeGreaterThanOrEqual(60);
    expect(
      ["ru", "kk", "uz", "uz-Cyrl"].map((language) => of(language).length >= (language === "ru" ? 5 : 1)),
    ).not.toContain(false);
    expect(Math.min(of("kk").length, of("uz").length)).toBeGreaterThanOrEqual(3);
    for (const { slug } of COUNTRIES)
      expect(of("en").filter((story) => story.countries.includes(slug)).length).toBeGreaterThan(4);
    for (const { slug } of SECTIONS)
      expect(of("en").filter((story) => story.section === slug).length).toBeGreaterThan(3);
  });

  test("lengths run from a brief to a feature", () => {
    const words = of("en").map((story) => countWords(bodyText(story.body)));
    expect(words.filter((count) => count < 150).length).toBeGreaterThan(3);
    expect(words.filter((count) => count > 600).length).toBeGreaterThan(1);
  });

  test("one story has all five languages; some are corrected, one waits, one is held, one is gone", () => {
    const bridge = placed.filter((story) => story.translationGroup === "syr-darya-bridge");
    expect(bridge.map((story) => story.language).sort()).toEqual([...SETTINGS.languages].sort());
    expect(placed.filter((story) => story.corrections.length > 0).length).toBe(3);
    const seen = placed.map((story) => visibilityAt(story, NOW));
    expect(seen.filter((each) => each === "hidden").length).toBe(2);
    expect(seen.filter((each) => each === "gone").length).toBe(1);
    expect(placed.some((story) => (story.embargoUntil ?? 0) > NOW)).toBe(true);
    expect(placed.some((story) => (story.publishAt ?? 0) > NOW)).toBe(true);
  });

  test("quotation marks and apostrophes are typographic, dates are filled, nothing is filler", () => {
    for (const story of placed) {
      const code = (block: Block) => block.type === "code_block";
      const text = bodyText({ ...story.body, content: story.body.content.filter((block) => !code(block)) });
      const all = [story.headline, story.standfirst, text, ...story.corrections.map((each) => each.text)].join("\n");
      expect(all, story.slug).not.toMatch(/["'{}]|lorem|ipsum|NaN|undefined|Invalid/u);
    }
  });

  test("Uzbek Latin has its own letters, not apostrophes", () => {
    for (const story of of("uz")) {
      expect(`${story.headline}${bodyText(story.body)}`).toMatch(/[oOgG]\u02BB/u);
      expect(`${story.headline}${bodyText(story.body)}`).not.toMatch(/\p{L}[‘’`]\p{L}/u);
    }
  });
});

test("tables with a total add up", () => {
  const numberOf = (text: string) => Number(text === "—" ? 0 : text.replaceAll(",", "").replace("−", "-"));
  const cells = (row: { content: { content: { content?: unknown[] }[] }[] }) =>
    row.content.map((cell) =>
      cell.content
        .flatMap((each) => each.content ?? [])
        .map((node) => (node as { text: string }).text)
        .join(""),
    );
  const tables = placed.flatMap((story) =>
    story.body.content.flatMap((block) => (block.type === "table" ? [block] : [])),
  );
  const totals = tables.map((table) => table.content.map(cells)).filter((rows) => rows.at(-1)?.[0] === "Total");
  expect(totals.length).toBeGreaterThanOrEqual(3);
  for (const rows of totals) {
    const last = rows.at(-1) ?? [];
    for (const [column, total] of last.entries()) {
      if (column === 0 || total === "") continue;
      const sum = rows.slice(1, -1).reduce((all, row) => all + numberOf(row[column] ?? ""), 0);
      expect(sum, `${rows[0]?.join(" ")}: ${total}`).toBe(numberOf(total));
    }
  }
});

test("pages are valid and the first edition has its three", () => {
  for (const page of PAGES) validateBody(readCopy(page.text, picture));
  expect(slugs(PAGES.filter((page) => page.language === "en"))).toEqual(["about", "contact", "corrections"]);
});

test("each picture is described, differs from the others and is used", () => {
  expect(repeated(names)).toEqual([]);
  expect(repeated(PICTURES.map((each) => `${each.scene} ${each.palette}`))).toEqual([]);
  for (const each of PICTURES) expect(each.alt.length).toBeGreaterThan(20);
});

test("translations are of as many languages as there are stories in the group", () => {
  const groups = Map.groupBy(
    placed.filter((story) => story.translationGroup !== null),
    (story) => story.translationGroup,
  );
  expect(groups.size).toBeGreaterThan(5);
  for (const [group, stories] of groups) {
    expect(new Set(stories.map((story) => story.language)).size, group ?? "").toBe(stories.length);
    expect(stories.length, group ?? "").toBeGreaterThan(1);
  }
});

test("each tag, author and picture is used by some story", () => {
  const images = new Set(
    JSON.stringify([placed, PAGES.map((page) => readCopy(page.text, picture))]).match(/"image":\d+/g),
  );
  expect(names.filter((name) => !images.has(`"image":${names.indexOf(name) + 1}`))).toEqual([]);
  expect(slugs(TAGS).filter((slug) => !placed.some((story) => story.tags.includes(slug)))).toEqual([]);
  expect(slugs(AUTHORS).filter((slug) => !placed.some((story) => story.bylines.includes(slug)))).toEqual([]);
});
