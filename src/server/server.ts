import Fastify, { type FastifyInstance } from "fastify";
import { publishDue } from "../newsroom/publish-due.ts";
import { STYLE_TEXTS, TEXT_STYLE } from "../site/styles.ts";
import { createAnswerer } from "./answerer.ts";
import { addApiRoutes } from "./api/api-routes.ts";
import { validationError } from "./api/validation-error.ts";
import { createMemory } from "./cache/memory.ts";
import { createResponseCache } from "./cache/response-cache.ts";
import type { ServerDeps } from "./deps.ts";
import { createDueGate } from "./due/gate.ts";
import { createErrorAnswers } from "./error-answer.ts";
import { createGuard } from "./guard.ts";
import { securityHeaders } from "./headers.ts";
import { addHealthRoutes } from "./health.ts";
import { createListener } from "./http/listener.ts";
import { createOtherHandler } from "./http/other-methods.ts";
import { createMetrics } from "./metrics.ts";
import { createBases } from "./public/basis.ts";
import { checkLength } from "./public/path.ts";
import { createPublicHandler } from "./public/public-handler.ts";

/** No public address takes a body; the desk will raise this for its own. */
const MOST_BODY_BYTES = 65_536;

/** The newsroom's HTTP server. `listen` and `close` are Fastify's; closing leaves the storage open. */
export const buildServer = (deps: ServerDeps): FastifyInstance => {
  const { storage, clock, logger, settings } = deps;
  const security = securityHeaders(settings.publicUrl, { page: STYLE_TEXTS, text: [TEXT_STYLE] });
  const metrics = createMetrics();
  const memory = createMemory();
  const cache = createResponseCache(settings.cacheBytes);
  const gate = createDueGate({ publishDue: () => publishDue({ storage, clock }), clock, logger });
  const bases = createBases(deps, memory);
  const answerer = createAnswerer({ cache, gate, clock, metrics, security });
  const errorAnswer = createErrorAnswers(deps, bases);

  const stopListening = storage.onPurge((names) => {
    memory.purge(names);
    cache.purge(names);
    gate.refresh();
  });

  const guard = createGuard({ answerer, errorAnswer, requestId: deps.requestId });

  const app = Fastify({
    logger: false,
    bodyLimit: MOST_BODY_BYTES,
    routerOptions: { maxParamLength: 2_000 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: true, allErrors: false } },
    serverFactory: (handler) =>
      createListener({ answerer, security: security.page, poll: () => storage.poll() }, handler),
    schemaErrorFormatter: validationError,
    frameworkErrors: (error, request, reply) => void guard.fail(request, reply, error),
  });
  app.setErrorHandler((error, request, reply) => guard.fail(request, reply, error));

  app.addHook("onRequest", async ({ raw }) => checkLength(raw.url ?? "/"));

  const shared = { ...deps, memory, answerer, bases, cache, gate, metrics };
  const answerReaders = createPublicHandler(shared);
  const readers = guard.handle(() => answerReaders);
  addHealthRoutes(app, shared, guard);
  addApiRoutes(app, shared, guard);
  app.get("/*", readers);
  app.setNotFoundHandler(createOtherHandler(guard, answerer, readers));

  app.addHook("onReady", async () => gate.refresh());
  app.addHook("onClose", async () => {
    stopListening();
    gate.stop();
  });
  return app;
};
