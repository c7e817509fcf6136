import type { ImportRecord } from "../../domain/stores.ts";
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

export const saveImportRecord = (db: Db, { site, kind, id, hash, storyId, raw }: ImportRecord): Promise<void> =>
  insertRows(db, "import_record", [{ site, kind, id, hash, story_id: storyId, raw }], ["site", "kind", "id"]);
