import type { Db } from "./engine.ts";

/**
 * Tells PostgreSQL's planner how many rows there are. It finds out by itself within minutes, but the readers of a
 * newsroom that was just filled would wait behind plans made for empty tables. SQLite needs none of it.
 */
export const refreshStatistics = async (db: Db): Promise<void> => {
  if (db.dialect === "postgres") await db.run("analyze", []);
};

/** The same, when there are stories and nobody ever counted them. */
export const completeStatistics = async (db: Db): Promise<void> => {
  if (db.dialect === "sqlite") return;
  const uncounted = await db.run(
    "select 1 from pg_class where oid = to_regclass('story') and reltuples < 0 and exists (select 1 from story)",
    [],
  );
  if (uncounted.length > 0) await refreshStatistics(db);
};
