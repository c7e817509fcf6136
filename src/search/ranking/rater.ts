import type { Instant } from "../../domain/instant.ts";
import type { SearchFilters } from "../../domain/search.ts";
import { type Columns, dayOf } from "../memory/columns.ts";
import type { Best } from "./best.ts";
import { filterOver } from "./filter.ts";
import { CERTAIN, isWanted, metIn, type Tallies, type Tally } from "./tally.ts";

/** How much of its score a story keeps that meets but a small part of the query. */
const PARTLY = 0.4;
/** Of so many words a story is to hold all; of a question of more, hardly one story does, and soon it matters no more. */
const FEW_WORDS = 4;
const SOON = 4;
/** A story of this moment against one of long ago. */
const FRESHER = 0.1;
/** In days. */
const YEAR = 365;
/** Lifts the documents that more than similar spellings met above the others. */
const SURE = { relevance: 10_000_000_000, newest: 1_000_000_000_000_000 };
/** So many sure matches need no help. */
const ENOUGH = 10;
/** Scores are told apart in ten-thousandths. */
export const SCORE_PARTS = 10_000;

export type Order = {
  order: "relevance" | "newest";
  recency: boolean;
  now: Instant;
  /** How many ranks from the first on are asked for. */
  wanted: number;
  /** What the codes of postings weigh; the usual weights when left out. */
  weights?: Float32Array;
  /** What part of its score a story keeps, by the number of its list of places; all of it when left out. */
  shares?: Float32Array | null;
};

/** How many documents there are under each list of a filing. */
export type Filed = { place: Uint32Array; authors: Uint32Array };

/**
 * How many documents meet a query, and those that may have the wanted ranks. Their scores are in ten-thousandths, negative
 * where only similar spellings met. The best are the pool's, to be read at once.
 */
export type Matched = { total: number; filed: Filed; best: Best };

type Given = {
  columns: Columns;
  filters: SearchFilters;
  order: Order;
  tallies: Tallies;
  /** How many clauses may be met, and how many must be. */
  clauses: number;
  must: number;
};

const NONE = Number.NEGATIVE_INFINITY;

/** Keeps the documents that hold all that must be, and nothing that must not, and picks out the best of them. */
export class Rater {
  private readonly given: Given;
  private readonly passes: ((slot: number) => boolean) | null;
  private readonly wordless: boolean;
  private readonly byDate: boolean;
  private readonly lost: number;
  private readonly sure: Counts;
  private readonly similar: Counts;

  constructor(given: Given) {
    const { columns, filters, order, tallies, clauses } = given;
    this.given = given;
    this.wordless = clauses === 0;
    this.byDate = order.order === "newest" || this.wordless;
    // What the words of a query meet is living.
    this.passes = !this.wordless && isEmpty(filters) ? null : filterOver(columns, filters);
    this.lost = (1 - PARTLY) * Math.min(1, (FEW_WORDS / clauses) ** SOON);
    this.sure = countsOver(columns);
    this.similar = countsOver(columns);
    tallies.best.begin(order.wanted, columns);
  }

  /** Takes the documents of a range that something met; ranges fall, so that the newer are known when an older comes. */
  rate({ values, touched, count }: Tally, from: number): void {
    const { columns, order, tallies, clauses, must } = this.given;
    const { passes, wordless, byDate, lost } = this;
    const { day, filed, publishedAt } = columns;
    const { place, authors } = filed;
    const { notes, best } = tallies;
    const { recency, shares = null } = order;
    const [today, lift, share] = [dayOf(order.now), SURE[order.order], lost / clauses];
    const freshest = recency ? freshness(Math.max(0, today - columns.newestDay(from))) : 1;
    let [sureBar, similarBar] = [this.bar(lift, freshest), this.bar(0, freshest)];
    for (let at = 0; at < count; at += 1) {
      const near = touched[at] ?? 0;
      const slot = from + near;
      const note = notes[near] ?? 0;
      if (!isWanted(note, must) || (passes !== null && !passes(slot))) continue;
      const certain = wordless || (note & CERTAIN) !== 0;
      countIn(certain ? this.sure : this.similar, place[slot] ?? 0, authors[slot] ?? 0);
      const worth = (values[near] ?? 0) * (1 - lost + share * metIn(note));
      if (worth < (certain ? sureBar : similarBar)) continue;
      const own = shares === null ? 1 : (shares[place[slot] ?? 0] ?? 1);
      const fresh = recency ? freshness(Math.max(0, today - (day[slot] ?? 0))) : 1;
      // Sums of the same parts in another order differ in their last digits.
      const score = Math.round(worth * fresh * own * SCORE_PARTS);
      const key = (byDate ? (publishedAt[slot] ?? 0) : score) + (certain ? lift : 0);
      if (key < best.least) continue;
      best.offer(slot, key, certain ? score : -score);
      sureBar = this.bar(lift, freshest);
      similarBar = this.bar(0, freshest);
    }
  }

  /**
   * All that was kept. Where enough were met for certain, what is only written much alike is left out: it would stand on no
   * first page, and swell counts that a reader takes for true.
   */
  matched(): Matched {
    const { sure, similar } = this;
    if (sure.total < ENOUGH) addCounts(sure, similar);
    return { ...sure, best: this.given.tallies.best };
  }

  /** What is worth less has no rank that is wanted, were it as fresh as the freshest of its range. */
  private bar(lift: number, freshest: number): number {
    const { best } = this.given.tallies;
    return this.byDate ? NONE : (best.least - lift - 1) / (freshest * SCORE_PARTS);
  }
}

type Counts = { total: number; filed: Filed };

const countsOver = ({ sets }: Columns): Counts => {
  return { total: 0, filed: { place: new Uint32Array(sets.place.size), authors: new Uint32Array(sets.authors.size) } };
};

/** Counts a document by its lists. */
const countIn = (counts: Counts, ofPlace: number, ofAuthors: number): void => {
  const { place, authors } = counts.filed;
  counts.total += 1;
  place[ofPlace] = (place[ofPlace] ?? 0) + 1;
  authors[ofAuthors] = (authors[ofAuthors] ?? 0) + 1;
};

const addCounts = (counts: Counts, more: Counts): void => {
  counts.total += more.total;
  for (const filing of ["place", "authors"] as const) {
    const to = counts.filed[filing];
    more.filed[filing].forEach((count, set) => {
      to[set] = (to[set] ?? 0) + count;
    });
  }
};

/** By the age in days. */
const freshness = (age: number): number => 1 + (FRESHER * YEAR) / (YEAR + age);

const isEmpty = (filters: SearchFilters): boolean => Object.values(filters).every((value) => value === undefined);
