import { VIEWS, type View } from "../../site/context.ts";

/** What a reader's cookies choose. `currency` is null where sums stand as the site shows them. */
export type Choices = { view: View; currency: string | null };
/** The choice that changes an answer; null when none does. */
export type ChosenBy = keyof Choices | null;

export const DEFAULT_VIEW: View = "summary";

export const viewNamed = (text: string): View | null => VIEWS.find((view) => view === text) ?? null;

/** A code of ISO 4217, or "none" for sums as they are written. */
export const isCurrencyChoice = (text: string): boolean => text === "none" || /^[A-Z]{3}$/.test(text);

const valueIn = (header: string, name: string): string =>
  new RegExp(`(?:^|;\\s*)${name}=([A-Za-z]+)`).exec(header)?.[1] ?? "";

/** What a reader chose earlier; the defaults where nothing, or something wrong, is remembered. */
export const choicesOf = (header: string | undefined): Choices => {
  if (header === undefined) return { view: DEFAULT_VIEW, currency: null };
  const currency = valueIn(header, "currency");
  return {
    view: viewNamed(valueIn(header, "view")) ?? DEFAULT_VIEW,
    currency: isCurrencyChoice(currency) ? currency : null,
  };
};

/** Remembers a choice for a year; the only cookies of the public site. */
export const choiceCookie = (name: keyof Choices, value: string, publicUrl: string): string =>
  `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${publicUrl.startsWith("https://") ? "; Secure" : ""}`;

/** The cache key of an answer that a choice changes. "#" never stands in a request's target. */
export const keyForChoice = (key: string, by: ChosenBy, { view, currency }: Choices): string => {
  if (by === "view" && view !== DEFAULT_VIEW) return `${key}#${view}`;
  return by === "currency" && currency !== null ? `${key}#${currency}` : key;
};
