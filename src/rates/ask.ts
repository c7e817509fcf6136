import { ChaparError } from "../domain/errors.ts";
import type { Fetched } from "../domain/fetcher.ts";
import type { Instant } from "../domain/instant.ts";
import type { RememberedFetch } from "../domain/rate-stores.ts";
import type { RatePorts } from "./ports.ts";
import type { RateRequest } from "./source.ts";

/** What came of a request: an answer of any status, or why there is none. */
export type Asked = { startedAt: Instant; finishedAt: Instant } & (
  | { answer: Fetched }
  | { answer: null; outcome: "refused" | "failed"; reason: string }
);

type AskPorts = Pick<RatePorts, "fetcher" | "clock" | "random" | "sleep">;

type Question = { request: RateRequest; remembered: RememberedFetch | null; maxBytes: number; signal: AbortSignal };

const TIMEOUT_MS = 40_000;
const TRIES = 3;
const LEAST_PAUSE_MS = 1_000;
/** A host that wants more rest than this is left to the next poll. */
const LONGEST_PAUSE_MS = 60_000;
/** Statuses after which the same question may have an answer soon. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Milliseconds that the host asks to wait, in seconds or until a date; null when it asks for nothing that can be read. */
export const readRetryAfter = (text: string, now: Instant): number | null => {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = /GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now);
};

/** 1 to 3 s, then 2 to 6 s: two processes that failed together do not come back together. */
const pauseAfter = (tried: number, random: number): number => LEAST_PAUSE_MS * 2 ** (tried - 1) * (1 + 2 * random);

const conditions = ({ request, remembered }: Question): Record<string, string> => {
  if (request.method !== "GET" || !remembered) return {};
  return {
    ...(remembered.etag === "" ? {} : { "if-none-match": remembered.etag }),
    ...(remembered.lastModified === "" ? {} : { "if-modified-since": remembered.lastModified }),
  };
};

type Tried = { answer: Fetched; pause: number | null } | { failure: ChaparError };

const tryOnce = async ({ fetcher, clock }: AskPorts, question: Question): Promise<Tried> => {
  const { request, maxBytes, signal } = question;
  const headers = { ...request.headers, ...conditions(question) };
  try {
    const limits = { maxBytes, timeoutMs: TIMEOUT_MS, signal };
    const answer = await fetcher.fetch(request.url, limits, { method: request.method, headers, body: request.body });
    return { answer, pause: readRetryAfter(answer.retryAfter, clock.now()) };
  } catch (error) {
    if (error instanceof ChaparError) return { failure: error };
    throw error;
  }
};

/** Asks up to three times while the host fails in ways that pass. Throws only when the signal is given. */
export const ask = async (ports: AskPorts, question: Question): Promise<Asked> => {
  const { clock, random, sleep } = ports;
  const startedAt = clock.now();
  const ended = (): { startedAt: Instant; finishedAt: Instant } => ({ startedAt, finishedAt: clock.now() });
  for (let tried = 1; ; tried += 1) {
    question.signal.throwIfAborted();
    const outcome = await tryOnce(ports, question);
    question.signal.throwIfAborted();
    if ("failure" in outcome && outcome.failure.code !== "unavailable") {
      return { ...ended(), answer: null, outcome: "refused", reason: outcome.failure.message };
    }
    const passing = "failure" in outcome || PASSING.has(outcome.answer.status);
    const wanted = "answer" in outcome ? (outcome.pause ?? 0) : 0;
    if (!passing || tried === TRIES || wanted > LONGEST_PAUSE_MS) {
      if ("answer" in outcome) return { ...ended(), answer: outcome.answer };
      return {
        ...ended(),
        answer: null,
        outcome: "failed",
        reason: `${outcome.failure.message} It was tried ${tried} times.`,
      };
    }
    await sleep(Math.max(wanted, pauseAfter(tried, random())), question.signal);
  }
};
