import type { DigestMap } from "../../store/digest-map.ts";
import type { ImportDeps, ImportInput } from "../deps.ts";
import type { Ledger } from "../report/ledger.ts";
import type { ImportSetting } from "../story/setting.ts";

/** What a run carries from batch to batch. */
export type Run = {
  deps: ImportDeps;
  input: ImportInput;
  setting: ImportSetting;
  ledger: Ledger;
  /** Digests of the paths given in this run, each with that of the post that has it. */
  paths: DigestMap;
  /** Digests of the posts met in this run, each with that of its address. */
  met: DigestMap;
  /** Authors and tags that are known to be stored. */
  seen: Set<string>;
  /** Stories that WordPress kept on top, by edition language, made in this run. */
  sticky: { id: number; language: string; publishAt: number }[];
  /** Where posts that have attachments stand now, for the attachments' old pages. */
  parents: Map<number, { to: string } | { story: number }>;
};
