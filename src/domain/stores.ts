import type { Body } from "./body.ts";
import type { ImageFormat, NewImage, StoredImage } from "./image.ts";
import type { Day, Instant } from "./instant.ts";
import type { LastRate, NewRateObservation, RateFetch, RateObservation, RatePoint, RateSource } from "./rate.ts";
import type { RateNote } from "./rate-note.ts";
import type { RateSpan, SourcedRate } from "./rate-record.ts";
import type { AddedRates, RateReads, RateWrites } from "./rate-stores.ts";
import type { Author, Country, Reference, Section, SiteSettings, StandingPage, Tag, TickerPair } from "./reference.ts";
import type { Correction, LinkedStory, NewStory, Story, StoryCard, StoryRead } from "./story.ts";

/** A slice of an archive, newest first. `total`, page numbers and counters come from `pageSlice`. */
export type ArchiveRead = { total: number; pages: number; page: number; from: number; to: number; items: StoryCard[] };

/** One archive's size, for lists of archives and the jump by year. */
export type ArchiveCount = { key: string; count: number; newestAt: Instant };

/** What became of an address that is no page: moved (301 to `to`, a path or absolute address), gone (410), or unknown. */
export type Resolution = { kind: "moved"; to: string } | { kind: "gone"; headline: string } | { kind: "unknown" };

/** Where an old address leads: to a path or absolute address, or to a story wherever that stands by then. */
export type Redirect = { path: string } & ({ to: string } | { story: number });

/** Filters of the read API and of lists that are no archive; all that are given must hold. Dates are instants, `before` exclusive. */
export type StoryFilter = {
  language?: string;
  country?: string;
  section?: string;
  tag?: string;
  author?: string;
  after?: Instant;
  before?: Instant;
};

export type FeedItem = StoryCard & { body: Body | null } & Pick<StoryRead, "images" | "sums">;

/** Material of the front page: what editors pinned, the newest cards of each archive asked for, and recent corrections. */
export type FrontRead = {
  pinned: { slot: "lead" | "top"; position: number; story: StoryCard }[];
  /** By archive key, newest first. */
  newest: Record<string, StoryCard[]>;
  corrections: (LinkedStory & { correction: Correction })[];
};

/** All reading is of public material unless the name says otherwise. The bound in brackets is of SQL statements. */
export type ReadStores = RateReads & {
  /** True once the site's settings were stored: by an import, the demo or an editor. [1] */
  isSetUp(): Promise<boolean>;
  /** True of a newsroom that was set up as a demo, whatever it is called since: its figures are invented. [1] */
  isDemo(): Promise<boolean>;
  /** Settings, countries, sections, page titles. [any] */
  reference(): Promise<Reference>;
  /** The next instant at which a stored story's visibility changes by the clock; null when none. [1] */
  nextDue(): Promise<Instant | null>;
  /** True when a story that readers see must be gone by `now`. [1] */
  mustHide(now: Instant): Promise<boolean>;
  /** The public story at a path. [3] */
  storyByPath(path: string): Promise<StoryRead | null>;
  /** What became of a path that no page answers; tried with and without a trailing slash, decoded. [1] */
  resolve(path: string, query: string): Promise<Resolution>;
  /** A page of an archive; null when there is no such page. An archive with no story reads as total 0, page 1. [1] */
  archivePage(key: string, size: number, page: number | "newest", withDigest: boolean): Promise<ArchiveRead | null>;
  /** The archives whose key starts with `prefix`, by key. [1] */
  archiveCounts(prefix: string): Promise<ArchiveCount[]>;
  /** How many stories of an archive were published before each instant, in the order given. [1] */
  countsBefore(key: string, instants: readonly Instant[]): Promise<number[]>;
  /** [3] */
  front(edition: string, wanted: { key: string; count: number }[], corrections: number): Promise<FrontRead>;
  /** The newest stories of an archive, with bodies when asked. [1] */
  feed(key: string, limit: number, withBody: boolean): Promise<FeedItem[]>;
  /** Newest first; page 1 is the newest. [3] */
  listStories(filter: StoryFilter, limit: number, page: number): Promise<{ total: number; items: StoryCard[] }>;
  storyBySlug(slug: string): Promise<StoryRead | null>;
  /** Those of the stories that are public, in any order, with their bodies. [1] */
  storiesByIds(ids: readonly number[]): Promise<(StoryCard & { body: Body })[]>;
  author(slug: string): Promise<Author | null>;
  authors(limit: number, page: number): Promise<{ total: number; items: (Author & { stories: number })[] }>;
  tag(slug: string): Promise<Tag | null>;
  tags(limit: number, page: number): Promise<{ total: number; items: (Tag & { stories: number })[] }>;
  standingPage(language: string, slug: string): Promise<(StandingPage & { images: StoryRead["images"] }) | null>;
  /** Public story addresses for sitemaps, by id after `afterId`, with the last change. [1] */
  sitemapStories(afterId: number, limit: number): Promise<SitemapStory[]>;
  /** First and last id of each sitemap file of `size` stories. [1] */
  sitemapParts(size: number): Promise<{ afterId: number; changedAt: Instant }[]>;
  /** Public, indexable stories published at or after an instant, newest first. [1] */
  newsSitemap(since: Instant, limit: number): Promise<(LinkedStory & { language: string })[]>;
  imageByHash(hash: string): Promise<StoredImage | null>;
  /** Also of stories that are not public: for the newsroom. */
  story(id: number): Promise<Story | null>;
  storyByOrigin(site: string, id: string, guid: string): Promise<Story | null>;
  rateSources(): Promise<RateSource[]>;
  /** The newest accepted observation of each pair, on or before `on` where given, the last one of an earlier effective day, and the newest peg. [1] */
  ratePoints(pairs: TickerPair[], on?: Day): Promise<(RatePoint & { pair: TickerPair })[]>;
  /** Accepted observations of a pair, by effective day, the last revision of each. [1] */
  rateHistory(pair: TickerPair, from: string, to: string): Promise<RateObservation[]>;
  /** Accepted observations of several lines with where they were read, oldest first; spans of a line must not overlap. [1] */
  rateSpans(spans: readonly RateSpan[]): Promise<SourcedRate[]>;
  /** The newest accepted observation of each line of a source with its newest peg, by pair. [1] */
  ratesOfSource(source: string): Promise<LastRate[]>;
  /**
   * The observation `id`, and all revisions of the days of a line that have more than one, newest day first; of all lines
   * where `pair` is null. At most `limit` such days. [1]
   */
  rateRecord(pair: TickerPair | null, id: number, limit: number): Promise<SourcedRate[]>;
  /** What editors say beside rates: the last note of each currency and language. [1] */
  rateNotes(): Promise<RateNote[]>;
};

export type SitemapStory = {
  id: number;
  path: string;
  language: string;
  changedAt: Instant;
  /** Its other versions. */
  translations: { language: string; path: string }[];
};

/** A row of the outbox: what must follow a write, written in its transaction. */
export type OutboxEvent = { kind: "purge"; keys: string[] };

type ReadAndRateWrites = ReadStores & RateWrites;

/** All writing happens in one transaction; nothing of it stands when the work throws. */
export type WriteStores = ReadAndRateWrites & {
  /**
   * Stores a new story (no `id`) or a new state of one, with a revision by `by`, its visibility at `now`, its archive
   * entries, redirects from a former public path, and the purge of every page that shows it. Returns the id.
   */
  saveStory(story: NewStory | Story, by: string, now: Instant): Promise<number>;
  /**
   * As `saveStory` for many, for imports: appends to the archives and leaves those that are out of order marked, to be
   * numbered by `renumberArchives` at the end. Returns ids in order.
   */
  saveStories(stories: (NewStory | Story)[], by: string, now: Instant): Promise<number[]>;
  /**
   * Numbers marked archives by publication, each as a whole, until `most` entries are done or all are. Safe to repeat.
   * Returns how many archives.
   */
  renumberArchives(most?: number): Promise<number>;
  /** Makes public, or gone, what is due at `now`. Returns ids of the stories whose visibility changed. */
  publishDue(now: Instant): Promise<number[]>;
  /** Throws "invalid" for a ticker with a pair that is no headline. */
  saveSettings(settings: SiteSettings): Promise<void>;
  /** Says for good that the newsroom is a demo. */
  markDemo(): Promise<void>;
  saveCountries(countries: Country[]): Promise<void>;
  saveSections(sections: Section[]): Promise<void>;
  saveAuthor(author: Author): Promise<void>;
  saveTag(tag: Tag): Promise<void>;
  /** Moves all stories of one tag to another; its archive and name redirect. */
  mergeTags(from: string, into: string, now: Instant): Promise<void>;
  savePage(page: StandingPage): Promise<void>;
  /** `path` decoded, with "?query" when the old address had one that mattered; a later redirect replaces an earlier. */
  saveRedirect(path: string, to: string): Promise<void>;
  saveRedirects(rows: readonly Redirect[]): Promise<void>;
  /** Stores, or returns the id of the image with the same hash. */
  saveImage(image: NewImage): Promise<number>;
  pinFront(edition: string, pins: { slot: "lead" | "top"; position: number; story: number }[]): Promise<void>;
  saveRateSource(source: RateSource): Promise<void>;
  saveRateFetch(fetch: RateFetch): Promise<number>;
  /**
   * Append-only: an equal figure of the same day adds nothing, another one is the next revision. A figure on which a
   * person decided stays decided while it is repeated.
   */
  addRates(observations: NewRateObservation[]): Promise<AddedRates>;
  /** Takes the place of the note of the same currency and language, which stays stored; without text it only ends that. */
  saveRateNote(note: RateNote): Promise<void>;
  emit(event: OutboxEvent): Promise<void>;
  /** The importer's own memory: raw records and progress by site. */
  saveImportRecord(record: ImportRecord): Promise<void>;
  /** Each id must come once. */
  saveImportRecords(records: readonly ImportRecord[]): Promise<void>;
  importRecord(site: string, kind: string, id: string): Promise<ImportRecord | null>;
  /** What is known of records by their ids, without what they held. [1] */
  importRecords(site: string, kind: string, ids: readonly string[]): Promise<Map<string, ImportMemory>>;
};

export type ImportMemory = Pick<ImportRecord, "hash" | "storyId">;

/** A raw foreign record as it came: kept so that an import can be repeated and checked. `raw` is JSON text. */
export type ImportRecord = {
  site: string;
  kind: string;
  id: string;
  hash: string;
  storyId: number | null;
  raw: string;
};

/** The storage of a newsroom on one of the engines. */
export type Storage = ReadStores & {
  engine: "sqlite" | "postgres";
  transaction<T>(work: (stores: WriteStores) => Promise<T>): Promise<T>;
  /** Called with the keys to purge after each committed write, of this process or another. Returns how to stop. */
  onPurge(listener: (keys: string[]) => void): () => void;
  /** Looks for purges of other processes now; cheap (PRAGMA data_version; nothing on PostgreSQL, which notifies). */
  poll(): void;
  /** SQL statements run so far, for the budgets' tests. */
  statements(): number;
  close(): Promise<void>;
};

/** Files by path inside the data folder: originals and renditions of images. */
export type FileStore = {
  read(path: string): Promise<Uint8Array | null>;
  /** Atomic: a reader sees all of it or none. */
  write(path: string, bytes: Uint8Array): Promise<void>;
};

/** Makes renditions; throws ChaparError "invalid" with a sentence when the bytes are no image it takes. */
export type ImageMaker = {
  inspect(bytes: Uint8Array): Promise<{ mediaType: string; width: number; height: number }>;
  render(bytes: Uint8Array, width: number, format: ImageFormat): Promise<Uint8Array>;
};

export type LogFields = Record<string, string | number | boolean | null>;
export type Logger = {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** What was thrown goes in as `error`. */
  error(message: string, fields?: Record<string, unknown>): void;
};
