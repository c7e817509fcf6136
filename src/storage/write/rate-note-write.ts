import { dependency } from "../../domain/dependency.ts";
import type { RateNote } from "../../domain/rate-note.ts";
import { insertRows } from "./insert-rows.ts";
import { nextId, type Tx } from "./transaction-state.ts";

export const saveRateNote = async (tx: Tx, note: RateNote): Promise<void> => {
  const row = {
    id: await nextId(tx.db, "rate_note"),
    currency: note.currency,
    language: note.language,
    note_text: note.text,
    source: note.source,
    url: note.url,
    day: note.day,
    until_day: note.expires,
    said_by: note.by,
    said_at: note.at,
  };
  await insertRows(tx.db, "rate_note", [row]);
  tx.purge.add(dependency.rates);
};
