/**
 * The tables, as both engines hold them. Instants are milliseconds in UTC, flags 0 or 1, lists and objects JSON text:
 * one type on both engines, so that one query text reads and writes them.
 */
export type StoryTable = {
  id: number;
  slug: string;
  path: string;
  /** `pathKey` of the path: how the forgiving look-up of old addresses finds it. */
  path_key: string;
  language: string;
  edition: string;
  status: string;
  /** hidden, public or gone: what readers see until `due_at`. */
  visibility: string;
  /** From when it is (or will be) public; null when it never is. */
  public_at: number | null;
  due_at: number | null;
  /** The last change that readers should know of, for sitemaps; null when never public. */
  changed_at: number | null;
  headline: string;
  standfirst: string;
  summary: string;
  words: number;
  dateline: string;
  /** [{name, slug}] as printed; follows the author's name. */
  bylines: string;
  countries: string;
  section: string | null;
  tags: string;
  image_id: number | null;
  image_caption: string;
  image_credit: string;
  image_alt: string;
  canonical_url: string | null;
  publish_at: number | null;
  updated_at: number | null;
  embargo_until: number | null;
  withdraw_at: number | null;
  corrections: string;
  corrected_at: number | null;
  translation_group: string | null;
  seo_title: string;
  seo_description: string;
  noindex: number;
  origin_site: string | null;
  origin_id: string | null;
  origin_guid: string | null;
  origin_hash: string | null;
  revision: number;
};

export type StoryTextTable = { story: number; digest: string; body: string };
export type StoryTagTable = { story: number; tag: string };
export type StoryBylineTable = { story: number; author: string };
export type StoryImageTable = { story: number; image: number };

/** `snapshot` is the story as JSON when a later state has replaced it; null while it is the present state. */
export type RevisionTable = { story: number; number: number; by: string; at: number; snapshot: string | null };

/** `name` is the key without its edition. `needs_order`: an import appended out of order. */
export type ArchiveTable = {
  id: number;
  key: string;
  edition: string;
  name: string;
  count: number;
  newest_at: number;
  newest_story: number;
  needs_order: number;
};

/** `seq` is the place by (at, story), from 1, without gaps. */
export type ArchiveEntryTable = { archive: number; at: number; story: number; seq: number };

export type AuthorTable = { slug: string; name: string; role: string; bio: string; email: string | null };
export type TagTable = { slug: string; name: string; synonyms: string };
export type TagMergeTable = { slug: string; into_slug: string };
export type CountryTable = { slug: string; code: string; names: string; position: number };
export type SectionTable = { slug: string; parent: string | null; names: string; position: number };
export type SettingTable = { key: string; value: string };
export type PageTable = {
  id: number;
  language: string;
  slug: string;
  title: string;
  body: string;
  updated_at: number;
};
/** To a path or address, or to a story wherever its path is now. */
export type RedirectTable = { path_key: string; target: string | null; story: number | null };
export type FrontPinTable = { edition: string; slot: string; position: number; story: number };

export type ImageTable = {
  id: number;
  hash: string;
  state: string;
  media_type: string;
  bytes: number;
  width: number;
  height: number;
  focus_x: number;
  focus_y: number;
  file_name: string;
  source_url: string | null;
  alt: string;
  caption: string;
  credit: string;
  created_at: number;
};

export type RateSourceTable = {
  id: string;
  names: string;
  kind: string;
  home_currency: string;
  url: string;
  time_zone: string;
  schedule: string;
  attribution: string;
  terms: string;
  since: string;
  enabled: number;
};
export type RateBodyTable = { sha256: string; body: Uint8Array };
export type RateFetchTable = {
  id: number;
  source: string;
  url: string;
  started_at: number;
  finished_at: number;
  http_status: number | null;
  content_type: string | null;
  etag: string | null;
  last_modified: string | null;
  bytes: number;
  sha256: string;
  outcome: string;
  reason: string | null;
  /** What was asked of the source: "latest", a day, or "from..to"; and the body that was posted, "" for none. */
  asked: string;
  sent: string;
};
export type RateObsTable = {
  id: number;
  source: string;
  base: string;
  quote: string;
  nominal: number;
  value: string;
  value_raw: string;
  kind: string;
  effective_date: string;
  published_at: number | null;
  fetch_id: number | null;
  revision: number;
  supersedes: number | null;
  status: string;
  held_reason: string | null;
  valid_until: string | null;
  decided_by: string | null;
  decided_at: number | null;
  decision_reason: string | null;
  link: string | null;
};
/** Which process may poll a source, until when. */
export type RateClaimTable = { source: string; holder: string; until: number };
/** A missed publication that was told, by the day it would have been for. */
export type RateAlarmTable = { source: string; day: string; raised_at: number };

export type StorySumTable = {
  story: number;
  amount: string;
  currency: string;
  basis: string;
  target: string;
  result: string;
  method: string;
  rate_day: string;
  /** Ids of the figures it rests on. */
  observations: string;
};
export type StorySumRateTable = { observation: number; story: number };
/** Only added to: the row with the highest id of a currency and language is what editors say now. */
export type RateNoteTable = {
  id: number;
  currency: string;
  language: string;
  note_text: string;
  source: string;
  url: string;
  day: string;
  until_day: string;
  said_by: string;
  said_at: number;
};

export type OutboxTable = { id: number; kind: string; payload: string };
export type ImportRecordTable = {
  site: string;
  kind: string;
  id: string;
  hash: string;
  story_id: number | null;
  raw: string;
};

/** A word as stories of a language print it, and about how many documents hold it. */
/** `n` documents hold the word, dead ones too; `lowered` of those since the last rebuild print it in lower case. */
export type SearchTermTable = { id: number; word: string; language: string; n: number; lowered: number };
/** Postings of a term in a block of documents; `id` is made of both. */
export type SearchPostingTable = { id: number; docs: Uint8Array; places: Uint8Array };
/** A state of a story in the index. `state`: 0 dead, 1 the story's present state, 2 found by but to be written anew. */
export type SearchDocumentTable = {
  doc: number;
  story: number;
  state: number;
  version: number;
  length: number;
  /** Rises with every write, so that a process can ask what changed since. */
  changed: number;
};
export type SearchStateTable = { key: string; value: number };

export type Tables = {
  story: StoryTable;
  story_text: StoryTextTable;
  story_tag: StoryTagTable;
  story_byline: StoryBylineTable;
  story_image: StoryImageTable;
  revision: RevisionTable;
  archive: ArchiveTable;
  archive_entry: ArchiveEntryTable;
  author: AuthorTable;
  tag: TagTable;
  tag_merge: TagMergeTable;
  country: CountryTable;
  section: SectionTable;
  setting: SettingTable;
  page: PageTable;
  redirect: RedirectTable;
  front_pin: FrontPinTable;
  image: ImageTable;
  rate_source: RateSourceTable;
  rate_body: RateBodyTable;
  rate_fetch: RateFetchTable;
  rate_obs: RateObsTable;
  rate_claim: RateClaimTable;
  rate_alarm: RateAlarmTable;
  story_sum: StorySumTable;
  story_sum_rate: StorySumRateTable;
  search_term: SearchTermTable;
  search_posting: SearchPostingTable;
  search_document: SearchDocumentTable;
  search_state: SearchStateTable;
  rate_note: RateNoteTable;
  outbox: OutboxTable;
  import_record: ImportRecordTable;
};
