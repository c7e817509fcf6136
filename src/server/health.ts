import type { FastifyInstance } from "fastify";
import { missedDays } from "../domain/rate-state.ts";
import { type Answer, passing, TEXT } from "./answer.ts";
import type { Answerer } from "./answerer.ts";
import type { ResponseCache } from "./cache/response-cache.ts";
import type { ServerDeps } from "./deps.ts";
import type { DueGate } from "./due/gate.ts";
import { RETRY_AFTER } from "./errors.ts";
import type { Guard } from "./guard.ts";
import type { Metrics } from "./metrics.ts";

type Deps = ServerDeps & { answerer: Answerer; cache: ResponseCache; gate: DueGate; metrics: Metrics };

/** Before any day: a source without a figure misses all that are expected. */
const NEVER = "0000-01-01";

/** By source: publications that should be there and are not, and figures that wait. Nothing while the storage is ill. */
const rateGauges = async ({ storage, clock, logger }: ServerDeps): Promise<Record<string, number>> => {
  try {
    const sources = new Map((await storage.rateSources()).map((source) => [source.id, source]));
    const gauges = (await storage.rateStandings()).flatMap(({ source: id, newestDay, held }): [string, number][] => {
      const source = sources.get(id);
      const missed = source ? missedDays(source, newestDay ?? NEVER, clock.now()).length : 0;
      return [
        [`chapar_rates_missed{source="${id}"}`, missed],
        [`chapar_rates_held{source="${id}"}`, held],
      ];
    });
    return Object.fromEntries(gauges);
  } catch (error) {
    logger.error("The rates could not be counted", { error });
    return {};
  }
};

/** For those who watch the process: alive, ready (its storage answers), and its counters. */
export const addHealthRoutes = (app: FastifyInstance, deps: Deps, guard: Guard): void => {
  const { answerer, storage, cache, gate, metrics } = deps;

  const ready = async (): Promise<Answer> => {
    try {
      await storage.nextDue();
      return passing(200, TEXT, "ready\n");
    } catch {
      return passing(503, TEXT, "The storage does not answer.\n", { "Retry-After": RETRY_AFTER });
    }
  };

  const counters = async (): Promise<Answer> => {
    const gauges = {
      ...(await rateGauges(deps)),
      chapar_cache_bytes: cache.bytes(),
      chapar_cache_entries: cache.size(),
      chapar_due_runs: gate.runs(),
      chapar_sql_statements: storage.statements(),
    };
    return passing(200, "text/plain; version=0.0.4; charset=utf-8", metrics.text(gauges));
  };

  const route = (path: string, make: () => Answer | Promise<Answer>): void => {
    app.get(
      path,
      guard.handle(() => async (request, response) => answerer.sendNow(request, response, await make())),
    );
  };
  route("/healthz", () => passing(200, TEXT, "ok\n"));
  route("/readyz", ready);
  route("/metrics", counters);
};
