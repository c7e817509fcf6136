import type { ImportMemory, ImportRecord } from "../../domain/stores.ts";
import { textList, textsOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import { insertRows } from "./insert-rows.ts";

const recordRow = prepared<{ site: string; kind: string; id: string }>()((query, place) =>
  query
    .selectFrom("import_record")
    .selectAll()
    .where("site", "=", place("site"))
    .where("kind", "=", place("kind"))
    .where("id", "=", place("id")),
);

export const importRecord = async (db: Db, site: string, kind: string, id: string): Promise<ImportRecord | null> => {
  const [row] = await recordRow(db, { site, kind, id });
  if (!row) return null;
  return { site, kind, id, hash: row.hash, storyId: row.story_id, raw: row.raw };
};

const memories = prepared<{ site: string; kind: string; ids: string }>()((query, place, dialect) =>
  query
    .selectFrom("import_record")
    .select(["id", "hash", "story_id"])
    .where("site", "=", place("site"))
    .where("kind", "=", place("kind"))
    .where("id", "in", textsOf(dialect, place("ids"))),
);

export const importRecords = async (
  db: Db,
  site: string,
  kind: string,
  ids: readonly string[],
): Promise<Map<string, ImportMemory>> => {
  const rows = ids.length === 0 ? [] : await memories(db, { site, kind, ids: textList(ids) });
  return new Map(rows.map(({ id, hash, story_id }) => [id, { hash, storyId: story_id }]));
};

export const saveImportRecords = (db: Db, records: readonly ImportRecord[]): Promise<void> =>
  insertRows(
    db,
    "import_record",
    records.map(({ storyId, ...record }) => ({ ...record, story_id: storyId })),
    ["site", "kind", "id"],
  );
