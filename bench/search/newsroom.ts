import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { startServer } from "../../checks/support/postgres-server.ts";
import { freePort, launcher, megabytes, type Running, root, start } from "../process.ts";

/** A newsroom on one of the engines. `env` says where it is to the program. */
export type BenchNewsroom = {
  engine: "sqlite" | "postgres";
  env: Record<string, string>;
  /** Bytes of the tables and indexes of search. */
  indexBytes(): Promise<number>;
  remove(): Promise<void>;
};

const onSqlite = (data: string): BenchNewsroom => ({
  engine: "sqlite",
  env: { CHAPAR_DATA: data },
  indexBytes: async () => {
    const db = new DatabaseSync(join(data, "chapar.db"), { readOnly: true });
    const tables = "select name from sqlite_schema where tbl_name like 'search\\_%' escape '\\'";
    const row = db.prepare(`select sum(pgsize) as bytes from dbstat where name in (${tables})`).get();
    db.close();
    return Number(row?.bytes ?? 0);
  },
  remove: async () => undefined,
});

/** A quarter of the memory of a small server, as PostgreSQL's manual advises; its default is a thirtieth. */
const SETTINGS = ["shared_buffers=1GB"];

/** On the server that DATABASE_URL names, or else on the one among the packages. */
const onPostgres = async (data: string): Promise<BenchNewsroom> => {
  const given = process.env.DATABASE_URL;
  const server = given ? { url: given, stop: async () => undefined } : await startServer(SETTINGS);
  const name = `chapar_bench_${randomBytes(4).toString("hex")}`;
  const ask = async <Row>(text: string, url = server.url): Promise<Row[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows as Row[];
    } finally {
      await client.end();
    }
  };
  await ask(`create database ${name} template template0`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    engine: "postgres",
    env: { CHAPAR_DATA: data, DATABASE_URL: url.href },
    indexBytes: async () => {
      const tables = "select oid from pg_class where relkind = 'r' and starts_with(relname, 'search_')";
      const text = `select sum(pg_total_relation_size(oid))::text as bytes from (${tables}) t`;
      const [row] = await ask<{ bytes: string }>(text, url.href);
      return Number(row?.bytes ?? 0);
    },
    remove: async () => {
      await ask(`drop database ${name} with (force)`);
      await server.stop();
    },
  };
};

export const openBenchNewsroom = (engine: BenchNewsroom["engine"], data: string): Promise<BenchNewsroom> =>
  engine === "sqlite" ? Promise.resolve(onSqlite(data)) : onPostgres(data);

export type Imported = { storedMs: number; indexedMs: number; peakMegabytes: number };

/** Imports the lines. The command says when it is done with storing and begins to index. */
export const importStories = async ({ env }: BenchNewsroom, lines: string): Promise<Imported> => {
  const began = performance.now();
  const child = spawn(process.execPath, [launcher, "import", "jsonl", lines, "--log", "warn"], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stored = 0;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, megabytes(child.pid, "VmHWM"));
  }, 200);
  child.stdout.on("data", (chunk) => {
    if (stored === 0 && String(chunk).includes("Indexing")) stored = performance.now();
  });
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0 || stored === 0) throw new Error("The import failed.");
  return { storedMs: stored - began, indexedMs: performance.now() - stored, peakMegabytes: peak };
};

/** Serves it without a cache of pages, so that every search is a search. */
export const serveNewsroom = async ({ env }: BenchNewsroom): Promise<Running> => {
  const place = ["--host", "127.0.0.1", "--port", String(await freePort()), "--demo", "never", "--rates", "off"];
  return start([launcher, "serve", ...place, "--cache", "0", "--log", "warn"], env);
};
