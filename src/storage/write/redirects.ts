import { dependency } from "../../domain/dependency.ts";
import { pathKey } from "../path-key.ts";
import type { RedirectTable } from "../tables.ts";
import { insertRows } from "./insert-rows.ts";
import type { Tx } from "./transaction-state.ts";

/** The last row of an address holds, here and over what is stored. */
export const saveRedirects = async (tx: Tx, rows: readonly { path: string; to: string }[]): Promise<void> => {
  const byKey = new Map<string, RedirectTable>();
  for (const { path, to } of rows) {
    const key = pathKey(path);
    byKey.set(key, { path_key: key, target: to, story: null });
    tx.purge.add(dependency.path(path.split("?")[0] ?? path));
  }
  await insertRows(tx.db, "redirect", [...byKey.values()], ["path_key"]);
};
