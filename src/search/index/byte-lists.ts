import { grown } from "../memory/growing.ts";
import type { Bytes } from "./places.ts";

/** Bytes are kept in blocks, so that more of them never means to copy those there are. */
const BLOCK_BITS = 20;
const BLOCK_SIZE = 1 << BLOCK_BITS;
const IN_BLOCK = BLOCK_SIZE - 1;
/** A list's first piece, and its longest: most words come once or twice, some in every story. */
const SHORTEST = 16;
const LONGEST = 512;
/** At the end of each piece: where the next one begins. */
const LINK = 4;

/**
 * Many lists of bytes that grow side by side, numbered from 0. Each lies in pieces wherever there was room, so that a list
 * costs little more than its bytes.
 */
export class ByteLists {
  private readonly blocks: Uint8Array[] = [];
  private end = 0;
  private count = 0;
  /** Of each list: where its first piece begins, where its next byte goes, where its last piece links, and how long that is. */
  private firsts = new Int32Array(0);
  private nexts = new Int32Array(0);
  private links = new Int32Array(0);
  private sizes = new Uint16Array(0);

  /** Bytes that the lists take. */
  get size(): number {
    return this.end;
  }

  append(list: number, { bytes, length }: Pick<Bytes, "bytes" | "length">): void {
    if (list >= this.count) this.begin(list);
    for (let at = 0; at < length; ) {
      if (this.nexts[list] === this.links[list]) this.lengthen(list);
      const next = this.nexts[list] ?? 0;
      const room = Math.min(length - at, (this.links[list] ?? 0) - next);
      const block = this.blockAt(next);
      for (let n = 0; n < room; n += 1) block[(next & IN_BLOCK) + n] = bytes[at + n] ?? 0;
      this.nexts[list] = next + room;
      at += room;
    }
  }

  /** Puts a list behind the bytes of `into`. */
  copy(list: number, into: Bytes): void {
    const end = this.nexts[list] ?? 0;
    let from = list < this.count ? (this.firsts[list] ?? 0) : end;
    for (let size = SHORTEST; ; size = Math.min(LONGEST, size * 2)) {
      const link = from + size - LINK;
      const isLast = end >= from && end <= link;
      const begin = from & IN_BLOCK;
      const block = this.blockAt(from);
      into.putAll(block, begin, begin + (isLast ? end : link) - from);
      if (isLast) return;
      from = new DataView(block.buffer).getInt32(link & IN_BLOCK);
    }
  }

  private blockAt(address: number): Uint8Array {
    return this.blocks[address >> BLOCK_BITS] ?? new Uint8Array(0);
  }

  private begin(list: number): void {
    this.firsts = grown(this.firsts, list + 1);
    this.nexts = grown(this.nexts, list + 1);
    this.links = grown(this.links, list + 1);
    this.sizes = grown(this.sizes, list + 1);
    for (; this.count <= list; this.count += 1) {
      this.firsts[this.count] = this.put(this.count, SHORTEST);
    }
  }

  private lengthen(list: number): void {
    const link = this.links[list] ?? 0;
    const size = Math.min(LONGEST, 2 * (this.sizes[list] ?? 0));
    const from = this.put(list, size);
    new DataView(this.blockAt(link).buffer).setInt32(link & IN_BLOCK, from);
  }

  /** Makes the next piece of a list; returns where it begins. */
  private put(list: number, size: number): number {
    if ((this.end & IN_BLOCK) + size > BLOCK_SIZE) this.end = (this.end | IN_BLOCK) + 1;
    const from = this.end;
    if (from >> BLOCK_BITS >= this.blocks.length) this.blocks.push(new Uint8Array(BLOCK_SIZE));
    this.end += size;
    this.nexts[list] = from;
    this.links[list] = from + size - LINK;
    this.sizes[list] = size;
    return from;
  }
}
