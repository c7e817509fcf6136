import { renditionPath } from "../../domain/image.ts";
import { rfc3339 } from "../../domain/instant.ts";
import type { ImageCard, StoryRead } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { jsonLdText } from "../json-ld/json-ld.ts";
import { type FeedPlace, hereHref, inOtherForm, sectionName, siteName } from "../links.ts";
import { Markup } from "../markup/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { OPEN_SEARCH_TYPE, openSearchHref } from "../open-search.ts";
import { hasPicture } from "./picture.tsx";

/** What a page says of itself to browsers, search engines and those who share it. */
export type PageHead = {
  /** "" on the front page: the outlet's name stands alone. */
  title: string;
  description: string;
  /** Absolute; this page's own address when left out, none on a page that is not to be indexed. */
  canonical?: string;
  noindex?: boolean;
  /** Paths of this page in each language, where there are at least two. */
  translations?: Record<string, string>;
  /** This page in the other form, where it does not stand at its own address there. */
  otherForm?: string;
  /** The list whose feeds stand for this page. */
  feed?: { place: FeedPlace; title: string };
  /** Lets browsers search from their address bar; said on the pages of a search alone, for it costs bytes. */
  openSearch?: boolean;
  image?: ImageCard | null;
  /** Of a story page. */
  article?: Pick<StoryRead, "publishedAt" | "updatedAt" | "section" | "tagNames">;
  jsonLd?: object[];
  /** Rules of this kind of page alone; the server's policy must know them. */
  style?: string;
  /** The address of a program that the page can do without. */
  script?: string;
};

const FEED_TYPES = { rss: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" } as const;

const Feeds = ({ feed }: { feed: NonNullable<PageHead["feed"]> }) =>
  (["rss", "atom", "json"] as const).map((format) => (
    <link rel="alternate" type={FEED_TYPES[format]} title={feed.title} href={feed.place.feed(format)} />
  ));

const Translations = ({ context, paths }: { context: SiteContext; paths: Record<string, string> }) => {
  const [main = "en"] = context.reference.settings.languages;
  const fallback = paths[main];
  return (
    <>
      {Object.entries(paths).map(([tag, path]) => (
        <link key={tag} rel="alternate" hreflang={tag} href={context.origin + path} />
      ))}
      {fallback && <link rel="alternate" hreflang="x-default" href={context.origin + fallback} />}
    </>
  );
};

const SHARED_WIDTH = 1280;

const SharedImage = ({ context, image }: { context: SiteContext; image: ImageCard }) => {
  const width = image.width >= SHARED_WIDTH ? SHARED_WIDTH : image.width >= 640 ? 640 : 320;
  return (
    <>
      <meta property="og:image" content={context.origin + renditionPath(image.hash, width, "jpeg")} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(Math.round((image.height * width) / image.width))} />
      {image.alt !== "" && <meta property="og:image:alt" content={image.alt} />}
    </>
  );
};

const Article = ({ context, article }: { context: SiteContext; article: NonNullable<PageHead["article"]> }) => (
  <>
    <meta property="article:published_time" content={rfc3339(article.publishedAt)} />
    {article.updatedAt !== null && <meta property="article:modified_time" content={rfc3339(article.updatedAt)} />}
    {article.section !== null && <meta property="article:section" content={sectionName(context, article.section)} />}
    {article.tagNames.map((tag) => (
      <meta key={tag.slug} property="article:tag" content={tag.name} />
    ))}
  </>
);

const Sharing = ({ context, head }: { context: SiteContext; head: PageHead }) => {
  const image = hasPicture(head.image) ? head.image : null;
  return (
    <>
      <meta property="og:type" content={head.article ? "article" : "website"} />
      <meta property="og:site_name" content={siteName(context)} />
      <meta property="og:title" content={head.title === "" ? siteName(context) : head.title} />
      {head.description !== "" && <meta property="og:description" content={head.description} />}
      <meta property="og:url" content={context.origin + context.path} />
      <meta property="og:locale" content={context.language.replace("-", "_")} />
      {image && <SharedImage context={context} image={image} />}
      <meta name="twitter:card" content={image ? "summary_large_image" : "summary"} />
      {head.article && <Article context={context} article={head.article} />}
    </>
  );
};

/** For browsers and programs that offer a lighter page. */
const TextEdition = ({ context, head }: { context: SiteContext; head: PageHead }) => (
  <link
    rel="alternate"
    type="text/html"
    title={messagesFor(context.language).textEdition}
    href={head.otherForm ?? hereHref(inOtherForm(context))}
  />
);

/** All of the head but the style sheet. */
export const Head = ({ context, head }: { context: SiteContext; head: PageHead }) => (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <title>{head.title === "" ? siteName(context) : `${head.title} – ${siteName(context)}`}</title>
    {head.description !== "" && <meta name="description" content={head.description} />}
    {head.noindex ? (
      <>
        <meta name="robots" content="noindex" />
        {head.canonical && <link rel="canonical" href={head.canonical} />}
      </>
    ) : (
      <>
        <meta name="robots" content="max-image-preview:large" />
        <link rel="canonical" href={head.canonical ?? context.origin + context.path} />
        {head.translations && <Translations context={context} paths={head.translations} />}
        <Sharing context={context} head={head} />
      </>
    )}
    {(!head.noindex || head.canonical) && <TextEdition context={context} head={head} />}
    {head.feed && <Feeds feed={head.feed} />}
    {head.openSearch && (
      <link rel="search" type={OPEN_SEARCH_TYPE} title={siteName(context)} href={openSearchHref(context)} />
    )}
    <meta name="theme-color" content="#fff" media="(prefers-color-scheme:light)" />
    <meta name="theme-color" content="#121516" media="(prefers-color-scheme:dark)" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="manifest" href="/manifest.webmanifest" />
    {head.jsonLd?.map((data) => (
      <script type="application/ld+json">{new Markup(jsonLdText(data))}</script>
    ))}
  </>
);
