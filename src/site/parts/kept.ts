import type { SiteContext } from "../context.ts";

const NO_RATES = {};

const shelves = new WeakMap<object, WeakMap<object, Map<string, string>>>();

/**
 * Text that depends on nothing but the settings, the rates and the key: made once while those stand. The frame of a page
 * costs more than a story's text, and is the same for nearly all pages.
 */
export const kept = ({ reference, ticker }: SiteContext, key: string, make: () => string): string => {
  const byRates = shelves.get(reference) ?? new WeakMap<object, Map<string, string>>();
  shelves.set(reference, byRates);
  const texts = byRates.get(ticker ?? NO_RATES) ?? new Map<string, string>();
  byRates.set(ticker ?? NO_RATES, texts);
  const known = texts.get(key);
  if (known !== undefined) return known;
  const made = make();
  texts.set(key, made);
  return made;
};
