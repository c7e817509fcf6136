import type { en } from "./data/en.ts";

/** The forms of a sentence with a number in it; languages whose nouns do not change after a number have only `other`. */
export type Plural = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };

/** A language's catalog: the same keys as English. `language` is the tag its numbers and plurals follow. */
export type Messages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Plural;
};
