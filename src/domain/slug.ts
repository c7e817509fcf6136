const LONGEST = 160;

/** Apostrophes and modifier letters stand inside words (oʻzbek, Sa'ar) and leave no hyphen behind. */
const INSIDE_WORDS = /['’‘`´ʻʼ]/gu;

const atWordEnd = (slug: string): string => {
  const characters = [...slug];
  if (characters.length <= LONGEST) return slug;
  const cut = characters.slice(0, LONGEST).join("");
  const hyphen = cut.lastIndexOf("-");
  return hyphen > 0 ? cut.slice(0, hyphen) : cut;
};

/**
 * A slug keeps the letters of its script, in lower case and NFC, with hyphens between words: "токаев-в-алматы".
 * It is cut at a word, never inside one. "" when the text has neither letter nor digit.
 */
export const slugify = (text: string, language: string): string => {
  const lower = text.normalize("NFC").toLocaleLowerCase(language).normalize("NFC");
  const joined = lower.replace(INSIDE_WORDS, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return atWordEnd(joined.replace(/^-+|-+$/g, ""));
};

/** The slug itself when free, else with the first free number from 2: "slug-2". */
export const freeSlug = (slug: string, isTaken: (candidate: string) => boolean): string => {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
};
