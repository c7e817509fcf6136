import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { bankOf, figureOf, SHA } from "../../checks/support/rates.ts";
import { NOON } from "../../checks/support/stories.ts";
import type { NewRateObservation } from "../domain/rate.ts";
import type { RateNote } from "../domain/rate-note.ts";
import type { Storage } from "../domain/stores.ts";

const PAIR = { base: "USD", quote: "UZS", source: "uz-cbu" };
const EURO = { ...PAIR, base: "EUR" };

const NOTE: RateNote = {
  currency: "UZS",
  language: "en",
  text: "Exchange offices asked 12,400.",
  source: "Our own survey",
  url: "",
  day: "2026-01-12",
  expires: "2026-02-12",
  by: "aigul",
  at: NOON,
};

describe.each(ENGINES)("lines of rates on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await storage.transaction(async (stores) => {
      await stores.saveRateSource(bankOf("uz-cbu"));
      await stores.saveRateSource(bankOf("kz-nbk"));
    });
  });
  afterEach(() => close());
  const add = (...rows: NewRateObservation[]) => storage.transaction((stores) => stores.addRates(rows));
  const statements = async (work: () => Promise<unknown>): Promise<number> => {
    const before = storage.statements();
    await work();
    return storage.statements() - before;
  };

  test("the newest of a day or earlier", async () => {
    await add(figureOf("2026-01-09", "12100"), figureOf("2026-01-12", "12143.57"), figureOf("2026-01-13", "12150"));
    const on = async (day: string) => (await storage.ratePoints([PAIR], day)).map(({ latest }) => latest.value);
    expect(await on("2026-01-12")).toEqual(["12143.57"]);
    expect(await on("2026-01-11")).toEqual(["12100"]);
    expect(await on("2026-01-08")).toEqual([]);
  });

  test("the newest of each line of a source, held and other banks' figures left out", async () => {
    await add(
      figureOf("2026-01-12", "12143.57"),
      figureOf("2026-01-13", "12150"),
      figureOf("2026-01-14", "99999", { status: "held", heldReason: "moves" }),
      figureOf("2026-01-13", "13000", { kind: "sell" }),
      figureOf("2026-01-05", "14100.00", { base: "EUR" }),
      figureOf("2026-01-06", "1", { base: "AED", status: "held", heldReason: "moves" }),
      figureOf("2026-01-13", "511", { source: "kz-nbk", quote: "KZT" }),
    );
    const read = async () => (await storage.ratesOfSource("uz-cbu")).map(({ latest }) => [latest.base, latest.value]);
    expect(await read()).toEqual([
      ["EUR", "14100.00"],
      ["USD", "12150"],
    ]);
    expect(await storage.ratesOfSource("nowhere")).toEqual([]);
    expect(await statements(read)).toBe(1);
  });

  test("spans of several lines at once, with what was read", async () => {
    const fetchId = await storage.transaction((stores) =>
      stores.saveRateFetch({
        source: "uz-cbu",
        asked: "latest",
        url: "https://bank.example/a",
        sent: "",
        startedAt: NOON,
        finishedAt: NOON + 5,
        httpStatus: 200,
        contentType: "text/xml",
        etag: null,
        lastModified: null,
        sha256: SHA,
        body: new Uint8Array([1]),
        outcome: "stored",
        reason: null,
      }),
    );
    await add(figureOf("2026-01-09", "12100"), figureOf("2026-01-12", "12143.57", { fetchId }));
    await add(figureOf("2026-01-13", "12150"), figureOf("2026-01-13", "14100", { base: "EUR" }));
    await add(figureOf("2026-01-13", "12155"));
    const spans = [
      { pair: PAIR, from: "2026-01-12", to: "2026-01-13" },
      { pair: EURO, from: "2026-01-01", to: "2026-01-31" },
    ];
    const read = await storage.rateSpans(spans);
    expect(read.map(({ base, value, origin }) => [base, value, origin?.sha256 ?? null])).toEqual([
      ["USD", "12143.57", SHA],
      ["EUR", "14100", null],
      ["USD", "12155", null],
    ]);
    expect(read[0]?.origin).toMatchObject({ url: "https://bank.example/a", finishedAt: NOON + 5 });
    expect(await statements(() => storage.rateSpans(spans))).toBe(1);
    expect(await storage.rateSpans([])).toEqual([]);
  });

  test("a record of what was changed, and the figure asked for", async () => {
    await add(figureOf("2026-01-12", "12143.57"), figureOf("2026-01-13", "12150"));
    await add(figureOf("2026-01-12", "12134.57"), figureOf("2026-01-12", "14100", { base: "EUR" }));
    const [point] = await storage.ratePoints([PAIR]);
    const id = point?.latest.id ?? 0;
    const values = async (pair: typeof PAIR | null, row: number) =>
      (await storage.rateRecord(pair, row, 10)).map(({ value, revision }) => [value, revision]);
    const changed = [
      ["12134.57", 2],
      ["12143.57", 1],
    ];
    expect(await values(PAIR, id)).toEqual([["12150", 1], ...changed]);
    expect(await values(null, 0)).toEqual(changed);
    expect(await values(EURO, 0)).toEqual([]);
    expect(await statements(() => values(PAIR, id))).toBe(1);
  });

  test("the last note of each currency and language", async () => {
    const russian = { ...NOTE, language: "ru", text: "В обменниках просили 12 400." };
    const later = { ...NOTE, text: "Exchange offices asked 12,500.", at: NOON + 1 };
    await storage.transaction(async (stores) => {
      for (const note of [NOTE, russian, later]) await stores.saveRateNote(note);
    });
    expect(await storage.rateNotes()).toEqual([russian, later]);
  });
});
