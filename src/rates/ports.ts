import type { Fetcher } from "../domain/fetcher.ts";
import type { Clock } from "../domain/instant.ts";
import type { Logger, Storage } from "../domain/stores.ts";
import type { Judge, RateBank } from "./source.ts";

/** All that the reading of banks needs from outside. */
export type RatePorts = {
  storage: Storage;
  /** One that keeps to one connection for each host. */
  fetcher: Fetcher;
  clock: Clock;
  logger: Logger;
  /** From 0 up to 1. */
  random(): number;
  /** Rejects when the signal is given. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  banks: readonly RateBank[];
  judge: Judge;
  /** Names this process among those that share a storage. */
  holder: string;
};
