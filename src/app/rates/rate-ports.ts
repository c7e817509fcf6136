import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { RATE_BANKS } from "../../rates/data/sources.ts";
import type { RatePorts } from "../../rates/ports.ts";
import { judge } from "../../rates/rules/judge.ts";
import { openFetcher } from "../fetcher.ts";
import type { Newsroom } from "../open-newsroom.ts";
import type { Settings } from "../settings.ts";

/** The reading of banks over a newsroom, with the real network and the banks of the registry. */
export const ratePorts = ({ storage, clock, logger }: Newsroom, { publicUrl }: Settings): RatePorts => ({
  storage,
  fetcher: openFetcher({ site: publicUrl, oneConnection: true }),
  clock,
  logger,
  random: Math.random,
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  banks: RATE_BANKS,
  judge,
  holder: randomUUID(),
});
