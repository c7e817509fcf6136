import { sql } from "kysely";
import { editionOf } from "../../domain/archive.ts";
import { preparedText } from "../prepared.ts";
import { type FilingRow, filingOf } from "./derive-story.ts";
import { fileStories } from "./file-stories.ts";
import { renumberArchives } from "./renumber.ts";
import type { Tx } from "./transaction-state.ts";

const BATCH = 500;

const publicAfter = preparedText<{ after: number; limit: number }, FilingRow & { language: string }>(
  (place) => sql<FilingRow & { language: string }>`
    select id, path, language, edition, visibility, public_at, countries, section, tags, bylines, translation_group
    from story where id > ${place("after")} order by id limit ${place("limit")}`,
);

/**
 * Files every story anew after a change of what archives are made of: the newsroom's time zone, the editions, the
 * section tree. Costs time in proportion to the stories.
 */
export const refileAll = async (tx: Tx): Promise<void> => {
  const { settings } = await tx.reference();
  for (let after = 0; ; ) {
    const rows = await publicAfter(tx.db, { after, limit: BATCH });
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    const changes = rows.map((row) => {
      const edition = editionOf(row.language, settings.languages);
      return { before: filingOf(row), after: { ...filingOf(row), edition } };
    });
    for (const { before, after: next } of changes) {
      if (before.edition === next.edition) continue;
      await tx.db.query.updateTable("story").set({ edition: next.edition }).where("id", "=", next.id).execute();
    }
    await fileStories(tx, changes, "mark");
  }
  await renumberArchives(tx);
};
