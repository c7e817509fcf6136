import { grown } from "./growing.ts";

/** Two hashes of a text, 32 and 16 bits: together they take one text for another once in so many million millions. */
const hashesOf = (text: string): [bucket: number, check: number] => {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  a ^= a >>> 15;
  return [a >>> 0, b & 0xffff];
};

const EMPTY: readonly number[] = [];

/** Numbers by a key, of which hashes are kept in place of the text: a vocabulary has five keys for each word. */
export class KeyIndex {
  private heads = new Int32Array(1_024);
  private next = new Int32Array(0);
  private hash = new Uint32Array(0);
  private check = new Uint16Array(0);
  private size = 0;

  /** Numbers are added in their order, from 0, without gaps. */
  add(key: string): void {
    const at = this.size;
    this.size += 1;
    this.next = grown(this.next, this.size);
    this.hash = grown(this.hash, this.size);
    this.check = grown(this.check, this.size);
    const [hash, check] = hashesOf(key);
    this.hash[at] = hash;
    this.check[at] = check;
    if (this.size > this.heads.length) this.widen();
    else this.chain(at);
  }

  /** The numbers of a key, the oldest first. */
  find(key: string): readonly number[] {
    const [hash, check] = hashesOf(key);
    let at = (this.heads[hash & (this.heads.length - 1)] ?? 0) - 1;
    if (at < 0) return EMPTY;
    const found: number[] = [];
    while (at >= 0) {
      if (this.hash[at] === hash && this.check[at] === check) found.push(at);
      at = (this.next[at] ?? 0) - 1;
    }
    return found.reverse();
  }

  has(key: string): boolean {
    const [hash, check] = hashesOf(key);
    let at = (this.heads[hash & (this.heads.length - 1)] ?? 0) - 1;
    while (at >= 0 && (this.hash[at] !== hash || this.check[at] !== check)) at = (this.next[at] ?? 0) - 1;
    return at >= 0;
  }

  private chain(at: number): void {
    const bucket = (this.hash[at] ?? 0) & (this.heads.length - 1);
    this.next[at] = this.heads[bucket] ?? 0;
    this.heads[bucket] = at + 1;
  }

  private widen(): void {
    this.heads = new Int32Array(this.heads.length * 2);
    for (let at = 0; at < this.size; at += 1) this.chain(at);
  }
}
