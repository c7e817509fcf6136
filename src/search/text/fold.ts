import { LETTERS, LETTERS_OF } from "../data/letters.ts";

const PLAIN = /^[a-z0-9.]*$/;
const MARK = /\p{M}/u;
const VOWELS = new Set("аеёиоуыэюяәөұүіїєӣӯўъь");
const EMPTY: ReadonlyMap<string, string> = new Map();

/** The letter without its marks, where it has no sound of its own: á is a. */
const bare = (letter: string): string => {
  const parts = letter.normalize("NFKD");
  if (parts === letter) return MARK.test(letter) ? "" : letter;
  let out = "";
  for (const part of parts) if (!MARK.test(part)) out += LETTERS.get(part) ?? part;
  return out;
};

/** Cyrillic е and ё are heard by what stands before them: Yeltsin, Tokayev, but Lenin; Pyotr, but Gorbachev. */
const heard = (letter: string, before: string): string | null => {
  if (letter === "е" && (before === "" || VOWELS.has(before))) return "ye";
  if (letter === "ё" && "жчшщц".includes(before) && before !== "") return "e";
  return null;
};

const VOWEL_LETTER = /[aeiou]$/;
const ARABIC_CONSONANT = /[بتثجحخدذرزسشصضطظغفقکگلمنهپچژ]/;
const ARABIC_VOWEL = /[اآیوەۆۇۈ]/;

/** و is a consonant at the head of a word and between long vowels; ی is a glide there. ا at the head but bears them. */
const readArabic = (letter: string, before: string, after: string, out: string): string | null => {
  if (letter === "ا" && before === "" && (after === "و" || after === "ی")) return "";
  if (letter !== "و" && letter !== "ی") return null;
  const consonant = before === "" ? after !== "" : VOWEL_LETTER.test(out) && ARABIC_VOWEL.test(after);
  if (letter === "و") return consonant ? "v" : "u";
  return consonant ? "y" : "i";
};

/** A letter never stands twice for one sound in Arabic script: the vowel between is one of those that are not written. */
const unwrittenVowel = (letter: string, before: string): string =>
  letter === before && ARABIC_CONSONANT.test(letter) ? "e" : "";

/** "y" is what English makes of a final -ий and -ый: Dmitry, Bely. */
const ADJECTIVE = /[иы]й$/;

/** Every letter as English-language news writes it. `language` is the primary subtag. */
export const foldOf = (word: string, language: string): string => {
  const own = LETTERS_OF[language] ?? EMPTY;
  if (PLAIN.test(word) && own === EMPTY && !word.includes("q")) return word;
  const letters = [...word.replace(ADJECTIVE, "ы")];
  let out = "";
  let before = "";
  letters.forEach((letter, n) => {
    const read = heard(letter, before) ?? readArabic(letter, before, letters[n + 1] ?? "", out);
    if (letter !== "'") {
      const written = own.get(letter) ?? LETTERS.get(letter) ?? (letter <= "\x7f" ? letter : bare(letter));
      out += unwrittenVowel(letter, before) + (read ?? written);
    }
    before = letter;
  });
  return out;
};
