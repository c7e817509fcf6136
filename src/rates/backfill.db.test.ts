import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plainAdapter, plainBank, tenthJudge } from "../../checks/support/bank-server.ts";
import { ENGINES, emptyStorage, quietLogger } from "../../checks/support/empty-storage.ts";
import type { Storage } from "../domain/stores.ts";
import { backfill, backfillQuestions } from "./backfill.ts";
import type { RatePorts } from "./ports.ts";
import { askedText } from "./read-answer.ts";
import { saveSources } from "./save-sources.ts";
import type { RateBank, RateQuestion } from "./source.ts";

const NOW = Date.parse("2026-01-30T11:30:00Z");
const BANK = plainBank("uz-cbu", "http://uz.example");
const RANGES: RateBank = {
  ...BANK,
  adapter: plainAdapter("http://uz.example", {
    requests: (question) =>
      question.kind === "range"
        ? [{ url: "http://uz.example/range", method: "POST", headers: {}, body: askedText(question) }]
        : [],
  }),
};

describe("the questions of a backfill", () => {
  const asked = (bank: RateBank, from: string, to: string): string[] =>
    backfillQuestions(bank, { from, to }, NOW).map(askedText);

  test("are days, from the bank's first one to tomorrow", () => {
    expect(asked(BANK, "2025-12-30", "2026-01-02")).toEqual(["2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02"]);
    expect(asked(BANK, "1990-01-01", "1994-07-02")).toEqual(["1994-07-01", "1994-07-02"]);
    expect(asked(BANK, "2026-01-30", "2030-01-01")).toEqual(["2026-01-30", "2026-01-31"]);
    expect(asked(BANK, "2031-01-01", "2032-01-01")).toEqual([]);
  });

  test("are years where the bank answers for many days at once", () => {
    expect(asked(RANGES, "2024-03-01", "2026-01-10")).toEqual([
      "2024-03-01..2024-12-31",
      "2025-01-01..2025-12-31",
      "2026-01-01..2026-01-10",
    ]);
  });
});

describe.each(ENGINES)("a backfill on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  let asked: string[];
  let statuses: Record<string, number>;
  let ports: RatePorts;
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    asked = [];
    statuses = {};
    ports = {
      storage,
      fetcher: {
        fetch: async (url, _, request) => {
          const day = url.split("/").at(-1) ?? "";
          asked.push(request?.body || day);
          const document = request?.body
            ? "2025-02-01 1 USD 12000\n2025-02-02 1 USD 12010\nend"
            : `${day} 1 USD 12100\nend`;
          const status = statuses[day] ?? 200;
          return { status, contentType: "", bytes: Buffer.from(document), etag: "", lastModified: "", retryAfter: "" };
        },
      },
      clock: { now: () => NOW },
      logger: quietLogger,
      random: () => 0,
      sleep: async () => {},
      banks: [BANK],
      judge: tenthJudge,
      holder: "one",
    };
    await saveSources(ports);
  });
  afterEach(() => close());

  const run = async (bank: RateBank, questions: readonly RateQuestion[], stopAt = ""): Promise<string[]> => {
    const stop = new AbortController();
    const answered: string[] = [];
    const onAnswer = (question: RateQuestion): void => {
      answered.push(askedText(question));
      if (askedText(question) === stopAt) stop.abort();
    };
    await backfill({ ...ports, sleep: async (_, signal) => signal.throwIfAborted() }, bank, {
      questions,
      signal: stop.signal,
      onAnswer,
    });
    return answered;
  };
  const january = backfillQuestions(BANK, { from: "2026-01-05", to: "2026-01-09" }, NOW);

  test("that is stopped goes on where it was", async () => {
    await expect(run(BANK, january, "2026-01-06")).rejects.toMatchObject({ name: "AbortError" });
    expect(asked).toEqual(["2026-01-05", "2026-01-06"]);
    statuses = { "2026-01-08": 404 };
    expect(await run(BANK, january)).toHaveLength(5);
    expect(await run(BANK, january)).toHaveLength(5);
    expect(asked).toEqual(["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09"]);
    expect(await storage.ratesBetween("uz-cbu", "2026-01-01", "2026-01-31")).toHaveLength(4);
  });

  test("asks again for what failed, and for days that are not over", async () => {
    statuses = { "2026-01-07": 500 };
    await run(BANK, january);
    statuses = {};
    asked = [];
    await run(BANK, january);
    expect(asked).toEqual(["2026-01-07"]);
    const recent = backfillQuestions(BANK, { from: "2026-01-30", to: "2026-01-31" }, NOW);
    asked = [];
    await run(BANK, recent);
    await run(BANK, recent);
    expect(asked).toEqual(["2026-01-30", "2026-01-31", "2026-01-30", "2026-01-31"]);
  });

  test("leaves a bank alone that keeps failing", async () => {
    const many = backfillQuestions(BANK, { from: "2026-01-01", to: "2026-01-20" }, NOW);
    statuses = Object.fromEntries(many.map((question) => [askedText(question), 403]));
    await expect(run(BANK, many)).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("5 times"),
    });
    expect(asked).toHaveLength(5);
  });

  test("asks for years at once, each by what is posted", async () => {
    const years = backfillQuestions(RANGES, { from: "2024-06-01", to: "2025-12-31" }, NOW);
    await run(RANGES, years);
    await run(RANGES, years);
    expect(asked).toEqual(["2024-06-01..2024-12-31", "2025-01-01..2025-12-31"]);
    expect(await storage.ratesBetween("uz-cbu", "2025-01-01", "2025-12-31")).toHaveLength(2);
  });

  test("waits for no other process that asks the same bank", async () => {
    await storage.transaction((stores) => stores.claimRates("uz-cbu", "two", NOW, NOW + 1000));
    await expect(run(BANK, january)).rejects.toMatchObject({ code: "conflict" });
    expect(asked).toEqual([]);
  });
});
