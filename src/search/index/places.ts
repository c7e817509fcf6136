import { grown } from "../memory/growing.ts";

/** Bytes that are appended, and cut into slices. */
export class Bytes {
  /** The first `length` are in use. */
  bytes = new Uint8Array(0);
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

  /** Appends the bytes from `from` up to `to`: a view of them would cost more than the few they are. */
  putAll(bytes: Uint8Array, from: number, to: number): void {
    this.bytes = grown(this.bytes, this.length + to - from);
    for (let at = from; at < to; at += 1) this.put(bytes[at] ?? 0);
  }

  /** All from `from` to the end, lent until `clear`. */
  from(from: number): Uint8Array {
    return this.bytes.subarray(from, this.length);
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
  into.putAll(packed.bytes, 0, packed.length);
};

/** A list of places that is filled and emptied many times. */
export class PlaceList {
  values = new Int32Array(64);
  count = 0;

  /** From here on there is room for so many more. */
  fit(more: number): void {
    this.values = grown(this.values, this.count + more);
  }

  sort(): void {
    this.values.subarray(0, this.count).sort();
  }
}

/** Reads the places of documents, one document after another or where one is known to begin. */
export class PlacesReader {
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Steps over the places of one document. */
  skip(): void {
    const byte = this.bytes[this.at] ?? 0;
    // Nearly always it is one byte; for many documents the call costs more than the look.
    if (byte < 0x80) this.at += 1 + byte;
    else this.at += this.number();
  }

  /** Puts the places of one document behind those of a list. */
  readOn(into: PlaceList): void {
    const length = this.number();
    const end = this.at + length;
    into.fit(length);
    const { bytes } = this;
    const { values } = into;
    let { at } = this;
    let { count } = into;
    let place = 0;
    while (at < end) {
      let byte = bytes[at++] ?? 0;
      let step = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
      }
      place += step;
      values[count++] = place;
    }
    this.at = at;
    into.count = count;
  }

  /** Whether the places of one document hold one that lies `offset` behind a place of a list; both rise. Read no further than that. */
  follows(starts: PlaceList, offset: number): boolean {
    const length = this.number();
    const end = this.at + length;
    const { bytes } = this;
    const { values, count } = starts;
    let { at } = this;
    let [place, start] = [0, 0];
    let wanted = (values[0] ?? 0) + offset;
    while (at < end) {
      let byte = bytes[at++] ?? 0;
      let step = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
      }
      place += step;
      while (wanted < place) {
        start += 1;
        if (start === count) return false;
        wanted = (values[start] ?? 0) + offset;
      }
      if (wanted === place) return true;
    }
    return false;
  }

  /** The next number, as `putNumber` wrote it. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
