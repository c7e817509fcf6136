import { isStopWord } from "../data/stop-words.ts";
import type { Variant } from "../expand/variant.ts";
import type { Columns } from "../memory/columns.ts";
import type { TermTable } from "../memory/term-table.ts";
import type { Item, Plan } from "./plan.ts";

/** A language that has a word so much more seldom than another only quotes it. */
const QUOTED = 1 / 10;

/** Numbers are printed alike in all languages, and words that say nothing are the same in many. */
const saysNothing = (word: string): boolean => /^[\d.]+$/.test(word) || isStopWord(word, "");

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];
const scriptOf = (text: string): number => SCRIPTS.findIndex((script) => script.test(text));

type Typed = { text: string; terms: readonly number[] };

const isSure = ({ kind, terms }: Variant): boolean => (kind === "exact" || kind === "form") && terms.length === 1;

/** The words that were typed, each with the terms that print it or another form of it. */
const typedIn = (item: Item, text: string): Typed[] => {
  if (item.kind === "phrase") return item.words.map(({ terms }) => ({ text, terms }));
  const { start, end, variants, parts } = item.concept;
  if (parts.length > 0) return parts.flatMap((concept) => typedIn({ kind: "concept", concept }, text));
  return [{ text: text.slice(start, end), terms: variants.filter(isSure).flatMap(({ terms }) => terms) }];
};

/** In which languages a word is at home, by how many of their stories hold it in the letters that were typed. */
const homesOf = ({ text, terms: found }: Typed, terms: TermTable, { labels, under }: Columns): string[] => {
  const script = scriptOf(text);
  const rates = new Map<string, number>();
  for (const term of found) {
    const word = terms.wordOf(term);
    if (scriptOf(word) !== script || saysNothing(word)) continue;
    const language = terms.languageOf(term);
    const stories = under[labels.find("language", language)] ?? 0;
    if (stories === 0) continue;
    const rate = terms.frequency(term) / stories;
    rates.set(language, (rates.get(language) ?? 0) + rate);
  }
  const most = Math.max(0, ...rates.values());
  return [...rates].filter(([, rate]) => rate >= QUOTED * most).map(([language]) => language);
};

/**
 * The languages a reader seems to read: that of the edition first, then those in which the query is written where the
 * edition's has fewer of its words. Null where the edition is not known.
 */
export const languagesMeant = (
  { text, language: edition }: { text: string; language: string | null },
  plan: Plan,
  terms: TermTable,
  columns: Columns,
): string[] | null => {
  if (edition === null) return null;
  const known = new Map<string, number>();
  const items = plan.clauses.filter(({ excluded }) => !excluded).flatMap((clause) => clause.items);
  for (const typed of items.flatMap((item) => typedIn(item, text))) {
    for (const language of homesOf(typed, terms, columns)) known.set(language, (known.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...known.values());
  if ((known.get(edition) ?? 0) === most) return [edition];
  return [edition, ...[...known].filter(([, count]) => count === most).map(([language]) => language)];
};
