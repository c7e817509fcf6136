import type { Day, Instant } from "./instant.ts";

/**
 * What an editor says beside a currency's official rate, such as what it fetches in the street: words with a source and
 * an end, never a figure of a series.
 */
export type RateNote = {
  /** ISO 4217. */
  currency: string;
  /** BCP 47: of its words. */
  language: string;
  text: string;
  /** Who says so, and where; `url` is "" when it is not on the web. */
  source: string;
  url: string;
  /** The day it is of. */
  day: Day;
  /** The last day on which it is shown. */
  expires: Day;
  by: string;
  at: Instant;
};

/** The notes of a currency to show on a day: the newest of each language, that of the page's language alone where there is one. */
export const notesFor = (notes: readonly RateNote[], currency: string, language: string, today: Day): RateNote[] => {
  const valid = notes.filter((note) => note.currency === currency && note.expires >= today && note.text !== "");
  const own = valid.filter((note) => note.language === language);
  return own.length > 0 ? own : valid;
};
