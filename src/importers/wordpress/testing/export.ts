/** Exports written for the tests, in the form WordPress gives them. */
const NAMESPACES = [
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:wp="http://wordpress.org/export/1.2/"',
].join(" ");

const cdata = (text: string): string => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

export type ItemParts = {
  id?: number;
  title?: string;
  link?: string;
  guid?: string;
  name?: string;
  type?: string;
  status?: string;
  content?: string;
  excerpt?: string;
  /** Local time; an hour of +05:00 before it is the GMT one. */
  date?: string;
  dateGmt?: string;
  modifiedGmt?: string;
  creator?: string;
  parent?: number;
  password?: string;
  sticky?: boolean;
  attachmentUrl?: string;
  /** [domain, nicename, name] */
  terms?: [string, string, string][];
  meta?: Record<string, string | string[]>;
  comments?: number;
};

const metaXml = (meta: ItemParts["meta"] = {}): string =>
  Object.entries(meta)
    .flatMap(([key, values]) => [values].flat().map((value) => [key, value] as const))
    .map(
      ([key, value]) =>
        `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
    )
    .join("");

const COMMENT =
  "<wp:comment><wp:comment_author>A reader</wp:comment_author><wp:comment_approved>1</wp:comment_approved></wp:comment>";

export const item = (parts: ItemParts = {}): string => {
  const { id = 1, name = `story-${id}`, date = "2024-05-01 10:00:00", dateGmt = "2024-05-01 05:00:00" } = parts;
  const terms = (parts.terms ?? []).map(
    ([domain, slug, text]) => `<category domain="${domain}" nicename="${slug}">${cdata(text)}</category>`,
  );
  return `<item>
<title>${cdata(parts.title ?? `Story ${id}`)}</title><link>${parts.link ?? `https://old.example/2024/05/${name}/`}</link>
<dc:creator>${cdata(parts.creator ?? "aida")}</dc:creator><guid isPermaLink="false">${parts.guid ?? `https://old.example/?p=${id}`}</guid>
<content:encoded>${cdata(parts.content ?? "<p>Words of the story.</p>")}</content:encoded><excerpt:encoded>${cdata(parts.excerpt ?? "")}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${cdata(date)}</wp:post_date><wp:post_date_gmt>${cdata(dateGmt)}</wp:post_date_gmt>
<wp:post_modified_gmt>${cdata(parts.modifiedGmt ?? dateGmt)}</wp:post_modified_gmt><wp:post_name>${cdata(name)}</wp:post_name>
<wp:status>${cdata(parts.status ?? "publish")}</wp:status><wp:post_parent>${parts.parent ?? 0}</wp:post_parent><wp:menu_order>0</wp:menu_order>
<wp:post_type>${cdata(parts.type ?? "post")}</wp:post_type><wp:post_password>${cdata(parts.password ?? "")}</wp:post_password>
<wp:is_sticky>${parts.sticky ? 1 : 0}</wp:is_sticky>${parts.attachmentUrl ? `<wp:attachment_url>${cdata(parts.attachmentUrl)}</wp:attachment_url>` : ""}
${terms.join("")}${metaXml(parts.meta)}${COMMENT.repeat(parts.comments ?? 0)}
</item>`;
};

export const category = (id: number, slug: string, name: string, parent = ""): string =>
  `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${cdata(slug)}</wp:category_nicename>` +
  `<wp:category_parent>${cdata(parent)}</wp:category_parent><wp:cat_name>${cdata(name)}</wp:cat_name></wp:category>`;

export const author = (login: string, name: string): string =>
  `<wp:author><wp:author_id>7</wp:author_id><wp:author_login>${cdata(login)}</wp:author_login><wp:author_email>${cdata("who@old.example")}</wp:author_email>` +
  `<wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>`;

/** A whole export of the site old.example. */
export const exportOf = (...inside: string[]): string => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" ${NAMESPACES}><channel><title>The Old Steppe</title><link>https://old.example</link>
<description>News of five countries</description><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
${inside.join("\n")}
</channel></rss>
`;

/** Bytes in chunks of a size. */
export async function* chunked(bytes: Uint8Array | string, size = 65_536): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}
