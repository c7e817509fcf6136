import { grown } from "../memory/growing.ts";
import { printedWord } from "../text/printed-word.ts";
import type { Words } from "../text/words-of-text.ts";

/** Longer runs are rare, and none of the table's business. */
const LONGEST = 32;
/** A run that finds no room within so many slots is not kept, so that no choice of words makes it slow. */
const STEPS = 8;

/** Never 0, which is an empty slot. */
const hashOf = (units: Uint16Array, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15) || 1;
};

/** A part of a text keeps the whole text in memory; a copy does not. */
const copyOf = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

/** Numbers of a slot: the hash of its run, where the run's units begin (after their count), the number of its word. */
const SLOT = 4;

/**
 * Numbers for the words of a language, from 0 as they come. A run of characters that was met before is found by its
 * units without being cut out of its text: stories use the same words over and over, and to make a word takes long.
 */
export class NumberedWords implements Words<number> {
  private readonly language: string;
  /** Called with each new word; gives its number. */
  private readonly add: (word: string) => number;
  private readonly numbers = new Map<string, number>();
  private readonly words = new Map<number, string>();
  private slots = new Int32Array(1_024 * SLOT);
  private used = 0;
  private runs = new Uint16Array(0);
  private runsEnd = 0;

  constructor(language: string, add: (word: string) => number) {
    this.language = language;
    this.add = add;
  }

  inText(text: string, units: Uint16Array, start: number, end: number): number | null {
    if (end - start > LONGEST) return this.read(text.slice(start, end));
    const hash = hashOf(units, start, end);
    const mask = this.slots.length - SLOT;
    for (let step = 0; step < STEPS; step += 1) {
      const slot = ((hash + step) * SLOT) & mask;
      const there = this.slots[slot];
      if (there === 0) return this.keep(slot, hash, text.slice(start, end), units.subarray(start, end));
      if (there === hash && this.holds(slot, units, start, end)) return this.slots[slot + 2] ?? 0;
    }
    return this.read(text.slice(start, end));
  }

  of(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const own = copyOf(word);
    const number = this.add(own);
    this.numbers.set(own, number);
    this.words.set(number, own);
    return number;
  }

  /** The number of a word as it is kept; undefined when it did not come. */
  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  textOf(word: number): string {
    return this.words.get(word) ?? "";
  }

  private read(run: string): number | null {
    const word = printedWord(run, this.language);
    return word === "" ? null : this.of(word);
  }

  private holds(slot: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.slots[slot + 1] ?? 0;
    if (this.runs[from] !== end - start) return false;
    const shift = from + 1 - start;
    for (let at = start; at < end; at += 1) if (this.runs[at + shift] !== units[at]) return false;
    return true;
  }

  private keep(slot: number, hash: number, run: string, units: Uint16Array): number | null {
    const number = this.read(run);
    if (number === null) return null;
    this.runs = grown(this.runs, this.runsEnd + units.length + 1);
    this.runs[this.runsEnd] = units.length;
    this.runs.set(units, this.runsEnd + 1);
    this.put(slot, hash, this.runsEnd, number);
    this.runsEnd += units.length + 1;
    this.used += 1;
    if (this.used * SLOT * 2 > this.slots.length) this.widen();
    return number;
  }

  private put(slot: number, hash: number, start: number, number: number): void {
    this.slots[slot] = hash;
    this.slots[slot + 1] = start;
    this.slots[slot + 2] = number;
  }

  private widen(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    const mask = this.slots.length - SLOT;
    for (let at = 0; at < old.length; at += SLOT) {
      const [hash = 0, start = 0, number = 0] = old.subarray(at, at + 3);
      if (hash === 0) continue;
      for (let step = 0; step < STEPS; step += 1) {
        const slot = ((hash + step) * SLOT) & mask;
        if (this.slots[slot] !== 0) continue;
        this.put(slot, hash, start, number);
        break;
      }
    }
  }
}
