import { RESERVED_SEGMENTS } from "../../domain/address.ts";
import { pad } from "../../domain/instant.ts";
import { DEFAULT_PERMALINK, validatePermalink } from "../../domain/story-path.ts";
import { readWpDate } from "./dates.ts";
import { decodedText } from "./plain-text.ts";
import type { WpPost } from "./wxr/records.ts";

/** The decoded path of an address, without a slash at its end, with the query only when there is one. */
export const oldPathOf = (address: string): string | null => {
  if (address === "") return null;
  try {
    const url = new URL(address.trim(), "http://old.invalid");
    const path = decodedText(url.pathname).replace(/\/+$/, "") || "/";
    return url.search === "" ? path : `${path}${url.search}`;
  } catch {
    return null;
  }
};

const segmentForm = (segment: string, post: WpPost, places: ReadonlyMap<string, string>): string => {
  const place = places.get(segment);
  if (place !== undefined) return place;
  const name = decodedText(post.name);
  const slugged = name !== "" && segment.includes(name) ? segment.replace(name, ":slug") : segment;
  return post.id !== "" && slugged !== segment ? slugged.replace(new RegExp(`^${Number(post.id)}-`), ":id-") : slugged;
};

/** The permalink form that a published post's address follows: "/:year/:month/:slug". Null when it follows none. */
export const formOf = (post: WpPost): string | null => {
  const path = oldPathOf(post.link);
  if (path === null || path === "/" || path.includes("?")) return null;
  const wall = readWpDate(post.date);
  const places = new Map<string, string>();
  if (post.creator !== "") places.set(post.creator, ":author");
  for (const term of post.terms) {
    if (term.domain === "category" && term.nicename !== "") places.set(decodedText(term.nicename), ":section");
  }
  if (post.id !== "") places.set(post.id, ":id");
  if (post.name !== "") places.set(decodedText(post.name), ":slug");
  const segments = path.slice(1).split("/");
  const forms = segments.map((segment, at) => {
    const form = segmentForm(segment, post, places);
    if (form.startsWith(":") || !wall || at > 3) return form;
    const [year, month] = [segments[at - 1] === pad(wall.year, 4), segments[at - 2] === pad(wall.year, 4)];
    if (segment === pad(wall.year, 4)) return ":year";
    if (year && segment === pad(wall.month)) return ":month";
    return month && segment === pad(wall.day) ? ":day" : form;
  });
  const form = `/${forms.join("/")}`;
  return form.includes(":slug") || form.includes(":id") ? form : null;
};

/** The form that at least six of ten published posts follow; the usual one when there is none or our lists have its beginning. */
export const permalinkOf = (tally: ReadonlyMap<string, number>, posts: number): string => {
  const [form = "", count = 0] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [];
  const isOurs = (RESERVED_SEGMENTS as readonly string[]).includes(form.split("/")[1] ?? "");
  if (posts === 0 || count / posts < 0.6 || isOurs) return DEFAULT_PERMALINK;
  try {
    return validatePermalink(form);
  } catch {
    return DEFAULT_PERMALINK;
  }
};
