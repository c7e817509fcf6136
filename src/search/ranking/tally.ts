/** A number above 0 for some of the slots, and which they are: made for being filled, read and emptied many times. */
export class Tally {
  readonly values: Float32Array;
  readonly touched: Int32Array;
  count = 0;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.touched = new Int32Array(size);
  }

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

  empty(): void {
    const { values, touched, count } = this;
    for (let at = 0; at < count; at += 1) values[touched[at] ?? 0] = 0;
    this.count = 0;
  }
}

/** What a search knows of the documents it met, by slot: how many clauses, and whether for certain. */
export type Marks = { met: Uint8Array; required: Uint8Array; excluded: Uint8Array; sure: Uint8Array };

/** Arrays that searches lend from one another: one search ranks at a time. */
export class Tallies {
  private readonly free: Tally[] = [];
  private size = 0;
  /** Emptied by the search that used them. */
  marks: Marks = marksOf(0);
  /** Of the present search, by slot; hold nothing of use elsewhere. */
  keys = new Float64Array(0);
  scores = new Float64Array(0);

  /** From here on there is room for so many slots. */
  fit(size: number): void {
    if (size <= this.size) return;
    this.size = Math.ceil(size * 1.2);
    this.free.length = 0;
    this.marks = marksOf(this.size);
    this.keys = new Float64Array(this.size);
    this.scores = new Float64Array(this.size);
  }

  take(): Tally {
    return this.free.pop() ?? new Tally(this.size);
  }

  give(tally: Tally): void {
    tally.empty();
    if (tally.values.length === this.size) this.free.push(tally);
  }
}

const marksOf = (size: number): Marks => ({
  met: new Uint8Array(size),
  required: new Uint8Array(size),
  excluded: new Uint8Array(size),
  sure: new Uint8Array(size),
});
