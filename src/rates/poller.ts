import type { Instant } from "../domain/instant.ts";
import type { RateSource } from "../domain/rate.ts";
import type { RateStanding } from "../domain/rate-stores.ts";
import { withClaim } from "./claim.ts";
import { forgetReadings } from "./forget-readings.ts";
import { pollBank } from "./poll-bank.ts";
import { missedDay, nextPollAt } from "./poll-times.ts";
import type { RatePorts } from "./ports.ts";
import { saveSources } from "./save-sources.ts";
import type { RateBank } from "./source.ts";

const TICK_MS = 60_000;
/** Banks are not asked on the minute, when everyone asks. */
const LONGEST_DELAY_MS = 90_000;
/** After a fault of this program's own, which leaves no trace of the question in the storage. */
const REST_MS = 30 * 60_000;
const DAY_MS = 86_400_000;

export type Poller = {
  /** Ends waiting and asking; resolves when nothing runs any more. */
  stop(): Promise<void>;
};

/**
 * Polls every bank in its own hours, each by itself: a slow or dead one delays no other. Nothing of it is awaited by whom
 * starts it, and no failure leaves it.
 */
export const startPolling = (ports: RatePorts): Poller => {
  const { storage, clock, logger, random } = ports;
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = new Map<string, Promise<void>>();
  const delays = new Map(ports.banks.map(({ source }) => [source.id, Math.floor(random() * LONGEST_DELAY_MS)]));
  const told = new Set<string>();
  const restsUntil = new Map<string, Instant>();
  const banks = ports.banks.filter(({ source }) => source.enabled && source.schedule !== null);

  const standingOf = async ({ source }: RateBank): Promise<RateStanding | null> =>
    (await storage.rateStandings()).find((each) => each.source === source.id) ?? null;

  const isDue = (source: RateSource, standing: RateStanding): boolean => {
    const at = nextPollAt(source, standing, clock.now());
    const delay = standing.askedAt === null ? 0 : (delays.get(source.id) ?? 0);
    return at !== null && at + delay <= clock.now();
  };

  const poll = async (bank: RateBank): Promise<void> => {
    try {
      await withClaim(ports, bank.source.id, async (renew) => {
        // Another process may have asked since the tick looked.
        const standing = await standingOf(bank);
        if (standing && isDue(bank.source, standing))
          await pollBank(ports, bank, standing.newestDay, { signal, renew });
      });
    } catch (error) {
      restsUntil.set(bank.source.id, clock.now() + REST_MS);
      if (!signal.aborted) logger.error("A bank could not be polled", { source: bank.source.id, error });
    }
  };

  const alarm = async ({ source }: RateBank, standing: RateStanding): Promise<void> => {
    const now = clock.now();
    const day = missedDay(source, standing, now);
    if (day === null || told.has(`${source.id} ${day}`)) return;
    told.add(`${source.id} ${day}`);
    const isNew = await storage.transaction((stores) => stores.raiseRateAlarm(source.id, day, now));
    if (!isNew) return;
    const { newestDay, held } = standing;
    logger.warn("A bank's publication was missed, unless the bank rests", {
      source: source.id,
      day,
      newest: newestDay,
      held,
    });
  };

  const tick = async (): Promise<void> => {
    const standings = new Map((await storage.rateStandings()).map((standing) => [standing.source, standing]));
    for (const bank of banks) {
      const { id } = bank.source;
      const standing = standings.get(id);
      if (!standing || running.has(id)) continue;
      await alarm(bank, standing);
      const rests = clock.now() < (restsUntil.get(id) ?? 0);
      if (signal.aborted || rests || !isDue(bank.source, standing)) continue;
      running.set(
        id,
        poll(bank).finally(() => running.delete(id)),
      );
    }
  };

  const run = async (): Promise<void> => {
    let saved = false;
    let tidyAt: Instant = Number.NEGATIVE_INFINITY;
    while (!signal.aborted) {
      try {
        if (!saved) await saveSources(ports);
        saved = true;
        await tick();
        if (clock.now() >= tidyAt) {
          tidyAt = clock.now() + DAY_MS;
          await forgetReadings(ports, signal);
        }
      } catch (error) {
        logger.error("The rates of banks could not be looked after", { error });
      }
      await ports.sleep(TICK_MS, signal).catch(() => undefined); // given up when stopping
    }
  };

  const looping = run();
  return {
    stop: async () => {
      stopping.abort();
      await looping;
      await Promise.all(running.values());
    },
  };
};
