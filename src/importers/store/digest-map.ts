const SMALLEST = 1_024;

/**
 * Numbers by digest, 16 bytes a place. A run remembers something of every story, and a map of the language takes four
 * times as much, all of it to be looked through whenever memory is tidied.
 */
export class DigestMap {
  /** By place: one more than the digest, for 0 is an empty place, and the number. */
  private slots = new Float64Array(2 * SMALLEST);
  private size = 0;

  get(digest: number): number | undefined {
    const at = this.placeOf(digest);
    return this.slots[at] === 0 ? undefined : this.slots[at + 1];
  }

  set(digest: number, value: number): void {
    const at = this.placeOf(digest);
    if (this.slots[at] === 0) this.size += 1;
    this.slots[at] = digest + 1;
    this.slots[at + 1] = value;
    if (3 * this.size > this.slots.length) this.widen();
  }

  /** Where a digest stands, or would: digests are spread evenly, so the next free place is near. */
  private placeOf(digest: number): number {
    const { slots } = this;
    let at = 2 * (digest % (slots.length / 2));
    while (slots[at] !== 0 && slots[at] !== digest + 1) at = (at + 2) % slots.length;
    return at;
  }

  private widen(): void {
    const old = this.slots;
    this.slots = new Float64Array(2 * old.length);
    for (let from = 0; from < old.length; from += 2) {
      const key = old[from] ?? 0;
      if (key === 0) continue;
      const at = this.placeOf(key - 1);
      this.slots[at] = key;
      this.slots[at + 1] = old[from + 1] ?? 0;
    }
  }
}
