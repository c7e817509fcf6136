import { grown } from "../memory/growing.ts";

/** A set of slots, a bit each, that is filled and emptied many times. */
export class SlotSet {
  private bits = new Uint32Array(0);
  count = 0;

  /** Empties it, with room for the slots up to `size`. */
  empty(size: number): void {
    this.bits = grown(this.bits, (size + 31) >>> 5);
    this.bits.fill(0);
    this.count = 0;
  }

  add(slot: number): void {
    const before = this.bits[slot >>> 5] ?? 0;
    const after = before | (1 << (slot & 31));
    if (after >>> 0 === before) return;
    this.bits[slot >>> 5] = after;
    this.count += 1;
  }
}
