import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Answer } from "./answer.ts";
import type { Answerer } from "./answerer.ts";

export type Work = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Between the router and this room's own way of answering: takes the raw response over, and answers what fails. */
export type Guard = {
  handle(work: (request: FastifyRequest) => Work): Handler;
  fail(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void>;
};

type Deps = {
  answerer: Answerer;
  requestId: () => string;
  errorAnswer: (failed: { url: string; error: unknown; requestId: string }) => Answer;
};

export const createGuard = ({ answerer, requestId, errorAnswer }: Deps): Guard => {
  const refuse = async (request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> => {
    const answer = errorAnswer({ url: request.url ?? "/", error, requestId: requestId() });
    if (response.headersSent) response.destroy();
    else await answerer.sendNow(request, response, answer);
  };

  return {
    handle: (work) => async (request, reply) => {
      reply.hijack();
      try {
        await work(request)(request.raw, reply.raw);
      } catch (error) {
        await refuse(request.raw, reply.raw, error);
      }
    },
    fail: async (request, reply, error) => {
      reply.hijack();
      await refuse(request.raw, reply.raw, error);
    },
  };
};
