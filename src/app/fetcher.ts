import { lookup as systemLookup } from "node:dns";
import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { ChaparError } from "../domain/errors.ts";
import type { Fetched, Fetcher, FetchLimits, FetchRequest } from "../domain/fetcher.ts";
import { isPublicAddress } from "./public-addresses.ts";

const MAX_REDIRECTS = 3;
const PLAIN_GET: FetchRequest = { method: "GET", headers: {}, body: "" };

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

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

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

const answerOf = (request: ClientRequest, body: string | undefined): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on("response", resolve);
    request.on("error", reject);
    request.end(body);
  });

/** Hosts are told who asks: some refuse programs without a name, and an operator can be written to. */
const userAgent = (site: string): string => `Chapar (publishing system${site === "" ? "" : `; +${site}`})`;

export type FetcherOptions = {
  /** Address of the site, named to the hosts. */
  site?: string;
  /** Judges each IP address; only tests pass another than the public internet. */
  isAllowed?: (address: string) => boolean;
  /** Keeps one connection to each host and asks one question after another on it. */
  oneConnection?: boolean;
};

export const openFetcher = ({
  site = "",
  isAllowed = isPublicAddress,
  oneConnection = false,
}: FetcherOptions = {}): Fetcher => {
  const lookup = guardedLookup(isAllowed);
  const kept = { keepAlive: true, maxSockets: 1 };
  const agents = oneConnection ? { http: new HttpAgent(kept), https: new HttpsAgent(kept) } : null;

  const fetchOnce = async (
    url: URL,
    limits: FetchLimits,
    { method, headers: asked, body }: FetchRequest,
    signal: AbortSignal,
  ): Promise<Fetched & { location: string }> => {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (url.protocol !== "http:" && url.protocol !== "https:") throw notAllowed(url.href, "it is not on the web");
    if (isIP(host) && !isAllowed(host)) throw notAllowed(url.href, "it is not a public address");
    const secure = url.protocol === "https:";
    const agent = (secure ? agents?.https : agents?.http) ?? false;
    const length = method === "POST" ? { "content-length": Buffer.byteLength(body) } : {};
    const own = { accept: "*/*", "user-agent": userAgent(site), "accept-encoding": "identity", ...length };
    const headers = { ...own, ...lowerCased(asked) };
    const request = (secure ? requestHttps : requestHttp)(url, { method, lookup, headers, signal, agent });
    const response = await answerOf(request, method === "POST" ? body : undefined);
    const bytes = await readBody(response, url.href, limits.maxBytes);
    const { "content-type": contentType = "", location = "" } = response.headers;
    const { etag = "", "last-modified": lastModified = "", "retry-after": retryAfter = "" } = response.headers;
    return { status: response.statusCode ?? 0, contentType, bytes, etag, lastModified, retryAfter, location };
  };

  const follow = async (url: URL, limits: FetchLimits, request: FetchRequest): Promise<Fetched> => {
    const late = AbortSignal.timeout(limits.timeoutMs);
    const signal = limits.signal ? AbortSignal.any([late, limits.signal]) : late;
    let here = url;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const { location, ...fetched } = await fetchOnce(here, limits, request, signal);
      const leads = fetched.status >= 300 && fetched.status <= 399 && location !== "";
      if (!leads || request.method === "POST") return fetched;
      if (!URL.canParse(location, here.href)) throw notAllowed(url.href, "it leads on to no address");
      const next = new URL(location, here);
      if (next.hostname !== here.hostname) throw notAllowed(url.href, `it leads on to ${next.hostname}`);
      here = next;
    }
    throw notAllowed(url.href, "it leads in a circle");
  };

  return {
    async fetch(url, limits, request = PLAIN_GET) {
      if (!URL.canParse(url)) throw notAllowed(url, "it is no address");
      try {
        return await follow(new URL(url), limits, request);
      } catch (cause) {
        if (cause instanceof ChaparError) throw cause;
        throw new ChaparError("unavailable", `${url} did not answer.`, { remedy: "Try again later.", cause });
      }
    },
  };
};
