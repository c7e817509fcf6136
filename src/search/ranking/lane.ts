import { behindAt, codeAt, POSTING_BYTES, WEIGHT_OF_CODE } from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import type { PostingsRow } from "../memory/kept-postings.ts";
import { REACH } from "./reach.ts";
import type { SlotSet } from "./slot-set.ts";

/** What stands in a range of slots: how far behind its first each document is, and what is in it. Each is there once. */
export class Reading {
  readonly near = new Uint16Array(REACH);
  readonly weight = new Float32Array(REACH);
}

/** Where something stands, told from the newest document to the oldest: what is met later has to be better to stand before. */
export type Lane = {
  /** The slot at which it goes on; below 0 at the end. */
  readonly next: number;
  /** In how many living documents it stands, where that can be told without reading; else null. */
  readonly known: number | null;
  /** Puts every living document in which it stands into a set. */
  mark(into: SlotSet): void;
  /** Tells how much stands in each document, living or dead, of the range of slots that begins at `from`; ranges fall. Returns how many. */
  read(into: Reading, from: number): number;
};

/** The postings of a term, each worth `scale` times what `weights` gives for its code. */
export class TermLane implements Lane {
  next: number;
  private row: number;
  private at: number;
  private readonly rows: readonly PostingsRow[];
  private readonly columns: Columns;
  private readonly weights: Float32Array;
  private readonly scale: number;

  constructor(rows: readonly PostingsRow[], columns: Columns, weights: Float32Array, scale: number) {
    this.rows = rows;
    this.columns = columns;
    this.weights = weights;
    this.scale = scale;
    this.row = rows.length - 1;
    this.at = this.lastOfRow();
    this.next = this.slotAhead();
  }

  get known(): number | null {
    const [row] = this.rows;
    if (!row) return 0;
    const first = row.first + behindAt(row.docs, 0) - this.columns.base;
    if (this.weights !== WEIGHT_OF_CODE || !this.columns.allLiveFrom(first)) return null;
    return this.rows.reduce((sum, { docs }) => sum + docs.length / POSTING_BYTES, 0);
  }

  mark(into: SlotSet): void {
    const { weights } = this;
    const { living, base, size } = this.columns;
    for (const { first, docs } of this.rows) {
      for (let at = 0; at < docs.length; at += POSTING_BYTES) {
        const slot = first - base + behindAt(docs, at);
        if (slot < 0 || slot >= size || living[slot] !== 1 || weights[codeAt(docs, at)] === 0) continue;
        into.add(slot);
      }
    }
  }

  read(into: Reading, from: number): number {
    let count = 0;
    while (this.next >= from) {
      count = this.readRow(into, count, from);
      if (this.at < 0) {
        this.row -= 1;
        this.at = this.lastOfRow();
      }
      this.next = this.slotAhead();
    }
    return count;
  }

  private readRow({ near, weight }: Reading, before: number, from: number): number {
    const { weights, scale } = this;
    const { first, docs } = this.rows[this.row] ?? NO_ROW;
    const shift = first - this.columns.base;
    let { at } = this;
    let count = before;
    for (; at >= 0; at -= POSTING_BYTES) {
      const high = docs[at + 2] ?? 0;
      const slot = shift + ((docs[at] ?? 0) | ((docs[at + 1] ?? 0) << 8) | ((high & 7) << 16));
      if (slot < from) break;
      const worth = weights[high >> 3] ?? 0;
      // What was written a moment ago may not be known yet.
      if (slot >= from + REACH || worth === 0) continue;
      near[count] = slot - from;
      weight[count] = scale * worth;
      count += 1;
    }
    this.at = at;
    return count;
  }

  private lastOfRow(): number {
    return (this.rows[this.row] ?? NO_ROW).docs.length - POSTING_BYTES;
  }

  private slotAhead(): number {
    const row = this.rows[this.row];
    return row ? row.first + behindAt(row.docs, this.at) - this.columns.base : -1;
  }
}

const NO_ROW: PostingsRow = { first: 0, docs: new Uint8Array(0), places: null };

/** Documents by rising slot, with how much stands in each. */
export type Counted = { slots: number[]; counts: number[] };

/** What was counted before, a phrase for example. */
export class CountedLane implements Lane {
  private at: number;
  private readonly counted: Counted;
  private readonly scale: number;

  constructor(counted: Counted, scale: number) {
    this.counted = counted;
    this.scale = scale;
    this.at = counted.slots.length - 1;
  }

  get next(): number {
    return this.counted.slots[this.at] ?? -1;
  }

  get known(): number {
    return this.counted.slots.length;
  }

  mark(into: SlotSet): void {
    for (const slot of this.counted.slots) into.add(slot);
  }

  read({ near, weight }: Reading, from: number): number {
    let count = 0;
    for (; this.next >= from; this.at -= 1) {
      near[count] = this.next - from;
      weight[count] = this.scale * (this.counted.counts[this.at] ?? 0);
      count += 1;
    }
    return count;
  }
}
