import { behindAt, POSTING_BYTES, WEIGHT_OF_CODE } from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import type { PostingsRow } from "./postings.ts";
import type { Tally } from "./tally.ts";

/** Where something stands, told from the first document to the last. */
export type Lane = {
  /** The slot at which it goes on; infinite at the end. */
  readonly next: number;
  /** In how many living documents it stands, where that can be told without reading; else null. */
  readonly known: number | null;
  /** Adds how much stands in each living document of the slots from `from` up to `to`. Ranges rise. */
  add(into: Tally, from: number, to: number): void;
  /** Begins anew. */
  rewind(): void;
};

/** The postings of a term, each worth `scale` times what `weights` gives for its code. */
export class TermLane implements Lane {
  next = 0;
  private row = 0;
  private at = 0;
  private readonly rows: readonly PostingsRow[];
  private readonly columns: Columns;
  private readonly weights: Float32Array;
  private readonly scale: number;

  constructor(rows: readonly PostingsRow[], columns: Columns, weights: Float32Array, scale: number) {
    this.rows = rows;
    this.columns = columns;
    this.weights = weights;
    this.scale = scale;
    this.rewind();
  }

  get known(): number | null {
    const [row] = this.rows;
    if (!row) return 0;
    const first = row.first + behindAt(row.docs, 0) - this.columns.base;
    if (this.weights !== WEIGHT_OF_CODE || !this.columns.allLiveFrom(first)) return null;
    return this.rows.reduce((sum, { docs }) => sum + docs.length / POSTING_BYTES, 0);
  }

  rewind(): void {
    this.row = 0;
    this.at = 0;
    this.next = this.slotAhead();
  }

  add(into: Tally, from: number, to: number): void {
    while (this.next < to) {
      this.addOfRow(into, from, to);
      if (this.at === this.rows[this.row]?.docs.length) {
        this.row += 1;
        this.at = 0;
      }
      this.next = this.slotAhead();
    }
  }

  private addOfRow(into: Tally, from: number, to: number): void {
    const { weights, scale } = this;
    const { living, base } = this.columns;
    const { values, touched } = into;
    const { first, docs } = this.rows[this.row] ?? NO_ROW;
    const shift = first - base;
    let { at } = this;
    let { count } = into;
    for (; at < docs.length; at += POSTING_BYTES) {
      const high = docs[at + 2] ?? 0;
      const slot = shift + ((docs[at] ?? 0) | ((docs[at + 1] ?? 0) << 8) | ((high & 7) << 16));
      if (slot >= to) break;
      const weight = weights[high >> 3] ?? 0;
      // A row may begin before the first living document.
      if (slot < from || living[slot] !== 1 || weight === 0) continue;
      const near = slot - from;
      const before = values[near] ?? 0;
      if (before === 0) {
        touched[count] = near;
        count += 1;
      }
      values[near] = before + scale * weight;
    }
    this.at = at;
    into.count = count;
  }

  private slotAhead(): number {
    const row = this.rows[this.row];
    return row ? Math.max(0, row.first + behindAt(row.docs, this.at) - this.columns.base) : Number.POSITIVE_INFINITY;
  }
}

const NO_ROW: PostingsRow = { first: 0, docs: new Uint8Array(0), places: null };

/** Documents by rising slot, with how much stands in each. */
export type Counted = { slots: number[]; counts: number[] };

/** What was counted before, a phrase for example. */
export class CountedLane implements Lane {
  private at = 0;
  private readonly counted: Counted;
  private readonly scale: number;

  constructor(counted: Counted, scale: number) {
    this.counted = counted;
    this.scale = scale;
  }

  get next(): number {
    return this.counted.slots[this.at] ?? Number.POSITIVE_INFINITY;
  }

  get known(): number {
    return this.counted.slots.length;
  }

  rewind(): void {
    this.at = 0;
  }

  add(into: Tally, from: number, to: number): void {
    for (; this.next < to; this.at += 1) into.add(this.next - from, this.scale * (this.counted.counts[this.at] ?? 0));
  }
}
