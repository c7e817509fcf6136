import { ask } from "./ask.ts";
import type { RatePorts } from "./ports.ts";
import type { RateBank, RateQuestion, RateRequest } from "./source.ts";
import { type RefreshResult, takeAnswer } from "./take-answer.ts";

export type RefreshOptions = {
  signal: AbortSignal;
  /** Requests to leave out: those of a backfill that were answered before. */
  skip?: (request: RateRequest) => boolean;
  /** Called before each request: whoever holds a claim on the bank renews it. */
  renew?: () => Promise<void>;
};

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 2;
/** Between two requests to one bank. */
const REST_MS = 1_000;

/** Asks a bank one question. Each document is stored by itself, so that a later one that fails takes nothing back. */
export const refreshBank = async (
  ports: RatePorts,
  bank: RateBank,
  question: RateQuestion,
  { signal, skip = () => false, renew = async () => {} }: RefreshOptions,
): Promise<RefreshResult[]> => {
  const results: RefreshResult[] = [];
  const maxBytes = (bank.adapter.megabytes ?? MOST_MEGABYTES) * MEGABYTE;
  for (const request of bank.adapter.requests(question)) {
    if (skip(request)) continue;
    if (results.length > 0) await ports.sleep(REST_MS * (1 + ports.random()), signal);
    await renew();
    const known = request.method === "GET" ? await ports.storage.rememberedFetch(bank.source.id, request.url) : null;
    const asked = await ask(ports, { request, remembered: known, maxBytes, signal });
    results.push(await takeAnswer(ports, { bank, question, request, remembered: known }, asked));
  }
  return results;
};
