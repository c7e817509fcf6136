import { ChaparError } from "../domain/errors.ts";
import type { RatePorts } from "./ports.ts";

/** Longer than one request takes with all its tries and pauses; a killed process keeps others away for so long. */
const LEASE_MS = 5 * 60_000;

/** Holds a source for one process while `work` runs; `renew` is for work of many questions. Null when another one has it. */
export const withClaim = async <T>(
  { storage, clock, holder }: Pick<RatePorts, "storage" | "clock" | "holder">,
  source: string,
  work: (renew: () => Promise<void>) => Promise<T>,
): Promise<T | null> => {
  const take = (): Promise<boolean> => {
    const now = clock.now();
    return storage.transaction((stores) => stores.claimRates(source, holder, now, now + LEASE_MS));
  };
  const renew = async (): Promise<void> => {
    if (await take()) return;
    throw new ChaparError("conflict", `Another process took over the rates of ${source}.`, {
      remedy: "Try again later.",
    });
  };
  if (!(await take())) return null;
  try {
    return await work(renew);
  } finally {
    await storage.transaction((stores) => stores.releaseRates(source, holder));
  }
};
