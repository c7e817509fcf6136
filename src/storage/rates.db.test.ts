import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { bankOf, figureOf } from "../../checks/support/rates.ts";
import { NOON } from "../../checks/support/stories.ts";
import type { NewRateObservation } from "../domain/rate.ts";
import type { Storage, WriteStores } from "../domain/stores.ts";

const SOURCE = bankOf("uz-cbu");
const PAIR = { base: "USD", quote: "UZS", source: "uz-cbu" };

describe.each(ENGINES)("rates on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await storage.transaction((stores) => stores.saveRateSource(SOURCE));
  });
  afterEach(() => close());
  const write = <T>(work: (stores: WriteStores) => Promise<T>): Promise<T> => storage.transaction(work);
  const add = (...rows: NewRateObservation[]) => write((stores) => stores.addRates(rows));
  const point = async () => {
    const [found] = await storage.ratePoints([PAIR]);
    return found && [found.latest.effectiveDate, found.latest.value, found.previous?.effectiveDate ?? null];
  };

  test("are only ever added to: an equal figure is nothing new, another one a revision", async () => {
    expect(await add(figureOf("2026-01-12", "12143.5700"), figureOf("2026-01-13", "12150.01"))).toMatchObject({
      added: 2,
      revised: 0,
      unchanged: 0,
    });
    expect(await add(figureOf("2026-01-12", "12143.57"), figureOf("2026-01-13", "12151"))).toMatchObject({
      added: 0,
      revised: 1,
      unchanged: 1,
    });
    const history = await storage.rateHistory(PAIR, "2026-01-01", "2026-01-31");
    expect(history.map(({ effectiveDate, value, revision }) => [effectiveDate, value, revision])).toEqual([
      ["2026-01-12", "12143.5700", 1],
      ["2026-01-13", "12151", 2],
    ]);
    expect(history[1]?.supersedes).not.toBeNull();
    expect(await storage.rateHistory(PAIR, "2026-01-13", "2026-01-13")).toHaveLength(1);
  });

  test("compare the newest day with the one before it, in one statement", async () => {
    await add(figureOf("2026-01-09", "12100"), figureOf("2026-01-12", "12143.57"), figureOf("2026-01-13", "12150"));
    await add(figureOf("2026-01-13", "12155"));
    const before = storage.statements();
    expect(await point()).toEqual(["2026-01-13", "12155", "2026-01-12"]);
    expect(storage.statements() - before).toBe(1);
    const other = { ...PAIR, base: "EUR" };
    expect((await storage.ratePoints([other, PAIR])).map(({ pair }) => pair)).toEqual([PAIR]);
    expect(await storage.ratePoints([])).toEqual([]);
  });

  test("a held figure changes nothing, a withdrawn one takes its day away", async () => {
    await add(figureOf("2026-01-12", "12143"), figureOf("2026-01-13", "12150"));
    await add(figureOf("2026-01-13", "99999", { status: "held", heldReason: "moves by 800 %" }));
    await add(figureOf("2026-01-14", "88888", { status: "held", heldReason: "moves by 700 %" }));
    expect(await point()).toEqual(["2026-01-13", "12150", "2026-01-12"]);
    await add(figureOf("2026-01-13", "12150", { status: "withdrawn" }));
    expect(await point()).toEqual(["2026-01-12", "12143", null]);
    await add(figureOf("2026-01-14", "88888"));
    expect(await point()).toEqual(["2026-01-14", "88888", "2026-01-12"]);
  });

  test("buying and selling rates stay out of the ticker, and kinds apart", async () => {
    await add(figureOf("2026-01-12", "12000", { kind: "market" }), figureOf("2026-01-13", "12100"));
    await add(figureOf("2026-01-14", "13000", { kind: "sell" }));
    expect(await point()).toEqual(["2026-01-13", "12100", null]);
  });

  test("keep what was read once per content", async () => {
    const fetch = {
      source: "uz-cbu",
      asked: "latest",
      sent: "",
      url: SOURCE.url,
      startedAt: NOON,
      finishedAt: NOON + 5,
      httpStatus: 200,
      contentType: "text/xml",
      etag: null,
      lastModified: null,
      sha256: "ab".repeat(32),
      body: new Uint8Array([1, 0, 255]),
      outcome: "stored" as const,
      reason: null,
    };
    const first = await write((stores) => stores.saveRateFetch(fetch));
    const second = await write((stores) => stores.saveRateFetch({ ...fetch, outcome: "unchanged" }));
    expect(second).toBe(first + 1);
    await add(figureOf("2026-01-12", "1", { fetchId: first }));
    expect((await storage.ratePoints([PAIR]))[0]?.latest.fetchId).toBe(first);
    expect(await storage.rateSources()).toEqual([SOURCE]);
  });
});
