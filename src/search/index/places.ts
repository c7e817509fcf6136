/** Where a word stands in a document, packed: the length in bytes, then the steps from one place to the next. */

const putNumber = (bytes: number[], value: number): void => {
  let left = value;
  while (left > 0x7f) {
    bytes.push((left & 0x7f) | 0x80);
    left >>>= 7;
  }
  bytes.push(left);
};

/** Appends the places of one document, which rise. */
export const putPlaces = (bytes: number[], places: readonly number[]): void => {
  const packed: number[] = [];
  let last = 0;
  for (const place of places) {
    putNumber(packed, place - last);
    last = place;
  }
  putNumber(bytes, packed.length);
  for (const byte of packed) bytes.push(byte);
};

/** Walks through the places of documents in the order in which they were appended. */
export class PlacesReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  skip(): void {
    const length = this.number();
    this.at += length;
  }

  read(): number[] {
    const places: number[] = [];
    const length = this.number();
    const end = this.at + length;
    let place = 0;
    while (this.at < end) {
      place += this.number();
      places.push(place);
    }
    return places;
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
