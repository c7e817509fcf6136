/** What a WordPress export says of the site it comes from. Addresses as written, "" when absent. */
export type WpSite = {
  title: string;
  description: string;
  link: string;
  language: string;
  version: string;
  baseSiteUrl: string;
  baseBlogUrl: string;
};

export type WpMeta = { key: string; value: string };

export type WpAuthor = {
  id: string;
  login: string;
  email: string;
  displayName: string;
  firstName: string;
  lastName: string;
};

/** A declared term. `taxonomy` is "category", "post_tag" or a custom one; `parent` is a slug, "" at the top. */
export type WpTerm = {
  /** "wp:category", "wp:tag" or "wp:term": an export may declare one category as the first and the last. */
  element: string;
  taxonomy: string;
  id: string;
  slug: string;
  parent: string;
  name: string;
  description: string;
  meta: WpMeta[];
};

/** A term as a post names it; `domain` is the taxonomy, "author" for co-authors, "" in old exports. */
export type WpTermUse = { domain: string; nicename: string; name: string };

/** Comments are counted, never kept: their texts, names and addresses belong to readers. */
export type WpCommentCount = { approved: string; type: string; meta: number };

/** An item of any type. Dates as written ("2024-05-01 10:00:00", "0000-00-00 00:00:00"), "" when absent. */
export type WpPost = {
  id: string;
  type: string;
  status: string;
  title: string;
  link: string;
  guid: string;
  creator: string;
  content: string;
  excerpt: string;
  pubDate: string;
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  name: string;
  parent: string;
  menuOrder: string;
  password: string;
  sticky: boolean;
  attachmentUrl: string;
  terms: WpTermUse[];
  meta: WpMeta[];
  comments: WpCommentCount[];
  /** Line of the item in its file, from 1. */
  line: number;
  /** True when the file ended inside the item: its text may be cut. */
  incomplete: boolean;
};

export type WxrRecord =
  | { kind: "site"; site: WpSite }
  | { kind: "author"; author: WpAuthor }
  | { kind: "term"; term: WpTerm }
  | { kind: "post"; post: WpPost };

export type MendKind =
  | "cdata" // a CDATA section that was never closed
  | "control" // characters that XML forbids
  | "doctype" // a document type, ignored with all entities it declares
  | "encoding" // bytes that are no text in the file's encoding
  | "end" // the file ends in the middle
  | "entity" // an entity nobody declared
  | "markup" // a stray "<" or "&", or raw markup inside a field
  | "namespace" // a prefix nobody declared
  | "nesting" // a tag closed too early, too late or never
  | "size" // a field longer than any story
  | "start" // words before the document
  | "version";

/** Something wrong that the reader mended. `line` from 1; `byte` from 0, of the unpacked file. */
export type WxrMend = { kind: MendKind; line: number; byte: number; detail: string };
