import type { IncomingMessage, ServerResponse } from "node:http";
import { encodingFor, type Form, makeForm, readyForm, type Stored, tagOf } from "../cache/stored.ts";
import { isUnchanged } from "./conditional.ts";
import type { Encoding } from "./negotiate.ts";

/** Headers of the body alone: a 304 leaves them out. */
const BODY_HEADERS = new Set(["Content-Type", "Content-Length", "Content-Encoding", "Set-Cookie"]);

const withoutBodyHeaders = (headers: readonly string[]): string[] => {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? "";
    if (!BODY_HEADERS.has(name)) kept.push(name, headers[at + 1] ?? "");
  }
  return kept;
};

const hasConditions = (request: IncomingMessage): boolean =>
  request.headers["if-none-match"] !== undefined || request.headers["if-modified-since"] !== undefined;

const ENCODINGS: Encoding[] = ["identity", "gzip", "br"];

const isNotModified = (request: IncomingMessage, stored: Stored): boolean =>
  stored.status === 200 &&
  hasConditions(request) &&
  isUnchanged(
    request.headers,
    ENCODINGS.map((encoding) => tagOf(stored, encoding)),
    stored.modified,
  );

/** Writes a form; returns the status sent. */
const write = (request: IncomingMessage, response: ServerResponse, stored: Stored, form: Form): number => {
  if (isNotModified(request, stored)) {
    response.writeHead(304, withoutBodyHeaders(form.headers)).end();
    return 304;
  }
  response.writeHead(stored.status, form.headers);
  if (request.method === "HEAD") response.end();
  else response.end(form.bytes);
  return stored.status;
};

/** Sends a stored answer at once if the form asked for is ready. Returns the status sent, or null. */
export const sendReady = (request: IncomingMessage, response: ServerResponse, stored: Stored): number | null => {
  const form = readyForm(stored, encodingFor(stored, request.headers["accept-encoding"] as string | undefined));
  return form && write(request, response, stored, form);
};

/** Sends a stored answer, making its form first where needed. `grown` hears when it gained one. */
export const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  stored: Stored,
  grown: () => void,
): Promise<number> => {
  const encoding = encodingFor(stored, request.headers["accept-encoding"] as string | undefined);
  const ready = readyForm(stored, encoding);
  const form = ready ?? (await makeForm(stored, encoding));
  if (!ready) grown();
  return write(request, response, stored, form);
};
