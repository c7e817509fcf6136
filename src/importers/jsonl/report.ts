import type { Instant } from "../../domain/instant.ts";
import type { StoryFate } from "../report/fate.ts";
import type { Added } from "./setting.ts";

/** What a run read, what became of it, and what it had to leave out. Lists are cut at `MOST_LISTED`; counts are whole. */
export type JsonlReport = {
  files: string[];
  source: string;
  dryRun: boolean;
  startedAt: Instant;
  finishedAt: Instant;
  read: { bytes: number; lines: number; unknownKeys: Record<string, number> };
  totals: Record<StoryFate, number>;
  settings: { languages: string[]; timeZone: string; permalink: string };
  /** What the newsroom did not have before. */
  added: Added;
  /** By the stories that were stored. */
  named: { authors: number; tags: number };
  /** Publication of the oldest and newest story of the files; null when none was stored. */
  oldest: Instant | null;
  newest: Instant | null;
  redirects: number;
  losses: { counts: Record<string, number>; listed: { place: string; kind: string; detail: string }[] };
  /** `place` is "file:line", `field` the key that is wrong, "" when it is the line. */
  failures: { place: string; field: string; reason: string; remedy: string }[];
};
