import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import type { RateDecision, RateObservation, RateStatus } from "../../domain/rate.ts";
import { observationOf } from "../read/rate-read.ts";
import type { RateObsTable } from "../tables.ts";
import { insertRows } from "./insert-rows.ts";
import { isSeen } from "./rate-write.ts";
import { nextId, type Tx } from "./transaction-state.ts";

type Verdict = Exclude<RateStatus, "held">;

/** What each verdict may follow. */
const MAY_FOLLOW: Record<Verdict, readonly string[]> = {
  accepted: ["held", "rejected", "withdrawn"],
  rejected: ["held"],
  withdrawn: ["accepted"],
};

const lastOfDay = (tx: Tx, row: RateObsTable): Promise<RateObsTable> =>
  tx.db.query
    .selectFrom("rate_obs")
    .selectAll()
    .where("source", "=", row.source)
    .where("base", "=", row.base)
    .where("quote", "=", row.quote)
    .where("kind", "=", row.kind)
    .where("effective_date", "=", row.effective_date)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();

/** The figure stays as it was printed; the decision is a row of its own, so that nothing is ever overwritten. */
export const decideRate = async (
  tx: Tx,
  id: number,
  status: Verdict,
  decision: RateDecision,
): Promise<RateObservation> => {
  const row = await tx.db.query.selectFrom("rate_obs").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) {
    throw new ChaparError("not_found", `There is no rate ${id}.`, {
      remedy: "`chapar rates held` lists the held ones.",
    });
  }
  const last = await lastOfDay(tx, row);
  if (last.id !== id) {
    throw new ChaparError("conflict", `Rate ${id} was followed by rate ${last.id}, which is ${last.status}.`, {
      remedy: `Decide on ${last.id} if that is still needed.`,
    });
  }
  if (!MAY_FOLLOW[status].includes(row.status)) {
    throw new ChaparError("conflict", `Rate ${id} is ${row.status}, so it cannot be ${status}.`, {
      remedy: "`chapar rates held` lists the held ones.",
    });
  }
  const decided: RateObsTable = {
    ...row,
    id: await nextId(tx.db, "rate_obs"),
    revision: row.revision + 1,
    supersedes: row.id,
    status,
    decided_by: decision.by,
    decided_at: decision.at,
    decision_reason: decision.reason,
  };
  await insertRows(tx.db, "rate_obs", [decided]);
  if (isSeen(status)) tx.purge.add(dependency.rates);
  return observationOf(decided);
};
