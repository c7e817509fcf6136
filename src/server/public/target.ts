import { ChaparError } from "../../domain/errors.ts";
import { SEARCH_PARAMETERS } from "../../domain/search-form.ts";
import { type PageForm, pathBehindText, textAddress } from "../../domain/text-address.ts";
import { encodePath, type ReadPath, readPath } from "./path.ts";

/** A period of rates; an amount to convert, and on which day. */
export const RATE_PARAMETERS = ["period", "amount", "from", "to", "date"] as const;

/** Parameters of today's pages: the density of a list, the reader's currency, a search, rates. */
export const OWN_PARAMETERS: ReadonlySet<string> = new Set<string>([
  "view",
  "currency",
  ...SEARCH_PARAMETERS,
  ...RATE_PARAMETERS,
]);

/**
 * Parameters that mean something: our own, and those by which WordPress and Joomla named their
 * pages. All others (campaigns, trackers) are ignored and never reach a cache key.
 */
const KNOWN = new Set([
  ...OWN_PARAMETERS,
  ...["p", "page_id", "attachment_id", "cat", "tag", "author", "m", "s", "paged", "page", "name", "feed"],
  ...["option", "task", "id", "catid", "Itemid", "start", "limitstart", "format", "lang"],
]);

/** `path` and `asCame` are of the page itself: what is asked of it in another form is said by `form`. */
export type Target = ReadPath & {
  form: PageForm;
  /** Known parameters in the order they came; the first of each name. */
  query: URLSearchParams;
  /** The cache key: encoded path with the known parameters. */
  key: string;
};

const splitTarget = (url: string): [string, string] => {
  const target = url.startsWith("/") ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const at = target.indexOf("?");
  return at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
};

const MOST_PARAMETERS = 50;

const knownOf = (search: string): URLSearchParams => {
  const query = new URLSearchParams();
  let seen = 0;
  for (const [name, value] of new URLSearchParams(search)) {
    seen += 1;
    if (seen > MOST_PARAMETERS) throw new ChaparError("invalid", "The address has too many parameters.");
    // An empty field of a form asks for nothing.
    if (value !== "" && KNOWN.has(name) && !query.has(name)) query.set(name, value.replaceAll("\0", ""));
  }
  return query;
};

/** An address that is not written as the text edition's own keeps its letters: so it is seen to be none, and moves. */
const inForm = (read: ReadPath): ReadPath & { form: PageForm } => {
  const path = pathBehindText(read.path);
  if (path === null) return { ...read, form: "full" };
  const behind = pathBehindText(read.asCame);
  const isOwn = behind !== null && textAddress(behind) === read.asCame;
  return { path, asCame: isOwn ? behind : read.asCame, form: "text" };
};

/** Reads a request's target. Throws "invalid". */
export const readTarget = (url: string): Target => {
  const [rawPath, search] = splitTarget(url);
  const read = readPath(rawPath.split("#")[0] ?? "/");
  const query = search === "" ? new URLSearchParams() : knownOf(search);
  const text = query.toString();
  return {
    ...inForm(read),
    query,
    key: encodePath(read.asCame === "" ? "/" : read.asCame) + (text === "" ? "" : `?${text}`),
  };
};
