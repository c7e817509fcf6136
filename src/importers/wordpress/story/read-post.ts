import type { Body } from "../../../domain/body.ts";
import type { Author, Tag } from "../../../domain/reference.ts";
import type { LeadImage, NewStory } from "../../../domain/story.ts";
import { readWpBody } from "../body/read-body.ts";
import type { WpBodyResult } from "../body/types.ts";
import { modifiedAt, publishedAt } from "../dates.ts";
import { decodedText, plainText } from "../plain-text.ts";
import type { WpPost } from "../wxr/records.ts";
import { readBylines } from "./bylines.ts";
import { footnotesOf } from "./footnotes.ts";
import { declaredLanguage, translationGroupOf } from "./language.ts";
import { linkInside } from "./links.ts";
import { metaOf } from "./meta.ts";
import { newPath, oldAddresses, slugOf } from "./paths.ts";
import { readPlaces } from "./places.ts";
import { readSeo } from "./seo.ts";
import type { ImportSetting } from "./setting.ts";
import { fateOf } from "./status.ts";

/** A post read into a story. Its image ids are the desk's numbers until they are settled. */
export type ReadPost = {
  story: NewStory;
  authors: Author[];
  tags: Tag[];
  redirects: string[];
  result: WpBodyResult;
  losses: { kind: string; detail: string }[];
};

export const languageOf = (post: WpPost, setting: ImportSetting): string =>
  declaredLanguage(post) ?? setting.languages[0] ?? "en";

/** Reads the text of a post or a page. */
export const readContent = (post: WpPost, language: string, setting: ImportSetting): WpBodyResult =>
  readWpBody(post.content, {
    image: (ref) => setting.images.want(ref),
    link: (href) => linkInside(href, post.link, setting.hosts),
    pattern: (ref) => setting.patterns.get(ref) ?? null,
    footnotes: footnotesOf(metaOf(post, "footnotes")),
    attached: setting.attachments.attachedTo(Number(post.id)),
    language,
  });

const leadOf = (post: WpPost, setting: ImportSetting): LeadImage | null => {
  const id = Number(metaOf(post, "_thumbnail_id"));
  const image = Number.isSafeInteger(id) && id > 0 ? setting.images.want({ id }) : null;
  return image && { image: image.image, caption: plainText(image.caption), credit: image.credit, alt: image.alt };
};

/** Many posts open with their featured image: it is shown once, with whichever caption there is. */
const withoutRepeat = (body: Body, lead: LeadImage | null): { body: Body; lead: LeadImage | null } => {
  const [first, ...rest] = body.content;
  if (lead === null || first?.type !== "image" || first.attrs.image !== lead.image) return { body, lead };
  const caption = (first.content ?? [])
    .map((node) => (node.type === "text" ? node.text : " "))
    .join("")
    .trim();
  const kept = { ...lead, caption: caption || lead.caption, alt: first.attrs.alt || lead.alt };
  return { body: { ...body, content: rest }, lead: kept };
};

const headlineOf = (post: WpPost, standfirst: string): string =>
  plainText(post.title) ||
  standfirst.split(/\s+/).slice(0, 10).join(" ") ||
  decodedText(post.name) ||
  `No headline (${post.id})`;

/** Reads a post; null when its status says that it is no story (an automatic draft). */
export const readPost = (post: WpPost, setting: ImportSetting): ReadPost | null => {
  const at = publishedAt(post, setting.zone);
  const fate = fateOf(post, at);
  if (fate === null) return null;
  const language = languageOf(post, setting);
  const result = readContent(post, language, setting);
  const { body, lead } = withoutRepeat(result.body, leadOf(post, setting));
  const standfirst = plainText(post.excerpt);
  const headline = headlineOf(post, standfirst);
  const places = readPlaces(post, setting);
  const authors = readBylines(post, setting.authors);
  const bylines = authors.map(({ slug }) => slug);
  const facts = {
    slug: slugOf(post, headline, language),
    publishAt: at ?? modifiedAt(post, setting.zone, 0) ?? 0,
    section: places.section,
    author: bylines[0] ?? null,
    language,
  };
  const path = newPath(post, facts, setting);
  const seo = readSeo(post, { headline, excerpt: standfirst, siteTitle: setting.siteTitle, hosts: setting.hosts });
  const story: NewStory = {
    slug: facts.slug,
    path,
    language,
    status: fate.status,
    headline,
    standfirst,
    body,
    dateline: "",
    bylines,
    countries: places.countries,
    section: places.section,
    tags: places.tags.map(({ slug }) => slug),
    leadImage: lead,
    canonicalUrl: seo.canonicalUrl,
    publishAt: at,
    updatedAt: modifiedAt(post, setting.zone, at),
    embargoUntil: null,
    withdrawAt: null,
    corrections: [],
    translationGroup: translationGroupOf(post),
    seoTitle: seo.title,
    seoDescription: seo.description,
    noindex: seo.noindex,
    origin: null,
  };
  const losses = [
    ...(fate.loss === null ? [] : [{ kind: "status", detail: fate.loss }]),
    ...(plainText(post.title) === ""
      ? [{ kind: "headline", detail: `without a title; it is called "${headline}"` }]
      : []),
    ...places.losses.map((detail) => ({ kind: "section", detail })),
    ...(post.comments.length > 0
      ? [{ kind: "comments", detail: `${post.comments.length} comments are left out` }]
      : []),
    ...post.meta
      .filter(({ key }) => key === "enclosure")
      .map(({ value }) => ({ kind: "enclosure", detail: `sound or film ${value.split("\n")[0]} is left out` })),
  ];
  const redirects = fate.status === "published" ? oldAddresses(post, facts, path, result.pages, setting) : [];
  return { story, authors, tags: places.tags, redirects, result, losses };
};
