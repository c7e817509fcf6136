import { expect, test } from "vitest";
import { expandPatterns } from "./patterns.ts";
import { read, sketch } from "./reading.fixture.ts";

const paragraph = (text: string): string => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;
const use = (ref: number, more = ""): string => `<!-- wp:block {"ref":${ref}${more}} /-->`;
const patternOf = (patterns: Record<number, string>) => ({ pattern: (ref: number) => patterns[ref] ?? null });

test("a synced pattern stands where it was put, with what it holds", () => {
  const patterns = patternOf({ 7: paragraph("Donate.") + use(8), 8: paragraph("Thank you.") });
  const content = paragraph("Text.") + use(7) + paragraph("End.");
  expect(sketch(content, patterns)).toBe("p(Text.) p(Donate.) p(Thank you.) p(End.)");
  expect(read(content, patterns)).toMatchObject({ lossy: [], lostWords: [], oldWords: 5, newWords: 5 });
});

test("one that the export does not hold is told", () => {
  expect(read(paragraph("Text.") + use(7)).lossy).toEqual([
    { kind: "block", detail: "The site filled this block itself: block 7" },
  ]);
});

test("words that a post put into a pattern are told", () => {
  const content = use(7, ',"content":{"Name":{"content":"Ours"}}');
  expect(read(content, patternOf({ 7: paragraph("Theirs.") })).lossy).toEqual([
    { kind: "block", detail: "The post put words of its own into pattern 7; the pattern's stand there" },
  ]);
});

test.each([
  ["itself", { 1: use(1) }],
  ["a circle", { 1: use(2), 2: use(1) }],
  ["ten times ten times ten…", Object.fromEntries(Array.from({ length: 9 }, (_, at) => [at, use(at + 1).repeat(10)]))],
  ["very much", { 1: "x".repeat(400_000) + use(2), 2: "y".repeat(400_000) }],
])("a pattern that holds %s comes to an end", (_, patterns) => {
  const { html } = expandPatterns(use(1).repeat(3), patternOf(patterns).pattern);
  expect(html.length).toBeLessThan(1_000_000);
});
