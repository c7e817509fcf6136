import { decodeEntities } from "./entities.ts";
import { ITEM_FIELDS, TERM_FIELDS } from "./fields.ts";
import { readAttributes } from "./names.ts";
import type { WpMeta, WpPost, WpSite, WxrRecord } from "./records.ts";

export const emptyPost = (line: number): WpPost => ({
  id: "",
  type: "",
  status: "",
  title: "",
  link: "",
  guid: "",
  creator: "",
  content: "",
  excerpt: "",
  pubDate: "",
  date: "",
  dateGmt: "",
  modified: "",
  modifiedGmt: "",
  name: "",
  parent: "",
  menuOrder: "",
  password: "",
  sticky: false,
  attachmentUrl: "",
  terms: [],
  meta: [],
  comments: [],
  line,
  incomplete: false,
});

export const emptySite = (): WpSite => ({
  title: "",
  description: "",
  link: "",
  language: "",
  version: "",
  baseSiteUrl: "",
  baseBlogUrl: "",
});

const termUse = (post: WpPost, text: string, attributes: string): void => {
  const found = readAttributes(attributes);
  const read = (key: string): string => decodeEntities(found.get(key) ?? "", () => undefined);
  post.terms.push({ domain: read("domain"), nicename: read("nicename"), name: text.trim() });
};

/** Puts the text of an element of an item where it belongs. */
export const setField = (post: WpPost, name: string, text: string, attributes: string): void => {
  if (name === "category") termUse(post, text, attributes);
  if (name === "wp:is_sticky") post.sticky = text.trim() === "1";
  const key = ITEM_FIELDS[name];
  if (key !== undefined) post[key] = key === "content" || key === "excerpt" ? text : text.trim();
};

/** An author or a term, from the texts of its elements; null for any other element. */
export const declaration = (name: string, value: (key: string) => string, meta: WpMeta[]): WxrRecord | null => {
  if (name === "wp:author") {
    const author = {
      id: value("wp:author_id"),
      login: value("wp:author_login"),
      email: value("wp:author_email"),
      displayName: value("wp:author_display_name"),
      firstName: value("wp:author_first_name"),
      lastName: value("wp:author_last_name"),
    };
    return { kind: "author", author };
  }
  const keys = TERM_FIELDS[name];
  if (keys === undefined) return null;
  const taxonomy = keys.taxonomy ?? value("wp:term_taxonomy");
  const term = {
    element: name,
    taxonomy: taxonomy === "tag" ? "post_tag" : taxonomy,
    id: value("wp:term_id"),
    slug: value(keys.slug),
    parent: value(keys.parent),
    name: value(keys.name),
    description: value(keys.description),
    meta,
  };
  return { kind: "term", term };
};
