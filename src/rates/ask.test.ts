import { describe, expect, it } from "vitest";
import { ChaparError } from "../domain/errors.ts";
import type { Fetched, FetchRequest } from "../domain/fetcher.ts";
import { ask, readRetryAfter } from "./ask.ts";

const NOW = Date.parse("2026-01-30T11:00:00Z");
const REQUEST = { url: "https://bank.example/rates", method: "GET" as const, headers: { accept: "*/*" }, body: "" };

const answer = (status: number, more: Partial<Fetched> = {}): Fetched => ({
  status,
  contentType: "text/xml",
  bytes: new Uint8Array(),
  etag: "",
  lastModified: "",
  retryAfter: "",
  ...more,
});
const silence = new ChaparError("unavailable", "The bank did not answer.");

/** Asks a host that gives these answers one after another; tells what was sent and how long it was waited. */
const asking = async (
  answers: (Fetched | ChaparError)[],
  remembered: Parameters<typeof ask>[1]["remembered"] = null,
) => {
  const sent: (FetchRequest | undefined)[] = [];
  const waits: number[] = [];
  const stop = new AbortController();
  const ports = {
    fetcher: {
      fetch: async (_: string, __: unknown, request?: FetchRequest) => {
        sent.push(request);
        const next = answers.shift();
        if (!next) throw new Error("asked too often");
        if (next instanceof ChaparError) throw next;
        return next;
      },
    },
    clock: { now: () => NOW },
    random: () => 0.5,
    sleep: async (milliseconds: number) => void waits.push(milliseconds),
  };
  const asked = await ask(ports, { request: REQUEST, remembered, maxBytes: 10, signal: stop.signal });
  return { asked, sent, waits };
};

describe("asking a host", () => {
  it("tries again what passes, waiting longer each time", async () => {
    const { asked, waits } = await asking([silence, answer(503), answer(200)]);
    expect(asked.answer?.status).toBe(200);
    expect(waits).toEqual([2000, 4000]);
  });

  it("gives up after three tries, with the last answer or with why there is none", async () => {
    expect((await asking([answer(500), answer(502), answer(503)])).asked.answer?.status).toBe(503);
    expect((await asking([silence, silence, silence])).asked).toMatchObject({
      answer: null,
      outcome: "failed",
      reason: "The bank did not answer. It was tried 3 times.",
    });
  });

  it.each([404, 403, 304, 301])("takes status %i as it is", async (status) => {
    const { asked, waits } = await asking([answer(status)]);
    expect([asked.answer?.status, waits]).toEqual([status, []]);
  });

  it.each(["invalid", "too_large"] as const)("does not repeat what is %s", async (code) => {
    const { asked, waits } = await asking([new ChaparError(code, "It leads on to elsewhere.")]);
    expect(asked).toMatchObject({ answer: null, outcome: "refused", reason: "It leads on to elsewhere." });
    expect(waits).toEqual([]);
  });

  it("rests as long as the host wants, unless that is too long for now", async () => {
    expect((await asking([answer(429, { retryAfter: "7" }), answer(200)])).waits).toEqual([7000]);
    const later = "Fri, 30 Jan 2026 11:00:09 GMT";
    expect((await asking([answer(503, { retryAfter: later }), answer(200)])).waits).toEqual([9000]);
    const { asked, waits } = await asking([answer(429, { retryAfter: "3600" })]);
    expect([asked.answer?.status, waits]).toEqual([429, []]);
  });

  it("says what it remembers", async () => {
    const said = { etag: '"7"', lastModified: "Thu, 29 Jan 2026 11:00:00 GMT", sha256: "" };
    expect((await asking([answer(304)], said)).sent[0]?.headers).toEqual({
      accept: "*/*",
      "if-none-match": '"7"',
      "if-modified-since": "Thu, 29 Jan 2026 11:00:00 GMT",
    });
    expect((await asking([answer(200)], { ...said, etag: "", lastModified: "" })).sent[0]?.headers).toEqual({
      accept: "*/*",
    });
  });

  it("ends when it is told to", async () => {
    const stop = new AbortController();
    const ports = {
      fetcher: {
        fetch: async () => {
          stop.abort();
          throw silence;
        },
      },
      clock: { now: () => NOW },
      random: () => 0.5,
      sleep: async () => expect.unreachable("slept"),
    };
    const question = { request: REQUEST, remembered: null, maxBytes: 10, signal: stop.signal };
    await expect(ask(ports, question)).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("Retry-After", () => {
  it.each([
    ["120", 120_000],
    ["0", 0],
    ["Fri, 30 Jan 2026 11:00:05 GMT", 5000],
    ["Fri, 30 Jan 2026 10:00:00 GMT", 0],
    ["", null],
    ["-5", null],
    ["soon", null],
    ["99999999999999999999", null],
  ])("%j is %j", (text, expected) => {
    expect(readRetryAfter(text, NOW)).toBe(expected);
  });
});
