import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage, quietLogger } from "../../checks/support/empty-storage.ts";
import { bankOf, figureOf } from "../../checks/support/rates.ts";
import type { RateFetch, RateStatus } from "../domain/rate.ts";
import { forgetReadings } from "./forget-readings.ts";

const NOW = Date.parse("2026-06-01T00:00:00Z");
const DAY = 86_400_000;
const hashOf = (text: string): string => Buffer.from(text).toString("hex").padEnd(64, "0");

const readingOf = (text: string, age: number, more: Partial<RateFetch> = {}): RateFetch => ({
  source: "uz-cbu",
  asked: "latest",
  url: "https://bank.example/all",
  sent: "",
  startedAt: NOW - age * DAY - 1,
  finishedAt: NOW - age * DAY,
  httpStatus: 200,
  contentType: "text/plain",
  etag: null,
  lastModified: null,
  sha256: hashOf(text),
  body: Buffer.from(text),
  outcome: "unchanged",
  reason: null,
  ...more,
});

describe.each(ENGINES)("old readings of banks on %s", (engine) => {
  let opened: Awaited<ReturnType<typeof emptyStorage>>;
  beforeEach(async () => {
    opened = await emptyStorage(engine);
    await opened.storage.transaction(async (stores) => {
      for (const id of ["uz-cbu", "kz-nbk"]) await stores.saveRateSource(bankOf(id));
    });
  });
  afterEach(() => opened.close());

  const save = (reading: RateFetch) => opened.storage.transaction((stores) => stores.saveRateFetch(reading));
  const forget = (signal = new AbortController().signal) =>
    forgetReadings({ storage: opened.storage, clock: { now: () => NOW }, logger: quietLogger }, signal);
  const isKept = async (text: string): Promise<boolean> => (await opened.storage.rateBody(hashOf(text))) !== null;

  test("are forgotten after ninety days when they brought nothing, with their bodies", async () => {
    for (const [text, age] of [
      ["refused", 91],
      ["repeated", 91],
      ["younger", 89],
      ["newest", 0],
    ] as const) {
      await save(readingOf(text, age, { outcome: text === "refused" ? "refused" : "unchanged" }));
    }
    await forget();
    const kept = await Promise.all(["refused", "repeated", "younger", "newest"].map(isKept));
    expect(kept).toEqual([false, false, true, true]);
  });

  test.each(["accepted", "held", "rejected", "withdrawn"] satisfies RateStatus[])(
    "are kept for good where a figure rests on them that is %s",
    async (status) => {
      const fetchId = await save(readingOf("named", 4000, { outcome: "stored" }));
      await opened.storage.transaction((stores) =>
        stores.addRates([figureOf("2016-01-15", "2800.00", { fetchId, status, heldReason: null })]),
      );
      // The same bytes came again and brought nothing.
      await save(readingOf("named", 3999));
      await save(readingOf("newest", 0));
      await forget();
      expect(await isKept("named")).toBe(true);
      expect(await opened.storage.rateOrigin(fetchId)).toMatchObject({ sha256: hashOf("named") });
      expect(await opened.storage.rateOrigin(fetchId + 1)).toBeNull();
    },
  );

  test("are kept where they are a bank's last: when it was asked is known", async () => {
    await save(readingOf("last", 400, { source: "kz-nbk", outcome: "failed" }));
    await save(readingOf("newest", 0));
    await forget();
    expect(await isKept("last")).toBe(true);
    expect((await opened.storage.rateStandings()).find(({ source }) => source === "kz-nbk")?.askedAt).not.toBeNull();
  });

  test("go in portions until none is left, and none when the server stops", async () => {
    await opened.storage.transaction(async (stores) => {
      for (let at = 0; at < 450; at += 1) await stores.saveRateFetch(readingOf(`old ${at}`, 100));
      await stores.saveRateFetch(readingOf("newest", 0));
    });
    await forget(AbortSignal.abort());
    expect(await isKept("old 0")).toBe(true);
    await forget();
    expect([await isKept("old 0"), await isKept("old 449"), await isKept("newest")]).toEqual([false, false, true]);
  });
});
