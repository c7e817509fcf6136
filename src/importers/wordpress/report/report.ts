import type { Instant } from "../../../domain/instant.ts";
import type { StoryFate } from "../../report/fate.ts";
import type { WpMapping } from "../mapping/mapping.ts";
import type { MendLog } from "../wxr/mend-log.ts";

/** A decision that lost or changed something, with the story's old address. */
export type ReportedLoss = { title: string; address: string; kind: string; detail: string };
export type ReportedWords = { title: string; address: string; before: number; after: number; lost: string[] };

/** What a run read, what became of it, and what it had to decide. Lists are cut at `MOST_LISTED`; counts are whole. */
export type ImportReport = {
  files: string[];
  sites: string[];
  dryRun: boolean;
  startedAt: Instant;
  finishedAt: Instant;
  read: {
    bytes: number;
    items: number;
    byType: Record<string, Record<string, number>>;
    authors: number;
    terms: Record<string, number>;
    comments: number;
    commentsByApproval: Record<string, number>;
    sticky: number;
    withPassword: number;
    postMeta: number;
  };
  /** What became of items: type, status there, what was done, why, how many. */
  fates: { type: string; status: string; fate: StoryFate; became: string; count: number }[];
  totals: Record<StoryFate, number>;
  settings: { languages: string[]; timeZone: string; permalink: string; applied: boolean };
  redirects: number;
  media: { used: number; stored: number; missing: number; problems: { url: string; reason: string }[] };
  losses: { counts: Record<string, number>; listed: ReportedLoss[] };
  shortcodes: Record<string, number>;
  words: { stories: number; before: number; after: number; below: number; listed: ReportedWords[] };
  failures: { title: string; address: string; reason: string }[];
  mended: ({ file: string } & MendLog)[];
  mapping: WpMapping;
};

/** Share of the old words that a story must keep to be no case for a look. */
export const WORDS_KEPT = 0.98;
