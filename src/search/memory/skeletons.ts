import { editsFrom, firstSound } from "../expand/edits.ts";
import { grown } from "./growing.ts";

const LONGEST = 255;

/** A bit for each letter that a text holds, letters that share one aside. */
const lettersOf = (text: string): number => {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
};

const bitsIn = (value: number): number => {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** All skeletons of a vocabulary, each once, to be looked through for those that a few edits part. */
export class Skeletons {
  private size = 0;
  private lengths = new Uint8Array(0);
  private firsts = new Uint16Array(0);
  private letters = new Uint32Array(0);
  private starts = new Uint32Array(0);
  private codes = new Uint16Array(0);
  private used = 0;

  add(skeleton: string): void {
    const { length } = skeleton;
    if (length > LONGEST) return;
    this.lengths = grown(this.lengths, this.size + 1);
    this.firsts = grown(this.firsts, this.size + 1);
    this.letters = grown(this.letters, this.size + 1);
    this.starts = grown(this.starts, this.size + 1);
    this.codes = grown(this.codes, this.used + length);
    this.lengths[this.size] = length;
    this.firsts[this.size] = length === 0 ? 0 : firstSound(skeleton.charCodeAt(0));
    this.letters[this.size] = lettersOf(skeleton);
    this.starts[this.size] = this.used;
    for (let at = 0; at < length; at += 1) this.codes[this.used + at] = skeleton.charCodeAt(at);
    this.used += length;
    this.size += 1;
  }

  /** Two edits away, only those that begin alike: a tenth is left to be looked at. */
  near(skeleton: string, edits: number): string[] {
    const found: string[] = [];
    const letters = lettersOf(skeleton);
    const apart = editsFrom(skeleton);
    const first = skeleton === "" ? 0 : firstSound(skeleton.charCodeAt(0));
    for (let at = 0; at < this.size; at += 1) {
      if (edits > 1 && this.firsts[at] !== first) continue;
      const longer = (this.lengths[at] ?? 0) - skeleton.length;
      if (longer > edits || longer < -edits) continue;
      // An edit changes two letters at most: one goes, one comes.
      if (bitsIn((this.letters[at] ?? 0) ^ letters) > 2 * edits) continue;
      const start = this.starts[at] ?? 0;
      const end = start + (this.lengths[at] ?? 0);
      if (apart(this.codes, start, end, edits) <= edits)
        found.push(String.fromCharCode(...this.codes.subarray(start, end)));
    }
    return found;
  }
}
