import { ChaparError } from "../../domain/errors.ts";
import type { Instant } from "../../domain/instant.ts";
import { slugify } from "../../domain/slug.ts";
import type { Storage } from "../../domain/stores.ts";
import { digest } from "../store/digest.ts";
import type { DigestMap } from "../store/digest-map.ts";
import { sha256 } from "../store/sha256.ts";
import type { Ledger } from "./ledger.ts";
import { type Place, placeOf } from "./lines.ts";
import type { JsonlStory } from "./record.ts";
import type { JsonlSetting } from "./setting.ts";

/** A line that was read, without its text. `id` is its identity inside its source, `hash` of all that it says. */
export type KnownLine = { line: Place; record: JsonlStory; id: string; hash: string };

/** What a run carries from batch to batch. */
export type Run = {
  storage: Storage;
  setting: JsonlSetting;
  source: string;
  dryRun: boolean;
  by: string;
  now: Instant;
  ledger: Ledger;
  /** Digests of the identities met in this run, each with that of what its line says. */
  met: DigestMap;
  /** Authors and tags that are known to be stored. */
  seen: Set<string>;
};

/** Its own id, else language and slug, for a translation may have the same slug; else what it is headed and when it was published. */
const identityOf = ({ id, slug, language, headline, publishedAt }: JsonlStory): string => {
  if (id !== null) return `id ${id}`;
  if (slug !== null) return `${language ?? ""}/${slug}`;
  return `${language ?? ""}/${slugify(headline, "en").slice(0, 200)} ${sha256(headline).slice(0, 16)} ${publishedAt ?? ""}`;
};

/** Knows a line among those of its run; null when the same came before. Throws "conflict" when another one has its identity. */
export const identify = (run: Run, { file, number }: Place, record: JsonlStory): KnownLine | null => {
  const line = { file, number };
  const id = identityOf(record);
  const hash = sha256(JSON.stringify(record));
  const [key, content] = [digest(id), digest(hash)];
  const met = run.met.get(key);
  if (met === content) return null;
  if (met !== undefined) {
    throw new ChaparError("conflict", "Another line has the same identity and says something else.", {
      field: record.id === null ? "slug" : "id",
      remedy: `Give the story at ${placeOf(line)} an "id" or "slug" of its own.`,
    });
  }
  run.met.set(key, content);
  return { line, record, id, hash };
};
