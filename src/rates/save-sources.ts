import { isDeepStrictEqual } from "node:util";
import type { NewRateObservation } from "../domain/rate.ts";
import { PEGS, type Peg } from "./data/pegs.ts";
import type { RatePorts } from "./ports.ts";

const observationOf = ({ source, base, quote, value, since, until, link }: Peg): NewRateObservation => ({
  source,
  base,
  quote,
  nominal: 1,
  value,
  valueRaw: value,
  kind: "peg",
  effectiveDate: since,
  publishedAt: null,
  validUntil: until,
  link,
  fetchId: null,
  status: "accepted",
  heldReason: null,
});

/**
 * Writes the registry into the storage, where it differs: pages name sources without knowing the registry. Pegs are
 * figures like others, of the day of their decree.
 */
export const saveSources = async ({ storage, banks }: Pick<RatePorts, "storage" | "banks">): Promise<void> => {
  const stored = new Map((await storage.rateSources()).map((source) => [source.id, source]));
  const changed = banks.filter(({ source }) => !isDeepStrictEqual(stored.get(source.id), source));
  const pegs = PEGS.filter((peg) => banks.some(({ source }) => source.id === peg.source)).map(observationOf);
  if (changed.length === 0 && pegs.length === 0) return;
  await storage.transaction(async (stores) => {
    for (const { source } of changed) await stores.saveRateSource(source);
    await stores.addRates(pegs);
  });
};
