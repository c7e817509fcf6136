import { type Address, parseAddress, RESERVED_SEGMENTS } from "./address.ts";
import type { Reference } from "./reference.ts";

/** How a page is read: whole, or as its text edition, which stands at the page's own address behind "/text". */
export type PageForm = "full" | "text";

const PREFIX = "/text";

/** The address of a page's text edition. `href` is a path of this site, encoded or not, and may carry a query. */
export const textAddress = (href: string): string => PREFIX + (/^\/(?![?#]|$)/.test(href) ? href : href.slice(1));

/** The path of the page whose text edition a decoded path asks for, in any case of letters; null when it asks for none. */
export const pathBehindText = (path: string): string | null => {
  const [, first = "", ...rest] = path.split("/");
  return first.toLowerCase() === PREFIX.slice(1) ? `/${rest.join("/")}` : null;
};

/** "/ru/text/kazakhstan" means "/text/ru/kazakhstan": which of the two comes first is easily forgotten. Null for all else. */
export const withTextInFront = (path: string, { settings }: Reference): string | null => {
  const [, first = "", ...rest] = path.toLowerCase().split("/");
  const edition = settings.languages.findIndex((language) => language.toLowerCase() === first);
  const behind = edition < 0 ? null : pathBehindText(`/${rest.join("/")}`);
  if (behind === null) return null;
  const prefix = edition === 0 ? "" : `/${first}`;
  return textAddress(prefix === "" || behind !== "/" ? prefix + behind : prefix);
};

const FOR_MACHINES: ReadonlySet<Address["kind"]> = new Set(["feed", "search-feed", "widget"]);

/** Pages have a text edition; feeds, and what other sites frame, are read by machines. */
export const hasTextEdition = ({ kind }: Address): boolean => !FOR_MACHINES.has(kind);

const RESERVED: ReadonlySet<string> = new Set(RESERVED_SEGMENTS);

/** What is no list of the site's may be a story, unless its first segment or its ending says what it is. */
const mayBeStory = (path: string): boolean =>
  !RESERVED.has(path.split("/")[1] ?? "") && !/^\/[^/]+\.(xml|txt|svg|ico|webmanifest)$/.test(path);

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Where a link leads for a reader of the text edition: a page of this site to its text edition, all else where it did. */
export const linkInText = (href: string, reference: Reference): string => {
  if (!/^\/(?!\/)/.test(href)) return href;
  const path = decoded(/^[^?#]*/.exec(href)?.[0] ?? "");
  const address = parseAddress(path, reference);
  return (address === null ? mayBeStory(path) : hasTextEdition(address)) ? textAddress(href) : href;
};
