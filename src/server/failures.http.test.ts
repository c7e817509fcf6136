import { afterEach, expect, test } from "vitest";
import { type RunningSite, runSite } from "../../checks/support/running-site.ts";
import { HOUR, NOON, storyOn } from "../../checks/support/stories.ts";
import { ChaparError } from "../domain/errors.ts";
import type { Storage } from "../domain/stores.ts";

let site: RunningSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** A storage that fails in all its reading and writing while `fault` holds an error. */
const breakable =
  (fault: { error: Error | null }) =>
  (storage: Storage): Storage => {
    const broken = (error: Error) => (): Promise<never> => Promise.reject(error);
    const methods = [
      "transaction",
      "nextDue",
      "reference",
      "front",
      "archivePage",
      "storyByPath",
      "resolve",
      "listStories",
    ];
    return new Proxy(storage, {
      get: (target, name) => {
        const value = Reflect.get(target, name);
        return fault.error && methods.includes(String(name)) ? broken(fault.error) : value;
      },
    });
  };

const open = async (fault: { error: Error | null }): Promise<RunningSite> => {
  site = await runSite({ at: NOON, wrap: breakable(fault) });
  await site.storage.transaction((stores) => stores.saveStory(storyOn("s1", NOON - HOUR), "desk", NOON));
  return site;
};

const LOCKED = new ChaparError("unavailable", "The database /srv/newsroom.db is locked by another program.");

test("while the database does not answer, what is in the cache is served and the rest is a 503", async () => {
  const fault: { error: Error | null } = { error: null };
  const running = await open(fault);
  const due = storyOn("due", NOON + HOUR);
  await running.storage.transaction((stores) => stores.saveStory(due, "desk", NOON));
  const before = await running.ask("/2026/01/s1");
  fault.error = LOCKED;

  expect((await running.ask("/2026/01/s1")).text).toBe(before.text);
  running.clock.at = NOON + HOUR;
  expect((await running.ask("/robots.txt")).status).toBe(503);
  expect((await running.ask("/2026/01/s1")).text).toBe(before.text);
  const rest = await running.ask("/latest");
  expect([rest.status, rest.headers["retry-after"], rest.headers["cache-control"]]).toEqual([503, "5", "no-store"]);
  expect(rest.text).toContain("The site is not available just now");
  expect(rest.text).not.toContain("/srv");
  expect((await running.ask("/api/v1/stories")).headers["content-type"]).toContain("application/problem+json");
  expect((await running.ask("/readyz")).status).toBe(503);
  expect((await running.ask("/healthz")).status).toBe(200);

  fault.error = null;
  running.clock.at += 1_000;
  expect((await running.ask("/latest")).text).toContain("Headline of due");
  expect((await running.ask("/readyz")).status).toBe(200);
});

test("a server that starts while the database does not answer says so without a page", async () => {
  const fault: { error: Error | null } = { error: LOCKED };
  site = await runSite({ at: NOON, wrap: breakable(fault) });
  const { status, headers, text } = await site.ask("/");
  expect([status, headers["content-type"]]).toEqual([503, "text/plain; charset=utf-8"]);
  expect(text).toBe("The site cannot answer this at the moment. Please try again in a few seconds.\n");
});

test("an unforeseen error gets a reference and tells nothing else", async () => {
  const fault: { error: Error | null } = { error: null };
  const running = await open(fault);
  await running.ask("/robots.txt");
  fault.error = new Error("secret of the database");
  for (const path of ["/latest", "/api/v1/stories"]) {
    const { status, headers, text } = await running.ask(path);
    expect([status, headers["cache-control"]]).toEqual([500, "no-store"]);
    expect(text).toContain("request-1");
    expect(text).not.toContain("secret");
  }
  fault.error = null;
  expect((await running.ask("/latest")).status).toBe(200);
});

test("a page begun before a purge is neither stored nor handed to who asks after it", async () => {
  const hold: { wait: Promise<void> | null; reached: () => void } = { wait: null, reached: () => {} };
  const slow = (storage: Storage): Storage => ({
    ...storage,
    archivePage: async (...given) => {
      const read = await storage.archivePage(...given);
      hold.reached();
      await hold.wait;
      return read;
    },
  });
  const running = await runSite({ at: NOON, wrap: slow });
  site = running;
  let release = (): void => {};
  hold.wait = new Promise((resolve) => {
    release = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    hold.reached = resolve;
  });
  const early = running.ask("/latest");
  await reached;
  await running.storage.transaction((stores) => stores.saveStory(storyOn("s1", NOON), "desk", NOON));
  hold.wait = null;
  expect((await running.ask("/latest")).text).toContain("Headline of s1");
  release();
  expect((await early).text).not.toContain("Headline of s1");
  expect((await running.ask("/latest")).text).toContain("Headline of s1");
});

test("counts what it does for those who watch", async () => {
  const running = await open({ error: null });
  await running.ask("/latest");
  await running.ask("/latest");
  await running.ask("/nowhere");
  const { text, headers } = await running.ask("/metrics");
  expect(headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(text).toContain('chapar_requests_total{class="2xx"} 2\n');
  expect(text).toContain('chapar_requests_total{class="4xx"} 1\n');
  expect(text).toContain('chapar_cache_requests_total{result="hit"} 1\n');
  expect(text).toContain("chapar_render_seconds_count 2\n");
  expect(text).toMatch(/chapar_cache_bytes [1-9]\d+\n/);
});
