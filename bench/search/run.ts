// `npm run bench:search [-- --stories 20000 --queries 200 --engines sqlite]`: what a search costs on both engines, against
// bare FTS5 over the same stories and the same queries in the same run.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { megabytes, root, start } from "../process.ts";
import { type Address, type Latency, oneAtATime, together } from "./ask.ts";
import { buildFts } from "./build-fts.ts";
import { makeQueries } from "./make-queries.ts";
import { writeStories } from "./make-stories.ts";
import { importStories, openBenchNewsroom, serveNewsroom } from "./newsroom.ts";

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: "200000" },
    queries: { type: "string", default: "500" },
    engines: { type: "string", default: "sqlite,postgres" },
  },
});
const STORIES = Number(values.stories);
const QUERIES = makeQueries(Number(values.queries));
const CLIENTS = 32;
const ROUNDS = 3;

type Figure = { what: string; engine: string; measured: string; bare: string; budget: string };

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const perSecond = (ms: number): string => `${whole((1_000 * STORIES) / ms)}/s`;
const sized = (bytes: number): string => `${whole(bytes / 1e6)} MB, ${(bytes / STORIES / 1e3).toFixed(1)} kB a story`;
const shown = ({ p50, p95, p99 }: Latency): string => `${p50.toFixed(1)} / ${p95.toFixed(1)} / ${p99.toFixed(1)} ms`;
const middle = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const searchAt =
  (origin: string): Address =>
  (query) =>
    `${origin}/api/v1/search?limit=10&q=${encodeURIComponent(query)}`;

type Speed = { ours: Latency; bare: Latency; rate: number; bareRate: number; ratio: number };

/** Both in turn, round after round: what else the machine does then meets both. */
const compare = async (ours: Address, bare: Address): Promise<Speed> => {
  // The first round brings the files into memory.
  await oneAtATime(QUERIES, ours);
  await oneAtATime(QUERIES, bare);
  const single = { bare: await oneAtATime(QUERIES, bare), ours: await oneAtATime(QUERIES, ours) };
  const pairs: { rate: number; bareRate: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bareRate = await together(QUERIES, bare, CLIENTS, 2);
    pairs.push({ bareRate, rate: await together(QUERIES, ours, CLIENTS, 2) });
  }
  const ratio = middle(pairs.map((pair) => pair.rate / pair.bareRate));
  return { ...single, rate: middle(pairs.map((p) => p.rate)), bareRate: middle(pairs.map((p) => p.bareRate)), ratio };
};

const measure = async (engine: "sqlite" | "postgres", folder: string, fts: Fts): Promise<Figure[]> => {
  const newsroom = await openBenchNewsroom(engine, join(folder, engine));
  try {
    const { storedMs, indexedMs, peakMegabytes } = await importStories(newsroom, fts.lines);
    const bytes = await newsroom.indexBytes();
    const served = await serveNewsroom(newsroom);
    try {
      const { ours, bare, rate, bareRate, ratio } = await compare(searchAt(served.origin), searchAt(fts.origin));
      const row = (what: string, measured: string, beside: string, budget: string): Figure => {
        return { what, engine, measured, bare: beside, budget };
      };
      return [
        row("stored from JSON lines", `${perSecond(storedMs)}, ${peakMegabytes} MB`, "", "memory flat"),
        row("indexed", perSecond(indexedMs), perSecond(fts.ms), engine === "sqlite" ? "1,000/s" : ""),
        row("size of the index", sized(bytes), sized(fts.bytes), ""),
        row("one at a time: p50 / p95 / p99", shown(ours), shown(bare), "8 / – / 50 ms"),
        row(`${CLIENTS} at once`, `${whole(rate)}/s, ratio ${ratio.toFixed(2)}`, `${whole(bareRate)}/s`, "ratio 0.6"),
        row("memory after that", `${megabytes(served.child.pid, "VmRSS")} MB`, "", "200 MB"),
      ];
    } finally {
      await served.stop();
    }
  } finally {
    await newsroom.remove();
  }
};

type Fts = { lines: string; origin: string; ms: number; bytes: number };

const table = (figures: readonly Figure[]): string =>
  [
    "| what | engine | measured | bare FTS5 | budget |",
    "|---|---|---|---|---|",
    ...figures.map((each) => `| ${each.what} | ${each.engine} | ${each.measured} | ${each.bare} | ${each.budget} |`),
  ].join("\n");

execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
const folder = await mkdtemp(join(tmpdir(), "chapar-bench-"));
try {
  const lines = join(folder, "stories.jsonl");
  await writeStories(lines, STORIES);
  const file = join(folder, "fts.db");
  const built = await buildFts(file, lines);
  const bare = await start(["bench/search/bare-fts.ts", file]);
  const figures: Figure[] = [];
  try {
    for (const engine of ["sqlite", "postgres"] as const) {
      if (!values.engines.split(",").includes(engine)) continue;
      figures.push(...(await measure(engine, folder, { lines, origin: bare.origin, ...built })));
    }
  } finally {
    await bare.stop();
  }
  const [cpu] = cpus();
  console.log(
    `\n${whole(STORIES)} stories of about 600 words, ${QUERIES.length} queries\n\n${table(figures)}\n\n` +
      `Node.js ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB\n`,
  );
} finally {
  await rm(folder, { recursive: true });
}
