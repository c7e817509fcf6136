import type { FastifyReply, FastifyRequest } from "fastify";
import { passing, TEXT } from "../answer.ts";
import type { Answerer } from "../answerer.ts";
import type { Guard } from "../guard.ts";

const ALLOWED = "GET, HEAD, OPTIONS";

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** For what no route takes: readers' requests in unusual forms go to `readers`, other methods are refused. */
export const createOtherHandler = (guard: Guard, answerer: Answerer, readers: Handler): Handler => {
  const refuse = guard.handle(() => (request, response) => {
    const headers = { Allow: ALLOWED };
    if (request.method === "OPTIONS") return answerer.sendNow(request, response, passing(204, TEXT, "", headers));
    const sentence = `${request.method} does not work here: this address can only be read.\n`;
    return answerer.sendNow(request, response, passing(405, TEXT, sentence, headers));
  });
  return (request, reply) => {
    const reading = request.method === "GET" || request.method === "HEAD";
    return (reading ? readers : refuse)(request, reply);
  };
};
