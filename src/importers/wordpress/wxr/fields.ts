import type { WpPost, WpSite } from "./records.ts";

/** Elements that hold other elements of an export. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  "rss",
  "channel",
  "item",
  "wp:author",
  "wp:category",
  "wp:tag",
  "wp:term",
  "wp:termmeta",
  "wp:postmeta",
  "wp:comment",
  "wp:commentmeta",
]);

type TextKey<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T];

export const SITE_FIELDS: Readonly<Record<string, TextKey<WpSite>>> = {
  title: "title",
  link: "link",
  description: "description",
  language: "language",
  "wp:wxr_version": "version",
  "wp:base_site_url": "baseSiteUrl",
  "wp:base_blog_url": "baseBlogUrl",
};

export const ITEM_FIELDS: Readonly<Record<string, TextKey<WpPost>>> = {
  title: "title",
  link: "link",
  guid: "guid",
  pubDate: "pubDate",
  "dc:creator": "creator",
  "wp:author": "creator",
  "content:encoded": "content",
  "excerpt:encoded": "excerpt",
  "wp:post_id": "id",
  "wp:post_type": "type",
  "wp:status": "status",
  "wp:post_date": "date",
  "wp:post_date_gmt": "dateGmt",
  "wp:post_modified": "modified",
  "wp:post_modified_gmt": "modifiedGmt",
  "wp:post_name": "name",
  "wp:post_parent": "parent",
  "wp:menu_order": "menuOrder",
  "wp:post_password": "password",
  "wp:attachment_url": "attachmentUrl",
};

type TermKeys = { taxonomy: string | null; slug: string; parent: string; name: string; description: string };

export const TERM_FIELDS: Readonly<Record<string, TermKeys>> = {
  "wp:category": {
    taxonomy: "category",
    slug: "wp:category_nicename",
    parent: "wp:category_parent",
    name: "wp:cat_name",
    description: "wp:category_description",
  },
  "wp:tag": {
    taxonomy: "post_tag",
    slug: "wp:tag_slug",
    parent: "",
    name: "wp:tag_name",
    description: "wp:tag_description",
  },
  "wp:term": {
    taxonomy: null,
    slug: "wp:term_slug",
    parent: "wp:term_parent",
    name: "wp:term_name",
    description: "wp:term_description",
  },
};

const RECORD_FIELDS = [
  "wp:author_id",
  "wp:author_login",
  "wp:author_email",
  "wp:author_display_name",
  "wp:author_first_name",
  "wp:author_last_name",
  "wp:term_id",
  "wp:term_taxonomy",
  "wp:meta_key",
  "wp:meta_value",
  "wp:comment_approved",
  "wp:comment_type",
  "wp:is_sticky",
  "wp:comment_status",
  "wp:ping_status",
  "category",
  "generator",
];

/** Elements that hold text. Those that nothing is taken from still end a field that was never closed. */
export const FIELDS: ReadonlySet<string> = new Set([
  ...Object.keys(SITE_FIELDS),
  ...Object.keys(ITEM_FIELDS),
  ...Object.values(TERM_FIELDS).flatMap((keys) => [keys.slug, keys.parent, keys.name, keys.description]),
  ...RECORD_FIELDS,
]);
