import { dependency } from "../../domain/dependency.ts";
import { insertRows } from "./insert-rows.ts";
import type { Tx } from "./transaction-state.ts";

type Pin = { slot: "lead" | "top"; position: number; story: number };

/** Replaces all pins of an edition. */
export const pinFront = async (tx: Tx, edition: string, pins: readonly Pin[]): Promise<void> => {
  await tx.db.query.deleteFrom("front_pin").where("edition", "=", edition).execute();
  await insertRows(
    tx.db,
    "front_pin",
    pins.map(({ slot, position, story }) => ({ edition, slot, position, story })),
  );
  tx.purge.add(dependency.front(edition));
};
