import { expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { RATE_BANKS, RATE_SOURCES } from "./data/sources.ts";
import { saveSources } from "./save-sources.ts";

test.each(ENGINES)("the registry and the dated pegs are written once, on %s", async (engine) => {
  const { storage, close } = await emptyStorage(engine);
  await saveSources({ storage, banks: RATE_BANKS });
  await saveSources({ storage, banks: RATE_BANKS });
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(await storage.rateSources()).toEqual([...RATE_SOURCES].sort(byId));
  const pegs = await storage.ratesBetween("tm-cbt", "1990-01-01", "2030-01-01");
  expect(pegs.map(({ value, effectiveDate, validUntil }) => [value, effectiveDate, validUntil])).toEqual([
    ["2.85", "2009-01-01", "2014-12-31"],
    ["3.5", "2015-01-01", null],
  ]);
  await close();
});
