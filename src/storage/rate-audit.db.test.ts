import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage, openAgain } from "../../checks/support/empty-storage.ts";
import { bankOf, figureOf, SHA } from "../../checks/support/rates.ts";
import { NOON } from "../../checks/support/stories.ts";
import { dependency } from "../domain/dependency.ts";
import type { NewRateObservation, RateStatus } from "../domain/rate.ts";
import type { Storage, WriteStores } from "../domain/stores.ts";

const PAIR = { base: "USD", quote: "UZS", source: "uz-cbu" };
const PLACE = { ...PAIR, kind: "official" as const };
const HELD = { status: "held" as const, heldReason: "It moved by 48 %." };
const BY = { by: "aigul", at: NOON, reason: "The bank's press release says so." };

describe.each(ENGINES)("figures under decision on %s", (engine) => {
  let storage: Storage;
  let config: Awaited<ReturnType<typeof emptyStorage>>["config"];
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ storage, config, close } = await emptyStorage(engine));
    await write(async (stores) => {
      await stores.saveRateSource(bankOf("uz-cbu"));
      await stores.saveRateSource(bankOf("kz-nbk", { homeCurrency: "KZT" }));
    });
  });
  afterEach(() => close());

  const write = <T>(work: (stores: WriteStores) => Promise<T>): Promise<T> => storage.transaction(work);
  const add = (...rows: NewRateObservation[]) => write((stores) => stores.addRates(rows));
  const decide = (id: number, status: Exclude<RateStatus, "held">) =>
    write((stores) => stores.decideRate(id, status, BY));
  const heldId = async (): Promise<number> => (await storage.heldRates())[0]?.held.id ?? 0;
  const shown = async (): Promise<string | undefined> => (await storage.ratePoints([PAIR]))[0]?.latest.value;
  const revisions = async (day: string) =>
    (await storage.rateRevisions({ ...PLACE, day })).map(({ revision, status, value }) => [revision, status, value]);

  test("a held figure waits beside the one in force, and an accepted one takes its place by a new row", async () => {
    await add(figureOf("2026-01-12", "12100"));
    const { rows } = await add(figureOf("2026-01-13", "17900", HELD));
    expect(rows.map(({ status }) => status)).toEqual(["held"]);
    expect(await shown()).toBe("12100");
    expect(await storage.heldRates()).toMatchObject([
      {
        held: { value: "17900", heldReason: HELD.heldReason },
        inForce: { value: "12100", effectiveDate: "2026-01-12" },
      },
    ]);

    const decided = await decide(await heldId(), "accepted");
    expect(decided).toMatchObject({ value: "17900", status: "accepted", heldReason: HELD.heldReason, decision: BY });
    expect(await shown()).toBe("17900");
    expect(await storage.heldRates()).toEqual([]);
    expect(await revisions("2026-01-13")).toEqual([
      [1, "held", "17900"],
      [2, "accepted", "17900"],
    ]);
    expect(await storage.rateObservation(decided.id)).toEqual(decided);
    expect((await storage.rateCorrections(10, 1)).total).toBe(0);
  });

  test("a rejected figure is never in force, nor held again while the source repeats it", async () => {
    await add(figureOf("2026-01-13", "12150"));
    await add(figureOf("2026-01-13", "121500", HELD));
    await decide(await heldId(), "rejected");
    expect(await shown()).toBe("12150");
    for (const status of ["held", "accepted"] as const) {
      expect(await add(figureOf("2026-01-13", "121500.00", { status }))).toMatchObject({ unchanged: 1, rows: [] });
    }
    expect(await storage.heldRates()).toEqual([]);
    expect(await add(figureOf("2026-01-13", "12151"))).toMatchObject({ revised: 1 });
    expect(await shown()).toBe("12151");
  });

  test("an accepted figure stands when the rules would hold it again", async () => {
    await add(figureOf("2026-01-13", "17900", HELD));
    await decide(await heldId(), "accepted");
    expect(await add(figureOf("2026-01-13", "17900", HELD))).toMatchObject({ unchanged: 1 });
    await add(figureOf("2026-01-14", "17800"));
    expect(await add(figureOf("2026-01-14", "17800", HELD))).toMatchObject({ unchanged: 1 });
    expect(await storage.heldRates()).toEqual([]);
  });

  test("a held figure that the source takes back, or that now passes, waits no more", async () => {
    await add(figureOf("2026-01-13", "12150"), figureOf("2026-01-16", "12170", HELD));
    await add(figureOf("2026-01-13", "99999", HELD));
    expect(await storage.heldRates()).toHaveLength(2);
    await add(figureOf("2026-01-13", "12150"));
    await add(figureOf("2026-01-16", "12170"));
    expect(await storage.heldRates()).toEqual([]);
    expect(await shown()).toBe("12170");
    expect(await storage.rateCorrections(10, 1)).toEqual({ total: 0, items: [] });
  });

  test("only the last row of a day is decided on, and only in ways that make sense", async () => {
    await add(figureOf("2026-01-13", "12150", HELD));
    const id = await heldId();
    await expect(decide(id + 7, "accepted")).rejects.toMatchObject({ code: "not_found" });
    await expect(decide(id, "withdrawn")).rejects.toMatchObject({ code: "conflict" });
    const { id: accepted } = await decide(id, "accepted");
    await expect(decide(id, "rejected")).rejects.toMatchObject({ code: "conflict" });
    await expect(decide(accepted, "rejected")).rejects.toMatchObject({ code: "conflict" });
    const { id: withdrawn } = await decide(accepted, "withdrawn");
    expect(await shown()).toBeUndefined();
    await decide(withdrawn, "accepted");
    expect(await shown()).toBe("12150");
  });

  test("corrections are listed newest first, with what they replaced", async () => {
    await add(figureOf("2026-01-12", "12100"), figureOf("2026-01-13", "12150"));
    const fetchId = await write((stores) => stores.saveRateFetch(fetched()));
    await add(figureOf("2026-01-12", "12101", { fetchId }));
    const { rows } = await add(figureOf("2026-01-13", "12151"));
    await decide(rows[0]?.id ?? 0, "withdrawn");
    const { total, items } = await storage.rateCorrections(2, 1);
    expect(total).toBe(3);
    expect(items.map(({ before, after }) => [before.value, after.value, after.status])).toEqual([
      ["12151", "12151", "withdrawn"],
      ["12150", "12151", "accepted"],
    ]);
    expect(items.map(({ notedAt }) => notedAt)).toEqual([NOON, null]);
    const { items: older } = await storage.rateCorrections(2, 2);
    expect(older).toMatchObject([{ before: { value: "12100" }, after: { value: "12101" }, notedAt: NOON + 5 }]);
  });

  test("readers' pages are purged by what they see alone", async () => {
    const heard: string[] = [];
    storage.onPurge((keys) => heard.push(...keys));
    await add(figureOf("2026-01-13", "12150", HELD));
    await decide(await heldId(), "rejected");
    expect(heard).not.toContain(dependency.rates);
    await add(figureOf("2026-01-13", "12151"));
    expect(heard).toContain(dependency.rates);
  });

  const fetched = (more = {}) => ({
    source: "uz-cbu",
    asked: "latest",
    url: "https://bank.example/rates",
    sent: "",
    startedAt: NOON,
    finishedAt: NOON + 5,
    httpStatus: 200,
    contentType: "text/xml",
    etag: '"7"',
    lastModified: null,
    sha256: SHA,
    body: new Uint8Array([1, 0, 255]),
    outcome: "stored" as const,
    reason: null,
    ...more,
  });

  test("the last good answer of an address is remembered, and where a figure came from", async () => {
    const url = "https://bank.example/rates";
    expect(await storage.rememberedFetch("uz-cbu", url)).toBeNull();
    const id = await write((stores) => stores.saveRateFetch(fetched()));
    await write((stores) =>
      stores.saveRateFetch(fetched({ etag: '"8"', outcome: "refused", sha256: "cd".repeat(32) })),
    );
    await write((stores) =>
      stores.saveRateFetch(fetched({ asked: "2026-01-12", url: `${url}?d=12`, outcome: "failed" })),
    );
    expect(await storage.rememberedFetch("uz-cbu", url)).toEqual({ etag: '"7"', lastModified: "", sha256: SHA });
    expect(await storage.rateAnswers("uz-cbu", "latest", NOON)).toEqual([`${url} `]);
    expect(await storage.rateAnswers("uz-cbu", "latest", NOON + 1)).toEqual([]);
    expect(await storage.rateAnswers("uz-cbu", "2026-01-12", 0)).toEqual([]);
    const origin = { url, sent: "", finishedAt: NOON + 5, sha256: SHA, contentType: "text/xml" };
    expect(await storage.rateOrigin(id)).toEqual(origin);
    expect([...((await storage.rateBody(SHA)) ?? [])]).toEqual([1, 0, 255]);
    expect(await storage.rateBody("ef".repeat(32))).toBeNull();
  });

  test("figures before a day, between days, and of other banks are what is in force", async () => {
    await add(
      figureOf("2026-01-12", "12100"),
      figureOf("2026-01-13", "12150"),
      figureOf("2026-01-13", "90", { base: "EUR" }),
    );
    await add(figureOf("2026-01-13", "12151"), figureOf("2026-01-14", "1", HELD));
    await add(figureOf("2026-01-14", "510", { source: "kz-nbk", quote: "KZT" }));
    const at = (day: string, base = "USD") => ({ ...PLACE, base, day });
    const before = await storage.ratesBefore([
      at("2026-01-15"),
      at("2026-01-13"),
      at("2026-01-12"),
      at("2026-02-01", "EUR"),
    ]);
    expect(before.map((each) => each?.value ?? null)).toEqual(["12151", "12100", null, "90"]);
    expect(await storage.ratesBefore([])).toEqual([]);
    const between = await storage.ratesBetween("uz-cbu", "2026-01-13", "2026-01-14");
    expect(between.map(({ value }) => value)).toEqual(["90", "12151"]);
    const others = await storage.ratesOfOthers("kz-nbk", "2026-01-12");
    expect(others.map(({ base, value }) => [base, value])).toEqual([
      ["USD", "12151"],
      ["EUR", "90"],
    ]);
  });

  test("sources stand by their newest day, the last question and what is held", async () => {
    await write((stores) => stores.saveRateFetch(fetched({ startedAt: NOON + 60 })));
    await write((stores) => stores.saveRateFetch(fetched({ startedAt: NOON, outcome: "failed" })));
    await add(figureOf("2026-01-12", "12100"), figureOf("2026-01-14", "1", HELD));
    await add(figureOf("2026-12-31", "3.5", { kind: "peg" }));
    expect(await storage.rateStandings()).toEqual([
      { source: "kz-nbk", newestDay: null, askedAt: null, held: 0 },
      { source: "uz-cbu", newestDay: "2026-01-12", askedAt: NOON + 60, held: 1 },
    ]);
  });

  test("one process at a time polls a source, and tells a missed publication once", async () => {
    const other = await openAgain(config);
    const claim = (from: Storage, holder: string, now: number) =>
      from.transaction((stores) => stores.claimRates("uz-cbu", holder, now, now + 1000));
    const both = await Promise.all([claim(storage, "one", NOON), claim(other, "two", NOON)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    const [holder, loser] = both[0] ? ["one", "two"] : ["two", "one"];
    expect(await claim(other, holder, NOON + 10)).toBe(true);
    expect(await claim(other, loser, NOON + 1009)).toBe(false);
    expect(await claim(other, loser, NOON + 1010)).toBe(true);
    await write((stores) => stores.releaseRates("uz-cbu", holder));
    expect(await claim(storage, holder, NOON + 1011)).toBe(false);
    await write((stores) => stores.releaseRates("uz-cbu", loser));
    expect(await claim(storage, holder, NOON + 1011)).toBe(true);

    const raise = (from: Storage, day: string) =>
      from.transaction((stores) => stores.raiseRateAlarm("uz-cbu", day, NOON));
    expect([await raise(storage, "2026-01-14"), await raise(other, "2026-01-14")]).toEqual([true, false]);
    expect(await raise(other, "2026-01-15")).toBe(true);
    await other.close();
  });
});
