import type { WpMapping } from "../mapping/mapping.ts";
import type { Attachments } from "../media/attachments.ts";
import type { ImageDesk } from "../media/image-desk.ts";
import type { SurveyTerm } from "../survey.ts";
import type { WpAuthor } from "../wxr/records.ts";

/** What every post of a run is read against. */
export type ImportSetting = {
  /** "wordpress:https://example.org" of the document being read. */
  site: string;
  siteTitle: string;
  /** Hosts of the old site, in lower case: links to them stay inside. */
  hosts: ReadonlySet<string>;
  zone: string;
  permalink: string;
  /** Editions; the first has no prefix. */
  languages: readonly string[];
  mapping: WpMapping;
  authors: ReadonlyMap<string, WpAuthor>;
  terms: ReadonlyMap<string, SurveyTerm>;
  categoryById: ReadonlyMap<string, string>;
  attachments: Attachments;
  /** Contents of synced patterns by their number. */
  patterns: ReadonlyMap<number, string>;
  images: ImageDesk;
};
