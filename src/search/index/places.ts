import { grown } from "../memory/growing.ts";

/** Bytes that are appended, and cut into slices. */
export class Bytes {
  private bytes = new Uint8Array(0);
  length = 0;

  put(byte: number): void {
    if (this.length === this.bytes.length) this.bytes = grown(this.bytes, this.length + 1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** Seven bits a byte, the lowest first; all bytes but the last have the eighth bit set. */
  putNumber(value: number): void {
    let left = value;
    while (left > 0x7f) {
      this.put((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    this.put(left);
  }

  putAll({ bytes, length }: Bytes): void {
    for (let at = 0; at < length; at += 1) this.put(bytes[at] ?? 0);
  }

  /** A copy from `from` to the end. */
  from(from: number): Uint8Array {
    return this.bytes.slice(from, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

const packed = new Bytes();

/** Appends where a word stands in one document: the length in bytes, then the steps from one place to the next. */
export const putPlaces = (into: Bytes, places: Int32Array, from: number, to: number): void => {
  packed.clear();
  let last = 0;
  for (let at = from; at < to; at += 1) {
    const place = (places[at] ?? 0) >> 2;
    packed.putNumber(place - last);
    last = place;
  }
  into.putNumber(packed.length);
  into.putAll(packed);
};

/** Reads the places of documents, one document after another or where one is known to begin. */
export class PlacesReader {
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Steps over the places of one document. */
  skip(): void {
    const length = this.number();
    this.at += length;
  }

  /** Puts the places of one document behind those of a list. */
  readOn(into: number[]): void {
    const length = this.number();
    const end = this.at + length;
    let place = 0;
    while (this.at < end) {
      place += this.number();
      into.push(place);
    }
  }

  private number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
