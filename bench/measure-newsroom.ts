import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Figure } from "./figure.ts";
import { compare, load } from "./load.ts";
import { measurePublishing } from "./measure-publishing.ts";
import { freePort, launcher, megabytes, type Running, run, start } from "./process.ts";

const ROUNDS = 3;
const SECONDS = 3;

const rate = (value: number): string => `${Math.round(value).toLocaleString("en")}/s`;

const bytesOf = async (origin: string, path: string): Promise<Uint8Array> => {
  const response = await fetch(origin + path, { headers: { "accept-encoding": "identity" } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
};

const spread = (pages: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => 1 + Math.floor((at * (pages - 2)) / count));

const storyPaths = (file: string): string[] => {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db
    .prepare(
      "select path from story where visibility = 'public' and edition = 'en' order by (id * 7919) % 10007 limit 400",
    )
    .all();
  db.close();
  return rows.map((row) => encodeURI(String(row.path)));
};

const serve = async (data: string, cache: number): Promise<Running> => {
  const place = ["--host", "127.0.0.1", "--port", String(await freePort()), "--data", data];
  // As the launcher and `npm start` run it.
  return start([launcher, "serve", ...place, "--cache", String(cache), "--log", "warn"]);
};

const measureCached = async (data: string, stories: number): Promise<Figure[]> => {
  const ours = await serve(data, 64);
  try {
    const page = await bytesOf(ours.origin, "/");
    const file = join(data, "front.html");
    await writeFile(file, page);
    const bare = await start(["bench/bare-server.ts", file]);
    const pair = await compare(
      () => load(ours.origin, ["/"], SECONDS),
      () => load(bare.origin, ["/"], SECONDS),
      ROUNDS,
    );
    await bare.stop();
    return [
      {
        what: "front page from the cache",
        stories,
        measured: rate(pair.ours.requestsPerSecond),
        ratio: pair.ratio.toFixed(2),
        budget: "0.85 of bare node:http",
      },
      { what: "ready after start", stories, measured: `${Math.round(ours.readyMs)} ms`, ratio: "", budget: "1 s" },
      await measurePublishing(ours.origin, data, stories),
    ];
  } finally {
    await ours.stop();
  }
};

const measureUncached = async (data: string, stories: number): Promise<Figure[]> => {
  const file = join(data, "chapar.db");
  const ours = await serve(data, 0);
  try {
    const pages = Math.floor(stories / 6) - 30;
    const lists = spread(pages, 300).map((page) => `/latest/page/${page}`);
    const storyList = storyPaths(file);
    const [listBytes, storyBytes] = await Promise.all([
      bytesOf(ours.origin, lists[9] ?? ""),
      bytesOf(ours.origin, storyList[9] ?? ""),
    ]);
    const bare = await start(["bench/bare-program.ts", file, String(listBytes.length), String(storyBytes.length)]);
    const list = await compare(
      () => load(ours.origin, lists, SECONDS),
      () => load(bare.origin, lists, SECONDS),
      ROUNDS,
    );
    const story = await compare(
      () => load(ours.origin, storyList, SECONDS),
      () => load(bare.origin, storyList, SECONDS),
      ROUNDS,
    );
    const deep = await compare(
      () => load(ours.origin, lists.slice(0, 20), SECONDS),
      () => load(ours.origin, lists.slice(-20), SECONDS),
      ROUNDS,
    );
    await bare.stop();
    return [
      {
        what: "archive page, not cached",
        stories,
        measured: rate(list.ours.requestsPerSecond),
        ratio: list.ratio.toFixed(2),
        budget: "0.5 of a bare program",
      },
      {
        what: "story page, not cached",
        stories,
        measured: rate(story.ours.requestsPerSecond),
        ratio: story.ratio.toFixed(2),
        budget: "0.5 of a bare program",
      },
      {
        what: "oldest archive pages against the newest",
        stories,
        measured: rate(deep.ours.requestsPerSecond),
        ratio: deep.ratio.toFixed(2),
        budget: "within 1.2",
      },
      {
        what: "memory after that",
        stories,
        measured: `${megabytes(ours.child.pid, "VmRSS")} MB`,
        ratio: "",
        budget: "200 MB",
      },
    ];
  } finally {
    await ours.stop();
  }
};

/** Makes a newsroom of that size in a folder and measures it. */
export const measureNewsroom = async (data: string, stories: number): Promise<Figure[]> => {
  await run(["demo", "--stories", String(stories), "--data", data, "--log", "warn"]);
  return [...(await measureCached(data, stories)), ...(await measureUncached(data, stories))];
};
