import { grown } from "../memory/growing.ts";

/** Slots that are looked at together: few enough that all that is noted of them stays close at hand. */
export const REACH = 2_048;

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

/** What a search knows of the documents it met: how many clauses, and whether for certain. */
export type Marks = { met: Uint8Array; required: Uint8Array; excluded: Uint8Array; sure: Uint8Array };

/** Arrays that searches lend from one another: one search ranks at a time. */
export class Tallies {
  private readonly free: Tally[] = [];
  /** By slot within reach; emptied by the search that used them. */
  readonly marks: Marks = {
    met: new Uint8Array(REACH),
    required: new Uint8Array(REACH),
    excluded: new Uint8Array(REACH),
    sure: new Uint8Array(REACH),
  };
  /** What matched, in the order of slots: of the present search. */
  slots = new Int32Array(0);
  keys = new Float64Array(0);
  scores = new Float64Array(0);

  take(): Tally {
    return this.free.pop() ?? new Tally();
  }

  give(tally: Tally): void {
    tally.empty();
    this.free.push(tally);
  }

  /** From here on there is room for so many matches. */
  fit(matches: number): void {
    this.slots = grown(this.slots, matches);
    this.keys = grown(this.keys, matches);
    this.scores = grown(this.scores, matches);
  }
}
