import { formatAddress } from "../../domain/address.ts";
import type { Suggestion } from "../../domain/search.ts";
import type { Asking } from "../answer/answer.ts";
import { expandQuery } from "../expand/expand.ts";
import { HEADLINE_OF_CODE } from "../index/posting.ts";
import type { Held } from "../memory/memory.ts";
import type { TermTable } from "../memory/term-table.ts";
import type { Plan, PlannedClause } from "../query/plan.ts";
import { rememberingWords } from "../query/remembered-words.ts";
import { evaluate } from "../ranking/evaluate.ts";
import { filterOver } from "../ranking/filter.ts";
import { readPostings, storiesIn } from "../ranking/postings.ts";
import { type Token, tokensOf } from "../text/tokens.ts";
import { filterValues } from "./filter-values.ts";
import { namesLike } from "./names-like.ts";
import { wordsAlone } from "./words-alone.ts";

const LONGEST = 100;
const MOST_WORDS = 6;
/** Words that a beginning may become, in all and to be offered. */
const COMPLETIONS = 16;
const OFFERED_WORDS = 3;
const OFFERED_NAMES = 4;

type Beginning = { clauses: PlannedClause[]; completions: number[]; last: Token | null };

const single = (token: Token, terms: readonly number[]): PlannedClause => ({
  items: [
    {
      kind: "concept",
      concept: {
        start: token.start,
        end: token.end,
        variants: terms.map((term) => ({ terms: [term], weight: 1, kind: "exact" })),
        parts: [],
      },
    },
  ],
  times: 1,
  required: true,
  excluded: false,
});

/** Whole words in any spelling, and the last one as the beginning of others, too. */
const readBeginning = (text: string, language: string, terms: TermTable): Beginning => {
  const tokens = tokensOf(text, language).slice(0, MOST_WORDS);
  const last = tokens.at(-1) ?? null;
  if (!last) return { clauses: [], completions: [], last };
  const isOpen = last.end === text.length;
  const completions = isOpen ? terms.beginningWith(last.word, COMPLETIONS) : [];
  const concepts = expandQuery(tokens, language, terms, "kept", rememberingWords(terms));
  const clauses = concepts.map((concept): PlannedClause => {
    const isBegun = concept.end === last.end && completions.length > 0;
    // What begins a word is no slip of the finger.
    const variants = concept.variants.filter(({ kind }) => !isBegun || kind !== "similar");
    const known = { kind: "concept" as const, concept: { ...concept, variants } };
    const items = [known, ...(isBegun ? single(last, completions).items : [])];
    return { items, times: 1, required: true, excluded: false };
  });
  return { clauses, completions, last };
};

const planOf = ({ clauses, completions }: Beginning): Plan => {
  const terms = new Set(completions);
  for (const { items } of clauses) {
    for (const item of items) {
      if (item.kind !== "concept") continue;
      for (const { terms: of } of item.concept.variants) for (const term of of) terms.add(term);
    }
  }
  return { clauses, wordless: false, terms, placed: new Set() };
};

/** What may be meant by a beginning: values of a filter; else tags and people, words, and stories by their headlines. */
export const suggest = async (
  { storage, reader, tallies, now }: Asking,
  held: Held,
  typed: string,
  edition: string,
  limit: number,
): Promise<Suggestion[]> => {
  const { columns, terms, names, reference } = held;
  const text = typed.trimStart().slice(0, LONGEST);
  const values = filterValues(text, held);
  if (values !== null) return values.slice(0, limit);
  const { text: words, filters, leavesOut } = wordsAlone(text, names, reference.settings.timeZone);
  const beginning = readBeginning(words, edition, terms);
  if (beginning.last === null) return [];
  const plan = planOf(beginning);
  const postings = await readPostings(reader, held, plan);

  const isLiving = filterOver(columns, {});
  const order = { order: "relevance", recency: true, now, wanted: limit, weights: HEADLINE_OF_CODE } as const;
  const own = evaluate(columns, plan, postings, { language: edition, ...filters }, order, tallies);
  const matched = own.total > 0 ? own : evaluate(columns, plan, postings, filters, order, tallies);
  const found = leavesOut ? 0 : Math.min(limit, matched.total);
  const ids = matched.best.range(0, found).map(({ slot }) => columns.story[slot] ?? 0);

  const { start } = beginning.last;
  const completed = beginning.completions
    .filter(
      (term) =>
        terms.wordOf(term) !== beginning.last?.word && storiesIn(postings.get(term) ?? [], columns, isLiving) > 0,
    )
    .slice(0, OFFERED_WORDS)
    .map((term): Suggestion => ({ kind: "word", text: text.slice(0, start) + terms.wordOf(term), path: null }));
  const filed = (leavesOut ? [] : namesLike(words, edition, names, columns))
    .slice(0, OFFERED_NAMES)
    .map(({ kind, slug, name }): Suggestion => {
      const ref = kind === "tag" ? ({ kind, tag: slug } as const) : ({ kind, author: slug } as const);
      const path = formatAddress({ kind: "archive", language: edition, ref, page: "newest" }, reference);
      return { kind, text: name, path: decodeURI(path) };
    });
  const cards = await storage.storiesByIds(ids);
  const stories = ids.flatMap((id): Suggestion[] => {
    const card = cards.find((each) => each.id === id);
    return card ? [{ kind: "story", text: card.headline, path: card.path }] : [];
  });
  return [...filed, ...completed, ...stories].slice(0, limit);
};
