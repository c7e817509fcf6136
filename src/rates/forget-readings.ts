import type { RatePorts } from "./ports.ts";

const DAY_MS = 86_400_000;
/** Long enough to look into why a bank was refused, or what it answered when a figure was missing. */
const KEPT_MS = 90 * DAY_MS;
/** Few at a time: editors wait for no long transaction. */
const BATCH = 200;

/**
 * Forgets readings of more than 90 days that brought nothing: failures, refusals, and answers that only repeated what was
 * known. What any figure rests on is kept for good, be the figure in force, held, rejected or withdrawn.
 */
export const forgetReadings = async (
  { storage, clock, logger }: Pick<RatePorts, "storage" | "clock" | "logger">,
  signal: AbortSignal,
): Promise<void> => {
  const before = clock.now() - KEPT_MS;
  let forgotten = 0;
  let last = BATCH;
  while (last === BATCH && !signal.aborted) {
    last = await storage.transaction((stores) => stores.forgetRateReadings(before, BATCH));
    forgotten += last;
  }
  if (forgotten > 0) logger.info("Old readings of banks that brought nothing were forgotten", { readings: forgotten });
};
