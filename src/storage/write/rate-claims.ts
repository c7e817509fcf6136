import type { Day, Instant } from "../../domain/instant.ts";
import { insertRows } from "./insert-rows.ts";
import type { Tx } from "./transaction-state.ts";

/** Writers come one at a time, so that looking and taking is one step. */
export const claimRates = async (
  tx: Tx,
  source: string,
  holder: string,
  now: Instant,
  until: Instant,
): Promise<boolean> => {
  const held = await tx.db.query.selectFrom("rate_claim").selectAll().where("source", "=", source).executeTakeFirst();
  if (held && held.holder !== holder && held.until > now) return false;
  await insertRows(tx.db, "rate_claim", [{ source, holder, until }], ["source"]);
  return true;
};

export const releaseRates = async (tx: Tx, source: string, holder: string): Promise<void> => {
  await tx.db.query.deleteFrom("rate_claim").where("source", "=", source).where("holder", "=", holder).execute();
};

export const raiseRateAlarm = async (tx: Tx, source: string, day: Day, now: Instant): Promise<boolean> => {
  const raised = await tx.db.query
    .selectFrom("rate_alarm")
    .select("day")
    .where("source", "=", source)
    .where("day", "=", day)
    .executeTakeFirst();
  if (raised) return false;
  await insertRows(tx.db, "rate_alarm", [{ source, day, raised_at: now }]);
  return true;
};
