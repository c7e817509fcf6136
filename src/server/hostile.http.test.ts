import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../checks/support/empty-storage.ts";
import { type RunningSite, runSite } from "../../checks/support/running-site.ts";
import { DAY, NOON, storyOn } from "../../checks/support/stories.ts";

let site: RunningSite;

/** Sends bytes as they are and reads until the server hangs up. */
const send = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(site.port, "127.0.0.1", () => socket.write(text, "latin1"));
    let answer = "";
    socket.setTimeout(5_000, () => socket.destroy(new Error("the server neither answered nor hung up")));
    socket.on("data", (bytes) => {
      answer += bytes.toString("latin1");
    });
    socket.on("error", (error) => (answer === "" ? reject(error) : resolve(answer)));
    socket.on("close", () => resolve(answer));
  });

const get = (target: string, headers = ""): Promise<string> =>
  send(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`);

const SECURITY = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "strict-transport-security",
];

describe("refusals", () => {
  beforeAll(async () => {
    site = await runSite({ at: NOON });
    await site.ask("/");
  });
  afterAll(() => site.close());

  test.each([
    ["/%", 400],
    ["/%zz", 400],
    ["/%c3%28", 400],
    ["/a%00b", 400],
    ["/a%0ab", 400],
    ["/../etc/passwd", 400],
    ["/media/../chapar.db", 400],
    ["/media/%2e%2e/%2e%2e/chapar.db", 400],
    ["/a\\..\\b", 400],
    ["/..%5cx", 400],
    ["/media/chapar.db", 404],
    [`/media/${"a".repeat(64)}/640.webp`, 404],
    [`/${"a".repeat(5_000)}`, 414],
    [`/api/v1/stories?tag=${"a".repeat(5_000)}`, 414],
    [`/search?q=${"a".repeat(401)}`, 400],
    [`/?${"a&".repeat(60)}`, 400],
    ["/latest/page/99999999999999999999", 404],
    ["/archive/0000", 404],
    ["/archive/2026/00", 404],
    ["http://other.example/latest", 200],
    ["/caf\xe9", 400],
    ["/caf\xc3\xa9", 400],
  ])("%s answers %i with a sentence", async (target, status) => {
    const answer = await get(target);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    for (const name of SECURITY) expect(answer.toLowerCase()).toContain(`\r\n${name}: `);
    expect(answer).not.toMatch(/node:internal|at .*\.ts:/);
  });

  test("headers and addresses beyond what the parser takes", async () => {
    const headers = await get("/", `X: ${"a".repeat(20_000)}\r\n`);
    expect(headers).toMatch(/^HTTP\/1\.1 431 /);
    const address = await get(`/${"a".repeat(20_000)}`);
    expect(address).toMatch(/^HTTP\/1\.1 414 /);
    const nonsense = await send("what is this\r\n\r\n");
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 /);
    const hostless = await send("GET / HTTP/1.1\r\n\r\n");
    expect(hostless).toMatch(/^HTTP\/1\.1 400 /);
    const expecting = await get("/", "Expect: miracles\r\n");
    expect(expecting).toMatch(/^HTTP\/1\.1 417 /);
    for (const answer of [headers, address, nonsense, hostless, expecting]) {
      for (const name of SECURITY) expect(answer.toLowerCase()).toContain(`\r\n${name}: `);
    }
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"])(
    "%s is refused with what is allowed",
    async (method) => {
      for (const path of ["/", "/kazakhstan", "/api/v1/stories", "/healthz"]) {
        const { status, headers } = await site.ask(path, { method });
        expect([status, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
      }
    },
  );

  test("a body that is too large is refused", async () => {
    const body = Buffer.alloc(70_000, "a");
    const { status } = await site.ask("/", { method: "POST", body, headers: { "content-type": "application/json" } });
    expect(status).toBe(413);
  });

  test("OPTIONS says what is allowed", async () => {
    const { status, headers } = await site.ask("/latest", { method: "OPTIONS" });
    expect([status, headers.allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });
});

const segment = fc.oneof(
  fc.constantFrom(
    "kazakhstan",
    "section",
    "tag",
    "author",
    "archive",
    "page",
    "latest",
    "2026",
    "01",
    "ru",
    "media",
    "text",
  ),
  fc.constantFrom(
    "api",
    "v1",
    "stories",
    "feed.xml",
    "sitemap-1.xml",
    "%00",
    "%",
    "..",
    "%2e",
    "%2F",
    "",
    " ",
    "\u0000",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.nat({ max: 100_000 }).map(String),
);
const parameter = fc.tuple(
  fc.constantFrom("view", "q", "p", "s", "feed", "page", "limit", "after", "tag", "cat", "m", "country", "base", "x"),
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("digest", "%", "-1", "1e9", "'", '"', "\u0000"),
  ),
);
const target = fc
  .tuple(fc.array(segment, { maxLength: 6 }), fc.array(parameter, { maxLength: 3 }))
  .map(([segments, parameters]) => {
    const query = parameters.map(([name, value]) => `${name}=${value}`).join("&");
    return `/${segments.join("/")}${query === "" ? "" : `?${query}`}`;
  });
/** As a client would have to send it: what the line of a request cannot hold is percent-encoded. */
const onTheWire = (text: string): string =>
  text.toWellFormed().replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));

describe.each(ENGINES)("made-up addresses on %s", (engine) => {
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON });
    await site.storage.transaction(async (stores) => {
      for (const n of [1, 2, 3]) {
        await stores.saveStory(storyOn(`s${n}`, NOON - n * DAY, { countries: ["kazakhstan"] }), "desk", NOON);
      }
    });
  });
  afterAll(() => site.close());

  test("are never an error of the server's", async () => {
    await fc.assert(
      fc.asyncProperty(target, async (made) => {
        const { status, text } = await site.ask(onTheWire(made));
        expect(status, made).toBeLessThan(500);
        expect(text.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
