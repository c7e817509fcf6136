const FEED = /^(.*)\/feed(?:\/(rss2?|rdf|atom))?$/;
const DATED = /^\/(\d{4})(?:\/(0[1-9]|1[0-2])(?:\/(0[1-9]|[12]\d|3[01]))?)?$/;
const BEHIND_STORY = /^(.+)\/(?:amp|embed|trackback|comment-page-\d{1,6})$/;
const PAGED = /^(.*)\/page\/\d{1,9}$/;
/** Parameters by which WordPress found one thing; the redirect table knows which. */
const BY_NUMBER = ["p", "page_id", "attachment_id", "cat"] as const;

const feedOf = (path: string): string | null => {
  const match = FEED.exec(path);
  if (!match) return null;
  const [, of = "", form] = match;
  if (of === "" || of === "/comments") return form === "atom" ? "/feed.atom" : "/feed.xml";
  if (/^\/(tag|author)\/[^/]+$/.test(of)) return `${of}/feed.${form === "atom" ? "atom" : "xml"}`;
  if (of.startsWith("/category/")) return form === undefined ? null : `${of}/feed`;
  return of;
};

const archiveOf = (path: string): string | null => (DATED.test(path) ? `/archive${path}` : null);

const pageOf = (path: string): string | null => {
  const of = PAGED.exec(path)?.[1];
  if (of === undefined) return null;
  if (of === "") return "/latest";
  return of.startsWith("/category/") ? of : archiveOf(of);
};

const ofPath = (path: string): string | null => {
  if (path.startsWith("/index.php/")) return path.slice("/index.php".length);
  const number = /^\/archives\/(\d{1,18})$/.exec(path)?.[1];
  if (number !== undefined) return `/?p=${number}`;
  const search = /^\/search\/([^/]+)$/.exec(path)?.[1];
  if (search !== undefined) return `/search?q=${encodeURIComponent(search)}`;
  return feedOf(path) ?? pageOf(path) ?? archiveOf(path) ?? BEHIND_STORY.exec(path)?.[1] ?? null;
};

const ofQuery = (path: string, query: URLSearchParams): string | null => {
  const number = BY_NUMBER.find((name) => /^\d{1,18}$/.test(query.get(name) ?? ""));
  if (number !== undefined) {
    // Alone, the table knows it; anything beside it is dropped.
    return query.size > 1 || path !== "/" ? `/?${number}=${query.get(number)}` : null;
  }
  const month = /^(\d{4})(0[1-9]|1[0-2])?(0[1-9]|[12]\d|3[01])?$/.exec(query.get("m") ?? "");
  if (month) return `/archive/${month.slice(1).filter(Boolean).join("/")}`;
  const words = query.get("s");
  if (words) return `/search?q=${encodeURIComponent(words)}`;
  const tag = query.get("tag");
  if (tag && !tag.includes("/")) return `/tag/${encodeURIComponent(tag)}`;
  if (query.has("feed")) return query.get("feed") === "atom" ? "/feed.atom" : "/feed.xml";
  return query.has("paged") ? "/latest" : null;
};

/**
 * What a general form of WordPress's addresses means here, for paths that are no page and no story: feeds, numbered
 * pages, dates, AMP, searches. `path` decoded, `query` as sent. The answer is the next address to ask (it may be one that
 * the redirect table knows); null when the path has no such form.
 */
export const oldAddress = (path: string, query: string): string | null => {
  const bare = path.replace(/\/+$/, "") || "/";
  const isRoot = bare === "/" || bare === "/index.php";
  if (isRoot && query !== "") return ofQuery(bare, new URLSearchParams(query));
  const found = ofPath(bare);
  return found === bare ? null : found;
};
