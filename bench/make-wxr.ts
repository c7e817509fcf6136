import { once } from "node:events";
import { createWriteStream } from "node:fs";

const WORDS =
  "the line was opened after three winters of work and the first train carried grain past the lake to the dry port".split(
    " ",
  );

const paragraph = (seed: number): string =>
  Array.from({ length: 60 }, (_, at) => WORDS[(seed * 31 + at * 7 + ((seed * at) % 5)) % WORDS.length]).join(" ");

const item = (id: number): string => {
  const date = new Date(Date.UTC(2010, 0, 1) + id * 1_800_000).toISOString().slice(0, 19).replace("T", " ");
  const text = Array.from(
    { length: 8 },
    (_, at) => `<!-- wp:paragraph -->\n<p>${paragraph(id + at)}.</p>\n<!-- /wp:paragraph -->`,
  ).join("\n\n");
  return `<item><title>Grain train ${id} passes the lake</title><link>https://example.org/2010/01/grain-train-${id}/</link>
<dc:creator><![CDATA[desk]]></dc:creator><guid isPermaLink="false">https://example.org/?p=${id}</guid>
<content:encoded><![CDATA[${text}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${date}</wp:post_date_gmt>
<wp:post_name>grain-train-${id}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="kazakhstan"><![CDATA[Kazakhstan]]></category>
<category domain="post_tag" nicename="rail-${id % 50}"><![CDATA[Rail ${id % 50}]]></category></item>\n`;
};

/** Writes a WordPress export of `count` stories of 480 words. */
export const makeWxr = async (file: string, count: number): Promise<void> => {
  const out = createWriteStream(file);
  out.write(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">
<channel><title>Grain</title><link>https://example.org</link><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://example.org</wp:base_site_url><wp:base_blog_url>https://example.org</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>desk</wp:author_login><wp:author_display_name>Desk</wp:author_display_name></wp:author>\n`);
  for (let id = 1; id <= count; id += 1) if (!out.write(item(id))) await once(out, "drain");
  out.end("</channel></rss>\n");
  await once(out, "finish");
};
