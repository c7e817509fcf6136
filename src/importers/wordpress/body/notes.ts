import type { WpLossy } from "./types.ts";

const MOST_NOTES = 100;
const MOST_CHARACTERS = 200;

/** What reading one post leaves behind beside its tree. */
export type Notes = {
  lossy: WpLossy[];
  seen: Set<string>;
  /** Text that was visible in the post and is left out on purpose, and text that the post did not show: for the word count. */
  dropped: string[];
  added: string[];
};

export const newNotes = (): Notes => ({ lossy: [], seen: new Set(), dropped: [], added: [] });

const shorten = (text: string): string => {
  const line = text
    .slice(0, 4 * MOST_CHARACTERS)
    .replace(/\s+/gu, " ")
    .trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS).toWellFormed()}…` : line;
};

export const note = (notes: Notes, kind: WpLossy["kind"], detail: string): void => {
  const short = shorten(detail);
  const key = `${kind} ${short}`;
  if (notes.lossy.length >= MOST_NOTES || notes.seen.has(key)) return;
  notes.seen.add(key);
  notes.lossy.push({ kind, detail: short });
};
