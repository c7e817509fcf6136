import type { ReadStores } from "../../domain/stores.ts";
import { OUTLET } from "./data/outlet.ts";

/** True of a demo newsroom: its figures are invented, and the banks' own must not be mixed with them. */
export const isDemo = async (stores: Pick<ReadStores, "reference">): Promise<boolean> =>
  (await stores.reference()).settings.name.en === OUTLET;
