import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { plainBank, tenthJudge } from "../../checks/support/bank-server.ts";
import { ENGINES, emptyStorage, openAgain, quietLogger } from "../../checks/support/empty-storage.ts";
import type { Fetched, FetchLimits } from "../domain/fetcher.ts";
import type { LogFields, Storage } from "../domain/stores.ts";
import { type Poller, startPolling } from "./poller.ts";
import type { RatePorts } from "./ports.ts";
import type { Judge } from "./source.ts";

/** Friday, 15:00 in Tashkent: the hours begin. */
const OPENING = Date.parse("2026-01-30T10:00:00Z");
const MINUTE = 60_000;
const TICK = 60_000;

const answer = (status: number, text: string): Fetched => ({
  status,
  contentType: "text/plain",
  bytes: Buffer.from(text),
  etag: "",
  lastModified: "",
  retryAfter: "",
});

type Host = (url: string, signal: AbortSignal) => Promise<Fetched>;

const silent: Host = (_, signal) =>
  new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

/** A world with one clock, in which time passes by hand and any number of processes poll. */
const openWorld = () => {
  const world = {
    now: OPENING,
    asked: [] as string[],
    warned: [] as (LogFields | undefined)[],
    faults: [] as unknown[],
    hosts: {} as Record<string, Host>,
    sleepers: new Set<() => void>(),
  };
  const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      if (milliseconds < TICK) return resolve();
      signal.addEventListener("abort", () => reject(signal.reason));
      world.sleepers.add(resolve);
    });
  const start = (storage: Storage, holder: string, judge: Judge = tenthJudge): Poller => {
    const ports: RatePorts = {
      storage,
      fetcher: {
        fetch: (url: string, { signal }: FetchLimits) => {
          world.asked.push(url);
          const host = world.hosts[new URL(url).hostname];
          if (!host || !signal) throw new Error(`nobody at ${url}`);
          return host(url, signal);
        },
      },
      clock: { now: () => world.now },
      logger: {
        ...quietLogger,
        error: (_, fields) => void world.faults.push(fields?.source),
        warn: (message, fields) => void (message.includes("missed") && world.warned.push(fields)),
      },
      random: () => 0,
      sleep,
      banks: [plainBank("uz-cbu", "http://uz.example"), plainBank("tj-nbt", "http://tj.example")],
      judge,
      holder,
    };
    return startPolling(ports);
  };
  /** Lets time pass, in minutes, and every process look at the clock once a minute. */
  const pass = async (minutes: number): Promise<void> => {
    for (let minute = 0; minute < minutes; minute += 1) {
      await vi.waitFor(() => expect(world.sleepers.size).toBeGreaterThan(0));
      world.now += MINUTE;
      const woken = [...world.sleepers];
      world.sleepers.clear();
      for (const wake of woken) wake();
    }
  };
  /** What polls does so at its own pace: time passes until it has. */
  const passUntil = (isSo: () => void | Promise<void>): Promise<void> =>
    vi.waitFor(
      async () => {
        await pass(1);
        await isSo();
      },
      { timeout: 15_000 },
    );
  return { world, start, pass, passUntil };
};

describe.each(ENGINES)("polling on %s", (engine) => {
  let storage: Storage;
  let config: Awaited<ReturnType<typeof emptyStorage>>["config"];
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ storage, config, close } = await emptyStorage(engine));
  });
  afterEach(() => close());

  const newest = async (source: string): Promise<string | null> =>
    (await storage.rateStandings()).find((each) => each.source === source)?.newestDay ?? null;

  test("a bank that never answers delays no other, and a stop ends it", async () => {
    const { world, start } = openWorld();
    world.hosts = { "uz.example": silent, "tj.example": async () => answer(200, "2026-01-31 1 USD 9.3450\nend") };
    const poller = start(storage, "one");
    await vi.waitFor(async () => expect(await newest("tj-nbt")).toBe("2026-01-31"), { timeout: 10_000 });
    expect(await newest("uz-cbu")).toBeNull();
    await poller.stop();
    // The claim was given back: another process may ask at once.
    const claimed = storage.transaction((stores) => stores.claimRates("uz-cbu", "two", world.now, world.now + 1));
    expect(await claimed).toBe(true);
  });

  test("of two processes one asks, and a missed publication is told once", async () => {
    const { world, start, pass, passUntil } = openWorld();
    const host: Host = async (url) =>
      url.endsWith("/latest") ? answer(200, "2026-01-30 1 USD 12100.00\nend") : answer(404, "");
    world.hosts = { "uz.example": host, "tj.example": async () => answer(200, "2026-01-31 1 USD 9.3450\nend") };
    const other = await openAgain(config);
    const pollers = [start(storage, "one"), start(other, "two")];
    await vi.waitFor(async () => expect(await newest("uz-cbu")).toBe("2026-01-30"), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await newest("tj-nbt")).toBe("2026-01-31"), { timeout: 10_000 });
    await pass(1);
    const latest = (): number => world.asked.filter((url) => url === "http://uz.example/latest").length;
    await vi.waitFor(() => expect(latest()).toBe(1));

    world.now = Date.parse("2026-01-30T13:00:30Z"); // past the close
    await passUntil(() => expect(latest()).toBe(2));
    await passUntil(() => expect(world.warned).toHaveLength(1));
    await pass(5);
    expect(world.warned).toEqual([{ source: "uz-cbu", day: "2026-01-31", newest: "2026-01-30", held: 0 }]);
    await Promise.all(pollers.map((poller) => poller.stop()));
    await other.close();
  });

  test("readings that brought nothing are forgotten three months later, those of figures never", async () => {
    const { world, start, passUntil } = openWorld();
    world.hosts = {
      "uz.example": async () => answer(200, "2026-01-31 1 USD 12100.00\nend"),
      "tj.example": async () => answer(200, "<html>Request Rejected</html>"),
    };
    const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
    const isKept = async (text: string): Promise<boolean> => (await storage.rateBody(hashOf(text))) !== null;
    const [figures, firewall] = ["2026-01-31 1 USD 12100.00\nend", "<html>Request Rejected</html>"];
    const poller = start(storage, "one");
    await vi.waitFor(async () => expect([await isKept(figures), await isKept(firewall)]).toEqual([true, true]), {
      timeout: 10_000,
    });
    world.hosts = { "uz.example": silent, "tj.example": async () => answer(200, "<html>Still rejected</html>") };
    world.now += 100 * 24 * 60 * MINUTE;
    await passUntil(async () => expect(await isKept("<html>Still rejected</html>")).toBe(true));
    world.now += 24 * 60 * MINUTE;
    await passUntil(async () => expect(await isKept(firewall)).toBe(false));
    expect(await isKept(figures)).toBe(true);
    await poller.stop();
  });

  test("after a fault of the program's own a bank is left alone for a while", async () => {
    const { world, start, pass, passUntil } = openWorld();
    const good: Host = async () => answer(200, "2026-01-31 1 USD 9.3450\nend");
    world.hosts = { "uz.example": good, "tj.example": good };
    const poller = start(storage, "one", () => {
      throw new TypeError("a rule is broken");
    });
    const latest = (): number => world.asked.filter((url) => url === "http://uz.example/latest").length;
    await vi.waitFor(() => expect(world.faults).toHaveLength(2), { timeout: 10_000 });
    await pass(10);
    expect(latest()).toBe(1);
    world.now += 30 * MINUTE;
    await passUntil(() => expect(world.faults).toHaveLength(4));
    expect(latest()).toBe(2);
    expect(await newest("uz-cbu")).toBeNull();
    await poller.stop();
  });

  test("days that were published while nobody asked are asked for, once", async () => {
    const { world, start } = openWorld();
    const days: Record<string, string> = { "2026-01-28": "12090.00", "2026-01-29": "12095.00" };
    world.hosts = {
      "uz.example": async (url) => {
        const day = url.split("/").at(-1) ?? "";
        if (day === "latest") return answer(200, "2026-01-30 1 USD 12100.00\nend");
        const value = days[day];
        return value ? answer(200, `${day} 1 USD ${value}\nend`) : answer(404, "");
      },
      "tj.example": silent,
    };
    const poller = start(storage, "one");
    const history = async (): Promise<string[]> =>
      (await storage.ratesBetween("uz-cbu", "2026-01-01", "2026-02-28")).map(({ value }) => value);
    await vi.waitFor(async () => expect(await history()).toEqual(["12090.00", "12095.00", "12100.00"]), {
      timeout: 10_000,
    });
    const asked = world.asked.filter((url) => url.startsWith("http://uz.example/day/"));
    expect(asked).toContain("http://uz.example/day/2026-01-27");
    expect(new Set(asked).size).toBe(asked.length);
    await poller.stop();
  });
});
