import type { Instant } from "../../domain/instant.ts";
import { BLOCK_BITS, BLOCK_SIZE } from "../index/posting.ts";
import { grown } from "./growing.ts";
import { LabelSets } from "./label-sets.ts";
import { type LabelKind, Labels } from "./labels.ts";

/** What a story is filed under, in lists that many stories share. Facets count all but the tags. */
export const FILINGS = ["place", "authors", "tags"] as const;
export type Filing = (typeof FILINGS)[number];

/** Where labels of a kind stand: language, year, countries and sections make up the place. */
export const filingOf = (kind: LabelKind): Filing => {
  if (kind === "tag") return "tags";
  return kind === "author" ? "authors" : "place";
};

/** Most newsrooms have few enough lists for the narrow one: what is small stays close to the processor. */
export type Numbers = Uint16Array | Uint32Array;

/** A document with all that ranking, filters and counts ask of it. Labels are numbers of `Labels`. */
export type Document = {
  doc: number;
  story: number;
  length: number;
  publishedAt: Instant;
  filed: Readonly<Record<Filing, readonly number[]>>;
};

const DAY_MS = 86_400_000;
const MOST = 0xffff;

/** Whole days since 1970, at least one. */
export const dayOf = (instant: Instant): number => Math.min(MOST, Math.max(1, Math.floor(instant / DAY_MS)));

/**
 * The living documents. A document stands in the slot `doc - base`; columns are read by slot, and hold nothing of use
 * where `living` is 0. Written by the refresh only.
 */
export class Columns {
  readonly labels = new Labels();
  base = 0;
  /** Slots in use. */
  size = 0;
  private firstSlot = 0;
  living = new Uint8Array(0);
  story = new Int32Array(0);
  publishedAt = new Float64Array(0);
  readonly sets = { place: new LabelSets(), authors: new LabelSets(), tags: new LabelSets() };
  /** Words of headline, standfirst and text, from 1 to 65,535; 0 where the document is dead. */
  length = new Uint16Array(0);
  /** Of publishing, as `dayOf` tells it. */
  day = new Uint16Array(0);
  /** The number of its list among the sets. */
  readonly filed: Record<Filing, Numbers> = {
    place: new Uint16Array(0),
    authors: new Uint16Array(0),
    tags: new Uint16Array(0),
  };
  /** The newest day of each block of slots. */
  private newest = new Uint16Array(0);
  count = 0;
  /** Living documents under each label. */
  under = new Uint32Array(0);
  /** Words of all living documents. */
  words = 0;
  /** One more than the slot of each story's document; 0 for none. */
  private slots = new Int32Array(0);

  /** Puts a document in; the one that its story had before is dead. Documents come by rising number. */
  put({ doc, story, length, publishedAt, filed }: Document): void {
    if (this.size === 0) {
      this.base = doc - (doc % BLOCK_SIZE);
      this.firstSlot = doc - this.base;
    }
    const slot = doc - this.base;
    if (slot < 0) return;
    this.remove(story);
    this.reserve(slot + 1);
    this.living[slot] = 1;
    this.story[slot] = story;
    this.publishedAt[slot] = publishedAt;
    this.day[slot] = dayOf(publishedAt);
    this.length[slot] = Math.min(Math.max(1, length), MOST);
    const block = slot >> BLOCK_BITS;
    this.newest = grown(this.newest, block + 1);
    this.newest[block] = Math.max(this.newest[block] ?? 0, dayOf(publishedAt));
    for (const filing of FILINGS) {
      const set = this.sets[filing].of(filed[filing]);
      if (set > MOST) this.filed[filing] = Uint32Array.from(this.filed[filing]);
      this.filed[filing][slot] = set;
    }
    this.countLabels(slot, 1);
    this.slots = grown(this.slots, story + 1);
    this.slots[story] = slot + 1;
    this.size = Math.max(this.size, slot + 1);
    this.count += 1;
    this.words += this.length[slot] ?? 0;
  }

  /** The newest day on which a document of the block was published in which the slot lies. */
  newestDay(slot: number): number {
    return this.newest[slot >> BLOCK_BITS] ?? 0;
  }

  /** Takes a document out, if it is still the one of its story. */
  bury(doc: number): void {
    const slot = doc - this.base;
    if (slot >= 0 && slot < this.size && this.living[slot] === 1) this.remove(this.story[slot] ?? 0);
  }

  private remove(story: number): void {
    const slot = (this.slots[story] ?? 0) - 1;
    if (slot < 0) return;
    this.slots[story] = 0;
    this.living[slot] = 0;
    this.countLabels(slot, -1);
    this.count -= 1;
    this.words -= this.length[slot] ?? 0;
    this.length[slot] = 0;
  }

  /** Whether no document from the slot on is dead. */
  allLiveFrom(slot: number): boolean {
    return slot >= this.firstSlot && this.count === this.size - this.firstSlot;
  }

  private countLabels(slot: number, step: 1 | -1): void {
    this.under = grown(this.under, this.labels.size);
    for (const filing of FILINGS) {
      for (const label of this.sets[filing].labelsOf(this.filed[filing][slot] ?? 0)) {
        this.under[label] = (this.under[label] ?? 0) + step;
      }
    }
  }

  private reserve(length: number): void {
    this.living = grown(this.living, length);
    this.story = grown(this.story, length);
    this.publishedAt = grown(this.publishedAt, length);
    this.length = grown(this.length, length);
    this.day = grown(this.day, length);
    for (const filing of FILINGS) this.filed[filing] = grown(this.filed[filing], length);
  }
}
