import { dependency } from "../../domain/dependency.ts";
import type { Redirect } from "../../domain/stores.ts";
import { pathKey } from "../path-key.ts";
import type { RedirectTable } from "../tables.ts";
import { insertRows } from "./insert-rows.ts";
import type { Tx } from "./transaction-state.ts";

const rowOf = (key: string, redirect: Redirect): RedirectTable =>
  "story" in redirect
    ? { path_key: key, target: null, story: redirect.story }
    : { path_key: key, target: redirect.to, story: null };

/** The last row of an address holds, here and over what is stored. */
export const saveRedirects = async (tx: Tx, rows: readonly Redirect[]): Promise<void> => {
  const byKey = new Map<string, RedirectTable>();
  for (const redirect of rows) {
    const key = pathKey(redirect.path);
    byKey.set(key, rowOf(key, redirect));
    tx.purge.add(dependency.path(redirect.path.split("?")[0] ?? redirect.path));
  }
  await insertRows(tx.db, "redirect", [...byKey.values()], ["path_key"]);
};
