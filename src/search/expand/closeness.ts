const VOWEL = 1;
const CONSONANT = 2;

const kindOf = (code: number): number => (code === 97 || code === 101 || code === 111 ? VOWEL : CONSONANT);

/** What it costs to hear one vowel for another. */
const VOWELS: Readonly<Record<string, number>> = { ao: 0.2, ae: 0.25, eo: 0.35 };
/** Consonants that alphabets and ears confuse. */
const ALIKE: Readonly<Record<string, number>> = Object.fromEntries(
  "dt bp sz CW JC KH vf QC Qs Qz bv JW JK Js Jz JQ Ks KC WH Ws".split(" ").map((pair, n) => [pair, n < 6 ? 0.3 : 0.6]),
);

const pair = (table: Readonly<Record<string, number>>, a: string, b: string): number =>
  table[a + b] ?? table[b + a] ?? 1;

const substitution = (a: number, b: number): number => {
  if (a === b) return 0;
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return 1.2;
  return pair(kind === VOWEL ? VOWELS : ALIKE, String.fromCharCode(a), String.fromCharCode(b));
};

const H = 72;
const gap = (code: number): number => (kindOf(code) === VOWEL ? 0.4 : code === H ? 0.6 : 1);

/**
 * How far the sound of `found` lies from that of `asked`, both skeletons; 0 is the same. `vowelless` says that `asked`
 * comes of a script that leaves short vowels out. Letters put in and left out, replaced, swapped neighbours.
 */
export const soundDistance = (asked: string, found: string, vowelless: boolean): number => {
  let before: number[] = [];
  let last: number[] = [0];
  for (let j = 0; j < found.length; j += 1) {
    const code = found.charCodeAt(j);
    last.push((last[j] ?? 0) + (vowelless && kindOf(code) === VOWEL ? 0.05 : gap(code)));
  }
  for (let i = 1; i <= asked.length; i += 1) {
    const a = asked.charCodeAt(i - 1);
    const row = [(last[0] ?? 0) + gap(a)];
    for (let j = 1; j <= found.length; j += 1) {
      const b = found.charCodeAt(j - 1);
      const added = (row[j - 1] ?? 0) + (vowelless && kindOf(b) === VOWEL ? 0.05 : gap(b));
      let cost = Math.min((last[j] ?? 0) + gap(a), added, (last[j - 1] ?? 0) + substitution(a, b));
      const swapped = i > 1 && j > 1 && a === found.charCodeAt(j - 2) && b === asked.charCodeAt(i - 2);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[found.length] ?? 0;
};
