import { lookup as systemLookup } from "node:dns";
import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { ChaparError } from "../domain/errors.ts";
import type { Fetched, Fetcher, FetchLimits } from "../domain/fetcher.ts";
import { isPublicAddress } from "./public-addresses.ts";

const MAX_REDIRECTS = 3;
const USER_AGENT = "Chapar (publishing system)";

const notAllowed = (url: string, why: string): ChaparError =>
  new ChaparError("invalid", `${url} was not fetched: ${why}.`, { remedy: "Use a public http or https address." });

/** Judges the very address that the connection will use, so that a name cannot change its mind in between. */
const guardedLookup =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (host, options, done) => {
    systemLookup(host, { ...options, all: true }, (error, found) => {
      const refused = found?.find((each) => !isAllowed(each.address));
      const [first] = found ?? [];
      if (error) done(error, []);
      else if (refused || !first) done(notAllowed(host, `it leads to ${refused?.address ?? "no address"}`), []);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };

const readBody = async (response: IncomingMessage, url: string, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += (chunk as Buffer).length;
    if (size > maxBytes) {
      response.destroy();
      throw new ChaparError("too_large", `${url} is larger than ${maxBytes} bytes.`);
    }
    chunks.push(chunk as Buffer);
  }
  const said = response.headers["content-length"];
  if (said !== undefined && Number(said) !== size) throw new ChaparError("unavailable", `${url} ended too early.`);
  return Buffer.concat(chunks);
};

const answerOf = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on("response", resolve);
    request.on("error", reject);
    request.end();
  });

/** `isAllowed` judges each IP address; only tests pass another than the public internet. */
export const openFetcher = (isAllowed: (address: string) => boolean = isPublicAddress): Fetcher => {
  const lookup = guardedLookup(isAllowed);

  const fetchOnce = async (
    url: URL,
    limits: FetchLimits,
    signal: AbortSignal,
  ): Promise<Fetched & { location: string }> => {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (url.protocol !== "http:" && url.protocol !== "https:") throw notAllowed(url.href, "it is not on the web");
    if (isIP(host) && !isAllowed(host)) throw notAllowed(url.href, "it is not a public address");
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const headers = { accept: "*/*", "user-agent": USER_AGENT, "accept-encoding": "identity" };
    const response = await answerOf(send(url, { lookup, headers, signal, agent: false }));
    const bytes = await readBody(response, url.href, limits.maxBytes);
    const { "content-type": contentType = "", location = "" } = response.headers;
    return { status: response.statusCode ?? 0, contentType, bytes, location };
  };

  const follow = async (url: URL, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> => {
    let here = url;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const { location, ...fetched } = await fetchOnce(here, limits, signal);
      if (fetched.status < 300 || fetched.status > 399 || location === "") return fetched;
      const next = new URL(location, here);
      if (next.hostname !== here.hostname) throw notAllowed(url.href, `it leads on to ${next.hostname}`);
      here = next;
    }
    throw notAllowed(url.href, "it leads in a circle");
  };

  return {
    async fetch(url, limits) {
      if (!URL.canParse(url)) throw notAllowed(url, "it is no address");
      try {
        return await follow(new URL(url), limits, AbortSignal.timeout(limits.timeoutMs));
      } catch (cause) {
        if (cause instanceof ChaparError) throw cause;
        throw new ChaparError("unavailable", `${url} did not answer.`, { remedy: "Try again later.", cause });
      }
    },
  };
};
