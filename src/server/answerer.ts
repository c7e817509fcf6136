import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock, Instant } from "../domain/instant.ts";
import type { Answer } from "./answer.ts";
import { createRefiner } from "./cache/refiner.ts";
import type { ResponseCache } from "./cache/response-cache.ts";
import { prepare, type Stored } from "./cache/stored.ts";
import type { DueGate } from "./due/gate.ts";
import type { SecurityHeaders } from "./headers.ts";
import { choicesOf, keyForChoice } from "./http/choice-cookies.ts";
import { send, sendReady } from "./http/send.ts";
import type { Metrics } from "./metrics.ts";

/** The way between handlers and the wire: through the due gate and the cache. */
export type Answerer = {
  /** Answers from the cache, before any routing; false when it cannot. */
  fromCache(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers with what is stored under a key, or with what `make` makes of it. */
  reply(request: IncomingMessage, response: ServerResponse, key: string, make: () => Promise<Answer>): Promise<void>;
  /** Sends an answer as it is, past gate and cache. */
  sendNow(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void>;
};

type Deps = { cache: ResponseCache; gate: DueGate; clock: Clock; metrics: Metrics; security: SecurityHeaders };

export const createAnswerer = ({ cache, gate, clock, metrics, security }: Deps): Answerer => {
  const refine = createRefiner();

  const stored = (url: string, cookie: string | undefined): Stored | undefined => {
    const found = cache.get(url, clock.now());
    if (!found?.chosenBy || cookie === undefined) return found;
    const key = keyForChoice(url, found.chosenBy, choicesOf(cookie));
    return key === url ? found : cache.get(key, clock.now());
  };

  const prepared = (answer: Answer, now: Instant): Stored => prepare(answer, now, security[answer.policy]);

  const made = async (make: () => Promise<Answer>): Promise<Stored> => {
    const started = performance.now();
    const now = clock.now();
    const answer = await make();
    metrics.rendered(performance.now() - started);
    return prepared(answer, now);
  };

  const deliver = async (
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    from: Stored,
    hit: boolean,
  ) => {
    const status = await send(request, response, from, () => cache.weigh(key));
    metrics.answered(status, hit ? "cache" : "made");
  };

  return {
    fromCache: (request, response) => {
      if (request.method !== "GET" && request.method !== "HEAD") return false;
      if (!gate.isOpen()) return false;
      const found = stored(request.url ?? "/", request.headers.cookie);
      const status = found ? sendReady(request, response, found) : null;
      if (!found || status === null) return false;
      metrics.answered(status, "cache");
      refine(found);
      return true;
    },
    reply: async (request, response, key, make) => {
      const ready = cache.get(key, clock.now());
      try {
        await gate.pass();
      } catch (error) {
        // What the storage cannot say now, the cache may still know.
        if (ready) return deliver(request, response, key, ready, true);
        throw error;
      }
      const found = cache.get(key, clock.now());
      const answered = found ?? (await cache.obtain(key, clock.now(), () => made(make)));
      return deliver(request, response, key, answered, found !== undefined);
    },
    sendNow: (request, response, answer) => deliver(request, response, "", prepared(answer, clock.now()), false),
  };
};
