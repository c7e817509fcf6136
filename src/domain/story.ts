import type { Body } from "./body.ts";
import type { Instant } from "./instant.ts";
import type { FrozenSum } from "./sum.ts";
import type { StoryStatus } from "./visibility.ts";

/** What was wrong and what it says now; shown with the story and on the front page. `at` is when it was mended. */
export type Correction = { at: Instant; text: string };

/** The image that leads a story. `image` is a stored image's id; the texts are this story's own. */
export type LeadImage = { image: number; caption: string; credit: string; alt: string };

/** Where a story came from, when it was not written here: the identity that makes a second import change nothing. */
export type StoryOrigin = {
  /** "wordpress:https://example.org" */
  site: string;
  /** The post's id there. */
  id: string;
  guid: string;
  /** Hash of all that the importer read of it; equal hash, nothing to do. */
  hash: string;
};

/**
 * A story as the newsroom keeps it. Sections, countries, tags and authors are named by slug, in the order shown.
 * `path` is its one public address ("/2026/01/slug", "/ru/2026/01/slug" or the newsroom's own form) and never changes
 * once public without a redirect.
 */
export type Story = {
  id: number;
  slug: string;
  path: string;
  /** BCP 47. */
  language: string;
  status: StoryStatus;
  headline: string;
  standfirst: string;
  body: Body;
  /** The dateline's place, "Almaty"; "" when none. */
  dateline: string;
  bylines: string[];
  countries: string[];
  section: string | null;
  tags: string[];
  leadImage: LeadImage | null;
  /** Address of the original when the story first appeared elsewhere; null when it is ours. */
  canonicalUrl: string | null;
  publishAt: Instant | null;
  /** Last change that readers should know of; null when none since publication. */
  updatedAt: Instant | null;
  embargoUntil: Instant | null;
  withdrawAt: Instant | null;
  corrections: Correction[];
  /** Stories with the same group are translations of one another. */
  translationGroup: string | null;
  /** Shown to search engines instead of headline and standfirst when not "". */
  seoTitle: string;
  seoDescription: string;
  noindex: boolean;
  origin: StoryOrigin | null;
};

export type NewStory = Omit<Story, "id">;

/** A draft of which nothing is known yet. `slug` and `path` "" stand for those made from the headline. */
export const BLANK_STORY: Omit<NewStory, "headline" | "language" | "body"> = {
  slug: "",
  path: "",
  status: "draft",
  standfirst: "",
  dateline: "",
  bylines: [],
  countries: [],
  section: null,
  tags: [],
  leadImage: null,
  canonicalUrl: null,
  publishAt: null,
  updatedAt: null,
  embargoUntil: null,
  withdrawAt: null,
  corrections: [],
  translationGroup: null,
  seoTitle: "",
  seoDescription: "",
  noindex: false,
  origin: null,
};

/** A byline as printed. */
export type BylineCard = { name: string; slug: string };

export type ImageCard = {
  id: number;
  /** Address stem of the renditions, "/media/4f/4f3a…": `renditionPath` in domain/image.ts completes it. */
  hash: string;
  width: number;
  height: number;
  /** 0..1 from the left and top. */
  focusX: number;
  focusY: number;
  alt: string;
  /** Only of a picture whose file is not here, and whose hash is "": the address it was known by. */
  source?: string;
};

/** One story in a list: all a list item needs, and no body. */
export type StoryCard = {
  id: number;
  slug: string;
  path: string;
  language: string;
  headline: string;
  standfirst: string;
  /** Plain text for the summary density: the standfirst, or the beginning of the text when there is none. */
  summary: string;
  /** Paragraphs of the digest density; empty unless asked for. */
  digest: string[];
  words: number;
  publishedAt: Instant;
  updatedAt: Instant | null;
  corrected: boolean;
  dateline: string;
  bylines: BylineCard[];
  countries: string[];
  section: string | null;
  tags: string[];
  image: ImageCard | null;
};

export type LinkedStory = Pick<StoryCard, "id" | "path" | "language" | "headline" | "publishedAt">;

/** A story page's own data. */
export type StoryRead = StoryCard & {
  body: Body;
  leadImage: LeadImage | null;
  canonicalUrl: string | null;
  corrections: Correction[];
  seoTitle: string;
  seoDescription: string;
  noindex: boolean;
  /** Images of the body by id. */
  images: Record<number, ImageCard>;
  /** What the sums of the body were worth when it was published. */
  sums: FrozenSum[];
  tagNames: { slug: string; name: string }[];
  translations: { language: string; path: string; headline: string }[];
  related: LinkedStory[];
  /** Neighbours in the archive of the first country (else of all): older and newer. */
  older: LinkedStory | null;
  newer: LinkedStory | null;
};
