import type { SiteContext } from "../context.ts";

const NO_RATES = {};

/** Of a newsroom in nine languages; what names a day is forgotten with all else when the days have filled it. */
const MOST = 2_000;

const shelves = new WeakMap<object, WeakMap<object, Map<string, unknown>>>();

/**
 * What depends on nothing but the settings, the rates, the form and the name: made once while those stand. The frame of a page
 * costs more than a story's text, and is the same for nearly all pages.
 */
export const kept = <Made>({ reference, ticker, form }: SiteContext, name: string, make: () => Made): Made => {
  const byRates = shelves.get(reference) ?? new WeakMap<object, Map<string, unknown>>();
  shelves.set(reference, byRates);
  const shelf = byRates.get(ticker ?? NO_RATES) ?? new Map<string, unknown>();
  byRates.set(ticker ?? NO_RATES, shelf);
  const key = `${form} ${name}`;
  const known = shelf.get(key);
  if (known !== undefined) return known as Made;
  if (shelf.size >= MOST) shelf.clear();
  const made = make();
  shelf.set(key, made);
  return made;
};
