import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFetcher } from "./fetcher.ts";
import { isPublicAddress } from "./public-addresses.ts";

const limits = { maxBytes: 1000, timeoutMs: 2000 };
const open = openFetcher({ isAllowed: () => true, site: "https://courier.example" });
let server: Server;
let origin: string;

const echo = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = Buffer.concat(await request.toArray()).toString();
  const { accept, "user-agent": agent, "if-none-match": match, "content-length": length } = request.headers;
  const said = { method: request.method, accept, agent, match, length, body, port: request.socket.remotePort };
  response.setHeader("etag", '"7"');
  response.setHeader("last-modified", "Fri, 30 Jan 2026 11:00:00 GMT");
  response.setHeader("retry-after", "5");
  response.end(JSON.stringify(said));
};

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/picture") response.setHeader("content-type", "image/png").end("bytes");
    else if (request.url === "/moved") response.writeHead(301, { location: "/picture" }).end();
    else if (request.url === "/away") response.writeHead(302, { location: "http://elsewhere.invalid/" }).end();
    else if (request.url === "/circle") response.writeHead(302, { location: "/circle" }).end();
    else if (request.url === "/lost") response.writeHead(302, { location: "http://" }).end();
    else if (request.url === "/echo") echo(request, response);
    else if (request.url === "/large") response.end("x".repeat(2000));
    else if (request.url === "/half") {
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => response.destroy());
    } else if (request.url !== "/silent") response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("fetching from other hosts", () => {
  test("bytes, type and status come back, within the host's redirects", async () => {
    const fetched = await open.fetch(`${origin}/moved`, limits);
    expect({ ...fetched, bytes: Buffer.from(fetched.bytes).toString() }).toEqual({
      status: 200,
      contentType: "image/png",
      bytes: "bytes",
      etag: "",
      lastModified: "",
      retryAfter: "",
    });
    expect((await open.fetch(`${origin}/none`, limits)).status).toBe(404);
  });

  test("a question carries its method, headers and body, and the site's name", async () => {
    const { bytes, ...answer } = await open.fetch(`${origin}/echo`, limits, {
      method: "POST",
      headers: { Accept: "text/xml", "If-None-Match": '"7"' },
      body: "täg",
    });
    expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({
      method: "POST",
      accept: "text/xml",
      agent: "Chapar (publishing system; +https://courier.example)",
      match: '"7"',
      length: "4",
      body: "täg",
    });
    const said = { etag: '"7"', lastModified: "Fri, 30 Jan 2026 11:00:00 GMT", retryAfter: "5" };
    expect(answer).toMatchObject({ status: 200, ...said });
  });

  test("a form is not sent on to where a redirect leads", async () => {
    const post = { method: "POST" as const, headers: {}, body: "a=1" };
    expect((await open.fetch(`${origin}/moved`, limits, post)).status).toBe(301);
  });

  test("one connection serves all questions to a host where that is asked for", async () => {
    const portOf = async (from: typeof open): Promise<number> =>
      JSON.parse(Buffer.from((await from.fetch(`${origin}/echo`, limits)).bytes).toString()).port;
    const kept = openFetcher({ isAllowed: () => true, oneConnection: true });
    expect(await portOf(kept)).toBe(await portOf(kept));
    expect(await portOf(open)).not.toBe(await portOf(open));
  });

  test("this machine and private networks are not reached, by number or by name", async () => {
    const guarded = openFetcher();
    for (const url of [
      `${origin}/picture`,
      origin.replace("127.0.0.1", "localhost"),
      "http://[::1]/",
      "http://10.0.0.1/",
      "file:///etc/passwd",
      "no address",
    ]) {
      await expect(guarded.fetch(url, limits)).rejects.toMatchObject({ code: "invalid" });
    }
  });

  test("another host, a circle, too many bytes, half an answer and silence end in a sentence", async () => {
    const codes = { away: "invalid", lost: "invalid", circle: "invalid", large: "too_large", half: "unavailable" };
    for (const [path, code] of Object.entries(codes)) {
      await expect(open.fetch(`${origin}/${path}`, limits)).rejects.toMatchObject({ name: "ChaparError", code });
    }
    await expect(open.fetch(`${origin}/silent`, { ...limits, timeoutMs: 60 })).rejects.toMatchObject({
      code: "unavailable",
    });
  });

  test("addresses of the public internet are told from all others", () => {
    for (const address of ["8.8.8.8", "2a00:1450::1", "::ffff:8.8.8.8"])
      expect([address, isPublicAddress(address)]).toEqual([address, true]);
    for (const address of [
      "127.0.0.1",
      "10.1.2.3",
      "172.31.0.1",
      "192.168.0.1",
      "169.254.169.254",
      "::1",
      "fe80::1",
      "fd00::1",
      "::ffff:127.0.0.1",
      "0.0.0.0",
      "255.255.255.255",
    ]) {
      expect([address, isPublicAddress(address)]).toEqual([address, false]);
    }
  });
});
