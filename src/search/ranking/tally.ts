import { Best } from "./best.ts";
import { Reading } from "./lane.ts";
import { REACH } from "./reach.ts";
import { SlotSet } from "./slot-set.ts";

/** A number above 0 for some of the slots, and which they are: made for being filled, read and emptied many times. */
export class Tally {
  readonly values = new Float32Array(REACH);
  readonly touched = new Uint16Array(REACH);
  count = 0;

  add(slot: number, value: number): void {
    const before = this.values[slot] ?? 0;
    if (before === 0) this.touched[this.count++] = slot;
    this.values[slot] = before + value;
  }

  raise(slot: number, value: number): void {
    const before = this.values[slot] ?? 0;
    if (before === 0) this.touched[this.count++] = slot;
    if (value > before) this.values[slot] = value;
  }

  /** Adds the first `count` of a reading. */
  addRead({ near, weight }: Reading, count: number): void {
    for (let at = 0; at < count; at += 1) this.add(near[at] ?? 0, weight[at] ?? 0);
  }

  /** Tells what it holds, as a lane does. */
  readInto({ near, weight }: Reading): void {
    for (let at = 0; at < this.count; at += 1) {
      const slot = this.touched[at] ?? 0;
      near[at] = slot;
      weight[at] = this.values[slot] ?? 0;
    }
  }

  /** Takes the greater number at each slot of another tally. */
  raiseAll({ values, touched, count }: Tally): void {
    for (let at = 0; at < count; at += 1) {
      const slot = touched[at] ?? 0;
      this.raise(slot, values[slot] ?? 0);
    }
  }

  addAll({ values, touched, count }: Tally): void {
    for (let at = 0; at < count; at += 1) {
      const slot = touched[at] ?? 0;
      this.add(slot, values[slot] ?? 0);
    }
  }

  empty(): void {
    const { values, touched, count } = this;
    for (let at = 0; at < count; at += 1) values[touched[at] ?? 0] = 0;
    this.count = 0;
  }
}

/** What is noted of a document beside its score, in one number: how many clauses it met, of these how many that must be met. */
export const MET = 1;
export const REQUIRED = 1 << 6;
/** Something more than a similar spelling was met. */
export const CERTAIN = 1 << 12;
export const EXCLUDED = 1 << 13;
const COUNT = (1 << 6) - 1;

export const metIn = (note: number): number => note & COUNT;
/** Whether a document holds all of `must` clauses that have to be met, and nothing excluded. */
export const isWanted = (note: number, must: number): boolean =>
  (note & (EXCLUDED | (COUNT * REQUIRED))) === must * REQUIRED;

/** Arrays that searches lend from one another: one search ranks at a time. */
export class Tallies {
  private readonly free: Tally[] = [];
  /** By slot within reach; emptied by the search that used them. */
  readonly notes = new Uint16Array(REACH);
  readonly reading = new Reading();
  readonly best = new Best();
  /** For counting what several words meet together. */
  readonly seen = new SlotSet();

  /** Notes a bit of each document of a tally. */
  mark({ touched, count }: Tally, bit: number): void {
    const { notes } = this;
    for (let at = 0; at < count; at += 1) {
      const near = touched[at] ?? 0;
      notes[near] = (notes[near] ?? 0) | bit;
    }
  }

  /** Counts a clause for each document of a tally. */
  count({ touched, count }: Tally, step: number): void {
    const { notes } = this;
    for (let at = 0; at < count; at += 1) {
      const near = touched[at] ?? 0;
      notes[near] = (notes[near] ?? 0) + step;
    }
  }

  take(): Tally {
    return this.free.pop() ?? new Tally();
  }

  give(tally: Tally): void {
    tally.empty();
    this.free.push(tally);
  }
}
