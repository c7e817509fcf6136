import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { type PostgresBinaries, postgresBinaries } from "./postgres-binaries.ts";

interface Server {
  url: string;
  stop(): Promise<void>;
}

interface Shared {
  server?: Promise<Server>;
  users: number;
  prefix: string;
}

/** Several test projects use this set-up in one run, each with its own copy of this module: the server is kept here. */
const holder = globalThis as { chaparPostgres?: Shared };
holder.chaparPostgres ??= { users: 0, prefix: `chapar_test_${randomBytes(4).toString("hex")}_` };
const shared = holder.chaparPostgres;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users++;
  shared.server ??= process.env.DATABASE_URL ? givenServer(process.env.DATABASE_URL) : startServer();
  const server = await shared.server;
  project.provide("postgres", { url: server.url, prefix: shared.prefix });
  return async () => {
    shared.users--;
    if (shared.users === 0) await server.stop();
  };
}

async function givenServer(url: string): Promise<Server> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(
      `The PostgreSQL named by DATABASE_URL does not answer (${error}). Start it, or run \`env -u DATABASE_URL npm test\` ` +
        "to use the one among the npm packages.",
    );
  }
  return {
    url,
    async stop() {
      const { rows } = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
        shared.prefix,
      ]);
      for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
      await client.end();
    },
  };
}

/** A server of its own. `settings` are as in its configuration file. */
export async function startServer(settings: readonly string[] = []): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), "chapar-postgres-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", removeFolder);
  const binaries = await postgresBinaries(folder);
  await createCluster(binaries, join(folder, "data"));
  const port = await freePort();
  const child = await listen(binaries, join(folder, "data"), port, settings);
  const kill = () => child.kill("SIGQUIT");
  process.once("exit", kill);
  return {
    url: `postgres://chapar@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = once(child, "exit");
      kill();
      await gone;
      removeFolder();
    },
  };
}

// A linguistic collation, as most servers have: code that leans on byte order for its answers must say so and be seen.
async function createCluster(binaries: PostgresBinaries, data: string): Promise<void> {
  const flags = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-US"];
  const child = run(binaries, "initdb", [
    `--pgdata=${data}`,
    "--username=chapar",
    "--auth=trust",
    "--no-sync",
    ...flags,
  ]);
  const said = output(child);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(cannotStart(said()));
}

async function listen(
  binaries: PostgresBinaries,
  data: string,
  port: number,
  settings: readonly string[],
): Promise<ChildProcess> {
  const all = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings];
  const flags = all.flatMap((setting) => ["-c", setting]);
  const child = run(binaries, "postgres", ["-D", data, "-p", String(port), ...flags]);
  const said = output(child);
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", () => said().includes("ready to accept connections") && resolve());
    child.once("close", () => reject(new Error(cannotStart(said()))));
    child.once("error", reject);
  });
  return child;
}

function run({ folder, owner }: PostgresBinaries, program: string, args: string[]): ChildProcess {
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  return spawn(join(folder, program), args, { ...owner, env, cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] });
}

/** Reads what a program says, to its last 4,000 characters. */
function output(child: ChildProcess): () => string {
  let text = "";
  const keep = (chunk: Buffer) => {
    text = (text + chunk).slice(-4000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return () => text;
}

function cannotStart(said: string): string {
  return `PostgreSQL from the npm packages does not start here: give one with \`DATABASE_URL=postgres://… npm test\`. It said:\n${said}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("The system gave no free port.");
  return address.port;
}
