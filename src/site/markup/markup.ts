import { ChaparError } from "../../domain/errors.ts";

/**
 * HTML that stands in a page as it is. JSX makes it; `new Markup(text)` is the one way to declare a text to be HTML, so
 * whoever writes it answers for the text. No data from outside can be one: only instances count.
 */
export class Markup {
  readonly html: string;
  /** Keeps the compiler from taking another object for one. */
  declare private readonly isMarkup: true;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand between two tags. Nothing is written for booleans, null and undefined. */
export type Children = Markup | string | number | boolean | null | undefined | readonly Children[];

const SPECIAL = /["&<]/;

/** Text for between tags and for attributes in double quotes. */
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;") : text;

const isList = (children: Children): children is readonly Children[] => Array.isArray(children);

/** Children as HTML: text escaped, markup as it is. */
export const htmlOf = (children: Children): string => {
  if (typeof children === "string") return escapeHtml(children);
  if (children instanceof Markup) return children.html;
  if (children === null || children === undefined || typeof children === "boolean") return "";
  if (typeof children === "number") return String(children);
  if (!isList(children)) throw new ChaparError("internal", `A page cannot show a value of type ${typeof children}.`);
  let html = "";
  for (const child of children) html += htmlOf(child);
  return html;
};
