import type { SiteContext } from "../context.ts";

const NO_RATES = {};

const shelves = new WeakMap<object, WeakMap<object, Map<string, unknown>>>();

/**
 * What depends on nothing but the settings, the rates and the key: made once while those stand. The frame of a page
 * costs more than a story's text, and is the same for nearly all pages.
 */
export const kept = <Made>({ reference, ticker }: SiteContext, key: string, make: () => Made): Made => {
  const byRates = shelves.get(reference) ?? new WeakMap<object, Map<string, unknown>>();
  shelves.set(reference, byRates);
  const texts = byRates.get(ticker ?? NO_RATES) ?? new Map<string, unknown>();
  byRates.set(ticker ?? NO_RATES, texts);
  const known = texts.get(key);
  if (known !== undefined) return known as Made;
  const made = make();
  texts.set(key, made);
  return made;
};
