import type { ImportDeps, ImportInput } from "../deps.ts";
import type { Ledger } from "../report/ledger.ts";
import type { ImportSetting } from "../story/setting.ts";

/** What a run carries from batch to batch. */
export type Run = {
  deps: ImportDeps;
  input: ImportInput;
  setting: ImportSetting;
  ledger: Ledger;
  /** Paths given in this run, each with the post that has it. */
  paths: Map<string, string>;
  /** Authors and tags that are known to be stored. */
  seen: Set<string>;
  /** Stories that WordPress kept on top, by edition language, made in this run. */
  sticky: { id: number; language: string; publishAt: number }[];
  /** Paths of posts that have attachments, for the attachments' old pages. */
  parents: Map<number, string>;
};
