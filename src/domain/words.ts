/** Whatever is not one plain space: a single space is left where it stands, which is nearly every one. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/gu;

/** Runs of white space made one space, none at the ends. */
export const oneLine = (text: string): string => text.replace(UNEVEN_SPACE, " ").trim();

const OTHER = 1;
const SPACE = 2;
const LETTER = 3;

/** What each code unit is to a count of words, found out once: a text asks for a few of them thousands of times. */
const kinds = new Uint8Array(0x10000);

const kindOf = (code: number): number => {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const unit = String.fromCharCode(code);
  const kind = /\s/u.test(unit) ? SPACE : /[\p{L}\p{N}]/u.test(unit) ? LETTER : OTHER;
  kinds[code] = kind;
  return kind;
};

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Words are runs between white space (a no-break space parts words too) that hold a letter or a digit. */
export const countWords = (text: string): number => {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) counted = false;
    else if (!counted && (kind === LETTER || (isHighSurrogate(code) && isLetterAt(text, at)))) {
      counted = true;
      count += 1;
    }
  }
  return count;
};

const isLetterAt = (text: string, at: number): boolean => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
