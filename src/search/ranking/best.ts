import { grown } from "../memory/growing.ts";
import { selectRank } from "./select-rank.ts";

/** Up to so many are picked out while documents are weighed; it is the page that nearly all ask for. */
const FEW = 100;
/** So much room pays for looking through what was taken. */
const ROOM = 256;

/** By its key, then the newest, then the highest story number. */
type Ties = { publishedAt: Float64Array; story: Int32Array };

/**
 * The documents that may have the first `wanted` ranks, of all that are offered. One is made for many searches: its
 * arrays are used again.
 */
export class Best {
  slots = new Int32Array(0);
  keys = new Float64Array(0);
  scores = new Float64Array(0);
  count = 0;
  /** What has a lower key has none of the ranks. */
  least = Number.NEGATIVE_INFINITY;
  private wanted = 0;
  private room = 0;
  private order = new Int32Array(0);
  private ties: Ties = { publishedAt: new Float64Array(0), story: new Int32Array(0) };

  begin(wanted: number, ties: Ties): void {
    this.wanted = wanted;
    this.ties = ties;
    this.count = 0;
    this.least = Number.NEGATIVE_INFINITY;
    this.room = wanted > FEW ? Number.POSITIVE_INFINITY : Math.max(ROOM, 2 * wanted);
  }

  offer(slot: number, key: number, score: number): void {
    if (key < this.least) return;
    if (this.count === this.room) this.narrow();
    const at = this.count;
    if (at === this.slots.length) this.fit(at + 1);
    this.slots[at] = slot;
    this.keys[at] = key;
    this.scores[at] = score;
    this.count = at + 1;
  }

  /** What has the ranks `from` up to `to`, in order. Takes time in proportion to what is held. */
  range(from: number, to: number): { slot: number; score: number }[] {
    const some = this.inOrder(to);
    selectRank(some, 0, to - 1, from, this.compare);
    return Array.from(some.slice(from, to).sort(this.compare), (at) => {
      return { slot: this.slots[at] ?? 0, score: this.scores[at] ?? 0 };
    });
  }

  private readonly compare = (a: number, b: number): number => {
    const byKey = (this.keys[b] ?? 0) - (this.keys[a] ?? 0);
    if (byKey !== 0) return byKey;
    const { publishedAt, story } = this.ties;
    const [one, other] = [this.slots[a] ?? 0, this.slots[b] ?? 0];
    return (publishedAt[other] ?? 0) - (publishedAt[one] ?? 0) || (story[other] ?? 0) - (story[one] ?? 0);
  };

  /** All that are held, the first `ranks` before the others. */
  private inOrder(ranks: number): Int32Array {
    this.order = grown(this.order, this.count);
    const some = this.order.subarray(0, this.count);
    for (let at = 0; at < some.length; at += 1) some[at] = at;
    selectRank(some, 0, some.length - 1, ranks - 1, this.compare);
    return some;
  }

  private narrow(): void {
    const kept = this.inOrder(this.wanted).subarray(0, this.wanted).sort();
    this.least = kept.reduce((least, at) => Math.min(least, this.keys[at] ?? 0), Number.POSITIVE_INFINITY);
    // Each comes from behind, or stays.
    kept.forEach((from, to) => {
      this.slots[to] = this.slots[from] ?? 0;
      this.keys[to] = this.keys[from] ?? 0;
      this.scores[to] = this.scores[from] ?? 0;
    });
    this.count = this.wanted;
  }

  private fit(length: number): void {
    this.slots = grown(this.slots, length);
    this.keys = grown(this.keys, length);
    this.scores = grown(this.scores, length);
  }
}
