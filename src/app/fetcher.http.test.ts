import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFetcher } from "./fetcher.ts";
import { isPublicAddress } from "./public-addresses.ts";

const limits = { maxBytes: 1000, timeoutMs: 2000 };
const open = openFetcher(() => true);
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/picture") response.setHeader("content-type", "image/png").end("bytes");
    else if (request.url === "/moved") response.writeHead(301, { location: "/picture" }).end();
    else if (request.url === "/away") response.writeHead(302, { location: "http://elsewhere.invalid/" }).end();
    else if (request.url === "/circle") response.writeHead(302, { location: "/circle" }).end();
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
    });
    expect((await open.fetch(`${origin}/none`, limits)).status).toBe(404);
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
    const codes = { away: "invalid", circle: "invalid", large: "too_large", half: "unavailable" };
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
