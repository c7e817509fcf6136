/** What a character does to the word it stands in. */
export const LETTER = 1;
export const DIGIT = 2;
/** Stands inside words (o‘zbek, Sa'ar); at their edge it is a quotation mark. */
export const APOSTROPHE = 3;
/** Invisible, or an ornament: the word goes on as if it were not there. */
export const IGNORED = 4;
export const HYPHEN = 5;
export const OTHER = 6;

const APOSTROPHES = /['’‘‛`´ʹʻʼʽʾʿˈꞌ′＇՚]/u;
const HYPHENS = /[-‐‑‒֊﹣－]/u;
/** Soft hyphen, joiners, direction marks, variation selectors, and the Arabic tatweel. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/u;

const classify = (character: string): number => {
  if (INVISIBLE.test(character)) return IGNORED;
  if (APOSTROPHES.test(character)) return APOSTROPHE;
  if (HYPHENS.test(character)) return HYPHEN;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? LETTER : OTHER;
};

/** Filled as characters are met: a text of a newsroom uses some hundreds. */
const known = new Uint8Array(0x10000);

export const classOf = (code: number): number => {
  if (code > 0xffff) return classify(String.fromCodePoint(code));
  const found = known[code];
  if (found) return found;
  const fresh = classify(String.fromCharCode(code));
  known[code] = fresh;
  return fresh;
};
