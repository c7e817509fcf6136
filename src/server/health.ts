import type { FastifyInstance } from "fastify";
import { type Answer, passing, TEXT } from "./answer.ts";
import type { Answerer } from "./answerer.ts";
import type { ResponseCache } from "./cache/response-cache.ts";
import type { ServerDeps } from "./deps.ts";
import type { DueGate } from "./due/gate.ts";
import { RETRY_AFTER } from "./errors.ts";
import type { Guard } from "./guard.ts";
import type { Metrics } from "./metrics.ts";

type Deps = ServerDeps & { answerer: Answerer; cache: ResponseCache; gate: DueGate; metrics: Metrics };

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

  const counters = (): Answer => {
    const gauges = {
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
