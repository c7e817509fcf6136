import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, TEXT } from "../answer.ts";
import { createResponseCache } from "./response-cache.ts";
import { prepare, type Stored } from "./stored.ts";

const stored = (
  text: string,
  names: string[],
  more: { keep?: "page" | "minor" | "no"; freshUntil?: number } = {},
): Stored => prepare(answer(TEXT, text, names, more), 0, []);

const textOf = (entry: Stored | undefined): string | undefined =>
  entry && Buffer.from(entry.forms.identity?.bytes ?? "").toString();

const put = (cache: ReturnType<typeof createResponseCache>, key: string, entry: Stored): Promise<Stored> =>
  cache.obtain(key, 0, async () => entry);

describe("the response cache", () => {
  test("holds exactly what no purge has named", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }), { maxLength: 20 }),
        fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")),
        async (dependencies, purged) => {
          const cache = createResponseCache(1_000_000);
          for (const [at, names] of dependencies.entries()) await put(cache, `/${at}`, stored(`${at}`, names));
          cache.purge(purged);
          for (const [at, names] of dependencies.entries()) {
            expect(cache.get(`/${at}`, 0) !== undefined).toBe(!names.some((name) => purged.includes(name)));
          }
        },
      ),
    );
  });

  test("lets what was used longest ago go first, and keeps to its bytes", async () => {
    const cache = createResponseCache(100_000);
    const page = "x".repeat(5_000);
    for (let at = 0; at < 50; at += 1) {
      await put(cache, `/${at}`, stored(page, ["all"]));
      cache.get("/0", 0);
    }
    expect(cache.bytes()).toBeLessThanOrEqual(100_000);
    expect(cache.size()).toBeGreaterThan(5);
    expect(cache.get("/0", 0)).toBeDefined();
    expect(cache.get("/1", 0)).toBeUndefined();
    expect(cache.get("/49", 0)).toBeDefined();
    cache.purge(["all"]);
    expect([cache.bytes(), cache.size()]).toEqual([0, 0]);
  });

  test("keeps pages however many addresses strangers make up", async () => {
    const cache = createResponseCache(100_000);
    await put(cache, "/", stored("front", ["front"]));
    for (let at = 0; at < 500; at += 1) {
      await put(cache, `/made-up/${at}`, stored("x".repeat(500), [`path:/${at}`], { keep: "minor" }));
    }
    expect(textOf(cache.get("/", 0))).toBe("front");
    expect(cache.bytes()).toBeLessThanOrEqual(100_000);
  });

  test("does not hold what asks not to be held, what is too large, or what is no longer fresh", async () => {
    const cache = createResponseCache(100_000);
    await put(cache, "/now", stored("now", ["a"], { keep: "no" }));
    await put(cache, "/large", stored("x".repeat(90_000), ["a"]));
    await put(cache, "/day", stored("day", ["a"], { freshUntil: 10 }));
    expect(cache.get("/now", 0)).toBeUndefined();
    expect(cache.get("/large", 0)).toBeUndefined();
    expect(textOf(cache.get("/day", 9))).toBe("day");
    expect(cache.get("/day", 10)).toBeUndefined();
    expect([cache.bytes(), cache.size()]).toEqual([0, 0]);
  });

  test("makes once for all that ask meanwhile, and again after a failure", async () => {
    const cache = createResponseCache(100_000);
    let made = 0;
    const make = async (): Promise<Stored> => {
      made += 1;
      if (made === 1) throw new Error("no");
      return stored("yes", ["a"]);
    };
    const first = await Promise.allSettled([cache.obtain("/", 0, make), cache.obtain("/", 0, make)]);
    expect(first.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(made).toBe(1);
    const second = await Promise.all([cache.obtain("/", 0, make), cache.obtain("/", 0, make)]);
    expect([second.map(textOf), made]).toEqual([["yes", "yes"], 2]);
  });

  test("does not store what a purge overtook, whatever the other names", async () => {
    const cache = createResponseCache(100_000);
    let finish = (_: Stored): void => {};
    const work = new Promise<Stored>((resolve) => {
      finish = resolve;
    });
    const early = cache.obtain("/", 0, () => work);
    cache.purge(["b"]);
    const late = cache.obtain("/", 0, async () => stored("new", ["a", "b"]));
    finish(stored("old", ["a", "b"]));
    expect([textOf(await early), textOf(await late)]).toEqual(["old", "new"]);
    expect(textOf(cache.get("/", 0))).toBe("new");
  });

  test("stores what a purge of other names overtook", async () => {
    const cache = createResponseCache(100_000);
    const making = cache.obtain("/", 0, async () => stored("page", ["a"]));
    cache.purge(["b"]);
    await making;
    expect(textOf(cache.get("/", 0))).toBe("page");
  });
});
