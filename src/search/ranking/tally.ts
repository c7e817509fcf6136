/** A number for each slot, and which slots have one: made for being filled, read and emptied many times. */
export class Tally {
  values: Float32Array;
  touched: Int32Array;
  count = 0;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.touched = new Int32Array(size);
  }

  /** `value` is above 0. */
  add(slot: number, value: number): void {
    const before = this.values[slot] ?? 0;
    if (before === 0) {
      this.touched[this.count] = slot;
      this.count += 1;
    }
    this.values[slot] = before + value;
  }

  raise(slot: number, value: number): void {
    const before = this.values[slot] ?? 0;
    if (before === 0) {
      this.touched[this.count] = slot;
      this.count += 1;
    }
    if (value > before) this.values[slot] = value;
  }

  empty(): void {
    for (let at = 0; at < this.count; at += 1) this.values[this.touched[at] ?? 0] = 0;
    this.count = 0;
  }
}

/** Tallies that searches lend from one another: one search ranks at a time. */
export class Tallies {
  private readonly free: Tally[] = [];
  private size = 0;
  /** Of the present search, by slot. */
  keys = new Float64Array(0);
  scores = new Float64Array(0);

  /** From here on tallies have at least so many slots. */
  fit(size: number): void {
    if (size <= this.size) return;
    this.size = Math.ceil(size * 1.2);
    this.free.length = 0;
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
