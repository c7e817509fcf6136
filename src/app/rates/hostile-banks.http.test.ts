import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type BankServer, plainBank, startBank, tenthJudge } from "../../../checks/support/bank-server.ts";
import { ENGINES, quietLogger } from "../../../checks/support/empty-storage.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import type { Logger } from "../../domain/stores.ts";
import type { RatePorts } from "../../rates/ports.ts";
import { refreshBank } from "../../rates/refresh-bank.ts";
import { saveSources } from "../../rates/save-sources.ts";
import type { RateQuestion } from "../../rates/source.ts";
import type { RefreshResult } from "../../rates/take-answer.ts";
import { openFetcher } from "../fetcher.ts";

const NOW = Date.parse("2026-01-30T11:30:00Z");
const PAIR = { base: "USD", quote: "UZS", source: "uz-cbu" };
const GOOD = "2026-01-31 1 USD 12143.57\nend\n";
const LATEST: RateQuestion = { kind: "latest" };

const text = (status: number, body: string, headers: Record<string, string> = {}) => {
  return (_: IncomingMessage, response: ServerResponse) => void response.writeHead(status, headers).end(body);
};

type Scene = {
  site: RunningSite;
  bank: BankServer;
  ports: RatePorts;
  waits: number[];
  told: string[];
  close(): Promise<void>;
};

/** A site whose ticker shows one pair, and its bank on this machine. */
const openScene = async (engine: (typeof ENGINES)[number]): Promise<Scene> => {
  const site = await runSite({ engine, at: NOW, settings: { ticker: { shape: "bank", pairs: [PAIR], minDigits: 4 } } });
  const bank = await startBank();
  const [waits, told]: [number[], string[]] = [[], []];
  const real = openFetcher({ isAllowed: (address) => address === "127.0.0.1", site: "https://courier.example" });
  const warn: Logger["warn"] = (message) => void told.push(message);
  const ports: RatePorts = {
    storage: site.storage,
    fetcher: {
      fetch: (url, limits, request) =>
        real.fetch(url, { ...limits, maxBytes: Math.min(limits.maxBytes, 50_000), timeoutMs: 250 }, request),
    },
    clock: { now: () => NOW },
    logger: { ...quietLogger, warn, error: warn },
    random: () => 0.5,
    sleep: async (milliseconds) => void waits.push(milliseconds),
    banks: [plainBank("uz-cbu", bank.origin)],
    judge: tenthJudge,
    holder: "test",
  };
  await saveSources(ports);
  const close = async (): Promise<void> => {
    await site.close();
    await bank.close();
  };
  return { site, bank, ports, waits, told, close };
};

const refresh = async ({ ports }: Scene, question: RateQuestion = LATEST): Promise<RefreshResult | undefined> => {
  const [bank] = ports.banks;
  if (!bank) throw new Error("there is no bank");
  return (await refreshBank(ports, bank, question, { signal: new AbortController().signal }))[0];
};

const history = async ({ site }: Scene): Promise<string[]> =>
  (await site.storage.rateHistory(PAIR, "2020-01-01", "2030-01-01")).map(
    ({ effectiveDate, value, revision }) => `${effectiveDate} ${value} ${revision}`,
  );

const page = async ({ site }: Scene): Promise<string> => (await site.ask("/")).text;

const remembered = async ({ site, bank }: Scene): Promise<string | undefined> =>
  (await site.storage.rememberedFetch("uz-cbu", `${bank.origin}/latest`))?.etag;

const begin = async (scene: Scene): Promise<void> => {
  scene.bank.answer = text(200, GOOD, { etag: '"1"' });
  expect(await refresh(scene)).toMatchObject({ outcome: "stored", added: 1 });
  expect(await page(scene)).toContain("12,143.57");
};

describe.each(ENGINES)("a bank that answers badly, on %s", (engine) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene(engine);
    await begin(scene);
  });
  afterAll(() => scene.close());

  test.each<[string, RefreshResult["outcome"], RegExp, number, BankServer["answer"]]>([
    ["silently", "failed", /did not answer.*3 times/, 3, () => {}],
    ["with status 500", "failed", /status 500/, 3, text(500, GOOD)],
    ["with 429 and a long rest", "failed", /status 429/, 1, text(429, "", { "retry-after": "86400" })],
    [
      "with half a body",
      "failed",
      /did not answer.*3 times/,
      3,
      (_, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write(GOOD, () => response.destroy());
      },
    ],
    ["with half a document", "refused", /cut off/, 1, text(200, GOOD.slice(0, 20))],
    [
      "with an endless body",
      "refused",
      /larger than 50000 bytes/,
      1,
      (_, response) => {
        const more = (): void => {
          if (!response.destroyed) response.write("x".repeat(10_000), more);
        };
        more();
      },
    ],
    ["with nothing", "refused", /cut off/, 1, text(200, "")],
    ["with a firewall's page", "refused", /is no rate|cut off/, 1, text(200, "<html>Request Rejected</html>")],
    [
      "with a redirect to a private address",
      "refused",
      /leads on to 10\.0\.0\.1/,
      1,
      text(302, "", { location: "http://10.0.0.1/" }),
    ],
    ["with a redirect to itself for ever", "refused", /circle/, 4, text(302, "", { location: "/latest" })],
    ["with status 403", "refused", /refuses to answer/, 1, text(403, GOOD)],
    ["with 404", "failed", /status 404/, 1, text(404, GOOD)],
    ["with zero", "refused", /is no rate/, 1, text(200, "2026-02-01 1 USD 0.00\nend\n")],
    ["with two dots", "refused", /is no rate/, 1, text(200, "2026-02-01 1 USD 1.2.3\nend\n")],
  ])("%s stores nothing wrong, loses nothing and harms no page", async (_, outcome, reason, questions, answer) => {
    scene.bank.asked.length = 0;
    scene.told.length = 0;
    scene.bank.answer = answer;
    const result = await refresh(scene);
    expect(result).toMatchObject({ outcome, reason: expect.stringMatching(reason), added: 0, revised: 0, held: 0 });
    expect(scene.bank.asked).toHaveLength(questions);
    expect(await history(scene)).toEqual(["2026-01-31 12143.57 1"]);
    expect(await page(scene)).toContain("12,143.57");
    expect(scene.told).toEqual(["A bank's rates were not read"]);
    expect(await remembered(scene)).toBe('"1"');
  });
});

describe.each(ENGINES)("a bank that answers, on %s", (engine) => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene(engine);
  });
  afterEach(() => scene.close());

  test("slowly at first: the next try has it", async () => {
    let tries = 0;
    scene.bank.answer = (request, response) => {
      tries += 1;
      if (tries === 1) text(503, "", { "retry-after": "9" })(request, response);
      if (tries === 3) text(200, GOOD)(request, response);
    };
    expect(await refresh(scene)).toMatchObject({ outcome: "stored", added: 1 });
    expect(scene.waits).toEqual([9000, 4000]);
  });

  test("what was refused is kept as it came, with its hash", async () => {
    const body = "<html>Request Rejected</html>";
    scene.bank.answer = text(200, body);
    await refresh(scene);
    const kept = await scene.site.storage.rateBody(await sha256(body));
    expect(Buffer.from(kept ?? []).toString()).toBe(body);
  });

  test("304 is asked for by what was remembered, and loses neither body nor memory", async () => {
    await begin(scene);
    scene.bank.answer = text(304, "");
    expect(await refresh(scene)).toMatchObject({ outcome: "unchanged", reason: "Not changed since it was last read." });
    expect(await refresh(scene)).toMatchObject({ outcome: "unchanged" });
    expect(scene.bank.asked.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"1"', '"1"']);
    expect(scene.bank.asked[0]?.headers["user-agent"]).toContain("https://courier.example");
    expect(Buffer.from((await scene.site.storage.rateBody(await sha256(GOOD))) ?? []).toString()).toBe(GOOD);
  });

  test("a jump is held, and a correction is a revision that is told", async () => {
    await begin(scene);
    scene.bank.answer = text(200, "2026-02-03 1 USD 17900\nend\n");
    expect(await refresh(scene)).toMatchObject({
      outcome: "stored",
      added: 1,
      held: 1,
      reason: expect.stringContaining("move: It moved"),
    });
    expect(await page(scene)).toContain("12,143.57");
    scene.bank.answer = text(200, "2026-01-31 1 USD 12143.75\nend\n");
    expect(await refresh(scene)).toMatchObject({ outcome: "stored", revised: 1 });
    expect(scene.told).toEqual(["Rates are held until someone decides on them", "A bank corrected a rate"]);
    const metrics = (await scene.site.ask("/metrics")).text;
    expect(metrics).toContain('# TYPE chapar_rates_held gauge\nchapar_rates_held{source="uz-cbu"} 1\n');
    expect(metrics).toContain('chapar_rates_missed{source="uz-cbu"} 0\n');
    expect(await page(scene)).toContain("12,143.75");
    scene.bank.answer = text(200, "2026-01-31 1 USD 12143.750\nend\n");
    expect(await refresh(scene)).toMatchObject({ outcome: "unchanged" });
    scene.bank.answer = text(200, "2026-01-30 1 USD 12100.00\n2026-01-29 1 USD 12110.00\nend\n");
    expect(await refresh(scene)).toMatchObject({ outcome: "stored", added: 2 });
    expect(await refresh(scene)).toMatchObject({ outcome: "no_new_day" });
  });

  test("a day without a document is no failure, and a reader's own fault is one", async () => {
    scene.bank.answer = text(404, "");
    const result = await refresh(scene, { kind: "day", day: "2026-01-25" });
    expect(result).toMatchObject({ outcome: "no_new_day", reason: "There is no document for 2026-01-25." });
    const broken = plainBank("uz-cbu", scene.bank.origin, {
      read: () => {
        throw new TypeError("undefined is not a figure");
      },
    });
    scene.ports = { ...scene.ports, banks: [broken] };
    scene.bank.answer = text(200, GOOD);
    expect(await refresh(scene)).toMatchObject({ outcome: "refused", reason: "The answer could not be read." });
    expect(scene.told).toContain("The reader of a bank failed");
  });
});

const sha256 = async (body: string): Promise<string> =>
  Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(body))).toString("hex");
