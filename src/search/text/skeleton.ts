/** Digraphs first; capitals keep a letter that is read already from being read again. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, "W"],
  [/tch|ch/g, "C"],
  [/dzh|dj|zh|j/g, "J"],
  [/ng(?![aeiouyh])/g, "n"],
  [/gh|ck/g, "K"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/kh|x|h/g, "H"],
  [/t[sz]|c(?=[eiy])/g, "Q"],
  [/[cqkg]/g, "K"],
  [/w/g, "v"],
  [/(?:iy|yy|ii|ij|yi|y)$/, "i"],
  [/^[iy]e/, "e"],
  [/(?<=[aeiou])y|(?:(?<=.)i)?y(?=[aeiou])|(?<=[aeou])i|i(?=[aeou])/g, ""],
  [/[ou]/g, "o"],
  [/[eiy]/g, "e"],
  [/(.)\1+/gu, "$1"],
];

/**
 * The sound of a folded word: Tokayev, Tokaev and Toqaev have one. J stands for zh j dzh, H for kh x h, K for k q g gh,
 * W for sh, C for ch, Q for ts; vowels in three classes, glides and doubled letters gone.
 */
export const skeletonOf = (fold: string): string => {
  let key = fold;
  for (const [sound, letter] of SOUNDS) key = key.replace(sound, letter);
  return key;
};

const HARD: Readonly<Record<string, string>> = { d: "t", b: "p", z: "s", f: "v", C: "W", Q: "ts", a: "", e: "", o: "" };

/** The skeleton's consonants, those that scripts confuse as one; "a" keeps the place of a first vowel. */
export const consonantsOf = (skeleton: string): string => {
  const key = skeleton.replace(/[dbzfCQaeo]/g, (letter) => HARD[letter] ?? letter).replace(/(.)\1+/gu, "$1");
  return /^[aeo]/.test(skeleton) ? `a${key}` : key;
};
