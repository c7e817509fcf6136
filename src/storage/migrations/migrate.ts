import { sql } from "kysely";
import { ChaparError } from "../../domain/errors.ts";
import type { Db, Engine } from "../engine.ts";
import { stories } from "./0001-stories.ts";
import { archives } from "./0002-archives.ts";
import { reference } from "./0003-reference.ts";
import { rates } from "./0004-rates.ts";
import { ratePipeline } from "./0005-rate-pipeline.ts";
import { sums } from "./0006-sums.ts";
import { search } from "./0007-search.ts";
import { rateNotes } from "./0008-rate-notes.ts";
import { wordsKey } from "./0009-words-key.ts";
import { pegs } from "./0010-pegs.ts";
import { demo } from "./0011-demo.ts";
import { rateReadings } from "./0012-rate-readings.ts";
import { widePostings } from "./0013-wide-postings.ts";
import { decrees } from "./0014-decrees.ts";
import { names } from "./0015-names.ts";
import { columnTypes, type Migration } from "./migration.ts";

const MIGRATIONS: readonly Migration[] = [
  stories,
  archives,
  reference,
  rates,
  ratePipeline,
  sums,
  search,
  rateNotes,
  wordsKey,
  pegs,
  demo,
  rateReadings,
  widePostings,
  decrees,
  names,
];

const JOURNAL = "create table if not exists migration (number integer primary key, name text not null)";

const applied = async (db: Db): Promise<number> => {
  await db.run(JOURNAL, []);
  const [row] = await db.run<{ last: number | null }>("select max(number) as last from migration", []);
  return row?.last ?? 0;
};

/** One step in one transaction; false when none is left. The engine's writer lock makes a second starter wait. */
const nextStep = async (db: Db, steps: readonly Migration[]): Promise<boolean> => {
  const last = await applied(db);
  if (last > steps.length) {
    throw new ChaparError(
      "unavailable",
      `The database was written by a newer Chapar: its schema is ${last}, this program knows ${steps.length}.`,
      {
        remedy: "Install the newer version, or restore a backup made with this one.",
      },
    );
  }
  const step = steps[last];
  if (!step) return false;
  for (const statement of step.statements(columnTypes(db.dialect))) await db.run(statement, []);
  await sql`insert into migration (number, name) values (${step.number}, ${step.name})`.execute(db.query);
  return true;
};

/** Brings the schema up to this program; forward only. Throws "unavailable" when the schema is newer. */
export const migrate = async (engine: Engine, steps: readonly Migration[] = MIGRATIONS): Promise<void> => {
  while (await engine.transaction((db) => nextStep(db, steps)));
};
