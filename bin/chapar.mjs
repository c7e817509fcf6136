#!/usr/bin/env -S node --max-semi-space-size=4
// Starts Chapar. Plain JavaScript that an older Node can run too: it hands over to the Node 24 among the project's
// packages where the system's is older, and builds first where dist/main.js is missing or older than the sources.
// The small space for young objects keeps a busy server small, and so do few arenas for what lies outside it; commands that
// run through many stories start themselves again with more of that space, which takes a tenth off their time.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const program = join(root, "dist", "main.js");
const sources = join(root, "src");
const words = process.argv.slice(2);
const ROOM = /^--max-semi-space-size=/;
/** Those of the command line, and how much room young objects have. */
const flags = [
  ...process.execArgv.filter((flag) => !ROOM.test(flag)),
  ["import", "reindex", "demo"].includes(words[0]) ? "--max-semi-space-size=16" : "--max-semi-space-size=4",
];
/** The C library gives each thread an arena of its own, where memory that another could use lies idle. */
const fewArenas = process.platform === "linux" && !process.env.MALLOC_ARENA_MAX ? { MALLOC_ARENA_MAX: "2" } : null;

if (Number.parseInt(process.versions.node, 10) < 24) handOver();
else await start();

async function start() {
  // Not on Windows, which has no way to become another program.
  if (process.platform !== "win32" && (fewArenas || !flags.every((flag) => process.execArgv.includes(flag)))) {
    const again = [process.execPath, ...flags, fileURLToPath(import.meta.url), ...words];
    process.execve(process.execPath, again, { ...process.env, ...fewArenas });
  }
  if (existsSync(sources) && isStale()) await import(pathToFileURL(join(root, "scripts", "build.mjs")).href);
  nodeModule.enableCompileCache(join(root, "node_modules", ".cache", "chapar"));
  await import(pathToFileURL(program).href);
}

function isStale() {
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return isNewer(join(root, "scripts", "bundle.mjs"), built) || holdsNewer(sources, built);
}

function isNewer(path, time) {
  return statSync(path).mtimeMs > time;
}

// A folder's own time counts as well: it changes when a file is removed.
function holdsNewer(folder, time) {
  if (isNewer(folder, time)) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return holdsNewer(path, time);
    return !/\.test\.tsx?$|\.md$/.test(entry.name) && isNewer(path, time);
  });
}

function handOver() {
  const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node)) {
    console.error(`Chapar needs Node.js 24 or later; this is ${process.version}. Install it, or run \`npm ci\` here.`);
    process.exit(1);
  }
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...words], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGUSR2"]) {
    // A terminal sends Ctrl-C to both processes; passing it on would make it two.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on("error", (error) => {
    console.error(`The Node.js of this project did not start: ${error.message}. Run \`npm ci\` again.`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
