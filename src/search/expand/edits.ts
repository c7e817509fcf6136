/** Letters of a text as UTF-16 codes, from `start` up to `end`. */
export type Codes = ArrayLike<number>;

export const codesOf = (text: string): Uint16Array => {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
};

const WORD = 31;

/** Sounds that stand for one another at the head of a word, whatever else is misspelt. */
const FIRST = ["aeo", "JCWQszdt", "KH", "vbpf", "mn", "lr"];
const classOf = new Map(
  FIRST.flatMap((sounds) => [...sounds].map((sound) => [sound.charCodeAt(0), sounds.charCodeAt(0)])),
);

/** What a skeleton begins with, sounds that are taken for one another as one; 0 for an empty one. */
export const firstSound = (code: number | undefined): number => (code === undefined ? 0 : (classOf.get(code) ?? code));

/**
 * A measure of how many edits lie between `asked` and other texts: letters put in, left out, replaced, or neighbours
 * swapped once. The columns of the usual table are kept as bits of one number (Hyyrö 2003), so that a vocabulary can be
 * walked through; texts longer than 31 letters, and those farther than `most`, are as far away as can be.
 */
export const editsFrom = (asked: string): ((codes: Codes, start: number, end: number, most: number) => number) => {
  const { length } = asked;
  const places = new Map<number, number>();
  const plain = new Int32Array(128);
  for (let at = 0; at < Math.min(length, WORD); at += 1) {
    const code = asked.charCodeAt(at);
    if (code < 128) plain[code] = (plain[code] ?? 0) | (1 << at);
    else places.set(code, (places.get(code) ?? 0) | (1 << at));
  }
  const last = 1 << (length - 1);

  return (codes, start, end, most) => {
    if (length === 0) return end - start > most ? Number.POSITIVE_INFINITY : end - start;
    if (length > WORD) return Number.POSITIVE_INFINITY;
    let [up, down, same, before, edits] = [-1, 0, 0, 0, length];
    for (let at = start; at < end; at += 1) {
      const code = codes[at] ?? 0;
      const here = code < 128 ? (plain[code] ?? 0) : (places.get(code) ?? 0);
      const swapped = ((~same & here) << 1) & before;
      same = (((here & up) + up) ^ up) | here | down | swapped;
      let across = down | ~(same | up);
      let back = same & up;
      if (across & last) edits += 1;
      else if (back & last) edits -= 1;
      across = (across << 1) | 1;
      back <<= 1;
      up = back | ~(same | across);
      down = across & same;
      before = here;
      if (edits - (end - at - 1) > most) return Number.POSITIVE_INFINITY;
    }
    return edits > most ? Number.POSITIVE_INFINITY : edits;
  };
};
