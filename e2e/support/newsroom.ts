import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const launcher = join(root, "bin", "chapar.mjs");

export type Served = { origin: string; data: string; stop(): Promise<void> };
export type Finished = { code: number; out: string; err: string };

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

/** The environment without settings of the machine that runs the tests. */
const environment = (): NodeJS.ProcessEnv => {
  const { PORT: _port, HOST: _host, DATABASE_URL: _database, PUBLIC_URL: _url, ...rest } = process.env;
  return { ...rest, CHAPAR_LOG: "warn" };
};

/** A data folder of its own; remove it with the function beside it. */
export const dataFolder = async (): Promise<{ data: string; remove(): Promise<void> }> => {
  const data = await mkdtemp(join(tmpdir(), "chapar-e2e-"));
  return { data, remove: () => rm(data, { recursive: true, force: true }) };
};

/** Runs a command of the program to its end. */
export const chapar = async (words: string[]): Promise<Finished> => {
  const child = spawn(process.execPath, [launcher, ...words], { cwd: root, env: environment() });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const [code] = await once(child, "close");
  return { code: Number(code), ...said };
};

const untilReady = async (child: ChildProcess): Promise<void> => {
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += chunk;
    if (!said.includes("The site is at")) continue;
    child.stdout?.resume();
    return;
  }
  throw new Error(`The program ended before it was ready. It said: ${said}`);
};

/** Starts the site as a user does, on a free port. A folder that is empty becomes the demo newsroom. */
export const serve = async (data: string, ...flags: string[]): Promise<Served> => {
  const port = await freePort();
  const words = [launcher, "serve", "--data", data, "--host", "127.0.0.1", "--port", String(port), ...flags];
  const child = spawn(process.execPath, words, { cwd: root, env: environment(), stdio: ["ignore", "pipe", "inherit"] });
  await untilReady(child);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { origin: `http://127.0.0.1:${port}`, data, stop };
};
