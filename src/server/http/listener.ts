import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Answerer } from "../answerer.ts";
import { createSocketErrorHandler } from "./socket-errors.ts";

/** Bytes of request line and headers together. */
const MOST_HEADER_BYTES = 16_384;
const HEADERS_MS = 15_000;
const REQUEST_MS = 60_000;
/** Longer than proxies keep idle connections, so that it is never this side that hangs up on a new request. */
const KEEP_ALIVE_MS = 72_000;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** How long other processes' writes may stay unseen; asking the database each time costs a tenth of a stored answer. */
const LOOK_MS = 10;

/** Runs `look` when called, unless it ran a moment ago. */
const nowAndThen = (look: () => void): (() => void) => {
  let looked = false;
  const reset = (): void => {
    looked = false;
  };
  return () => {
    if (looked) return;
    looked = true;
    setTimeout(reset, LOOK_MS).unref();
    look();
  };
};

/** What Node would refuse with an empty answer of its own. */
const refuse = (response: ServerResponse, status: number, sentence: string, security: readonly string[]): void => {
  const headers = ["Content-Type", "text/plain; charset=utf-8", "Cache-Control", "no-store", ...security];
  response.writeHead(status, [...headers, "Connection", "close"]).end(`${sentence}\n`);
};

type Deps = { answerer: Answerer; security: readonly string[]; poll: () => void };

/** The HTTP server: stored answers go out before the router is asked. */
export const createListener = ({ answerer, security, poll }: Deps, handler: Handler): Server => {
  const look = nowAndThen(poll);
  const options = {
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requireHostHeader: false,
  };
  const server = createServer(options, (request, response) => {
    look();
    if (request.headers.host === undefined && request.httpVersion === "1.1") {
      return refuse(response, 400, "The request names no host.", security);
    }
    if (!answerer.fromCache(request, response)) handler(request, response);
  });
  server.on("checkExpectation", (_request, response: ServerResponse) =>
    refuse(response, 417, "The request expects what this server does not do.", security),
  );
  server.on("clientError", createSocketErrorHandler(security));
  return server;
};
