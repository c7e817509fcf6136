import { formatNumber } from "../formats.ts";
import type { Messages, Plural } from "./catalog.ts";
import { en } from "./data/en.ts";
import { kk } from "./data/kk.ts";
import { ky } from "./data/ky.ts";
import { ru } from "./data/ru.ts";
import { tg } from "./data/tg.ts";
import { tk } from "./data/tk.ts";
import { tr } from "./data/tr.ts";
import { uz } from "./data/uz.ts";
import { uzCyrl } from "./data/uz-cyrl.ts";

export type { Messages } from "./catalog.ts";

type PlacesOf<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never;
type English<Key extends keyof Messages> = (typeof en)[Key];
type TextOf<Entry> = Entry extends string ? Entry : Entry extends { other: infer Other } ? Other : never;

/** What fills the places of an entry. Numbers are written as the language groups digits; `count` picks the plural form. */
type Values<Key extends keyof Messages> =
  English<Key> extends string
    ? { readonly [Place in PlacesOf<TextOf<English<Key>>>]: string | number }
    : { readonly count: number } & { readonly [Place in PlacesOf<TextOf<English<Key>>>]: string | number };

/** Keys of entries that have places to fill; the others are read as plain properties. */
export type SayableKey = {
  [Key in keyof Messages]: English<Key> extends string ? (PlacesOf<English<Key>> extends never ? never : Key) : Key;
}[keyof Messages];

/** Every catalog the site has. */
export const CATALOGS: readonly Messages[] = [en, ru, kk, ky, uz, uzCyrl, tg, tk, tr];

const found = new Map<string, Messages>();

const search = (language: string): Messages => {
  const tag = language.toLowerCase();
  const longestFirst = [...CATALOGS].sort((a, b) => b.language.length - a.language.length);
  return longestFirst.find((each) => `${tag}-`.startsWith(`${each.language.toLowerCase()}-`)) ?? en;
};

/** The catalog of a BCP 47 language ("uz-Cyrl-UZ" finds "uz-Cyrl"); English where the language has none. */
export const messagesFor = (language: string): Messages => {
  const known = found.get(language);
  if (known) return known;
  const catalog = search(language);
  found.set(language, catalog);
  return catalog;
};

const rules = new Map<string, Intl.PluralRules>();

const categoryOf = (count: number, language: string): Intl.LDMLPluralRule => {
  const known = rules.get(language) ?? new Intl.PluralRules([language, "en"]);
  rules.set(language, known);
  return known.select(count);
};

const formOf = (entry: string | Plural, values: Record<string, string | number>, language: string): string => {
  if (typeof entry === "string") return entry;
  return entry[categoryOf(Number(values.count), language)] ?? entry.other;
};

/** The entry's sentence with its places filled: `say(messages, "viewingResults", { from: 1, to: 6, total: 2020 })`. */
export const say = <Key extends SayableKey>(messages: Messages, key: Key, values: Values<Key>): string => {
  const filling: Record<string, string | number> = values;
  return formOf(messages[key], filling, messages.language).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = filling[name];
    if (value === undefined) return place;
    return typeof value === "number" ? formatNumber(value, messages.language) : value;
  });
};

/** What stands before and after a place, for sentences whose place is filled with markup: links to authors, a time. */
export const around = <Key extends SayableKey>(
  messages: Messages,
  key: Key,
  place: keyof Values<Key> & string,
): { before: string; after: string } => {
  const text = formOf(messages[key], {}, messages.language);
  const [before = "", after = ""] = text.split(`{${place}}`);
  return { before, after };
};
