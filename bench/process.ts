import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

export type Running = { child: ChildProcess; origin: string; readyMs: number; stop(): Promise<void> };

/** Starts a program of this checkout that prints its address when it is ready. */
export const start = async (words: string[], env: Record<string, string> = {}): Promise<Running> => {
  const began = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const origin = /http:\/\/[^\s]+/.exec(said)?.[0];
    if (origin) {
      child.stdout?.resume();
      const stop = async (): Promise<void> => {
        if (child.exitCode !== null) return;
        child.kill("SIGTERM");
        await once(child, "exit");
      };
      return { child, origin, readyMs: performance.now() - began, stop };
    }
  }
  throw new Error(`${words.join(" ")} ended before it was ready: ${said}`);
};

/** A port that nobody uses at this moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

/** Starts the server and commands with the memory that is right for each. */
export const launcher = join("bin", "chapar.mjs");

/** Runs a command of the program to its end and returns the milliseconds it took; throws when it fails. */
export const run = async (words: string[]): Promise<{ ms: number; peakMegabytes: number }> => {
  const began = performance.now();
  const child = spawn(process.execPath, [launcher, ...words], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, megabytes(child.pid, "VmHWM"));
  }, 50);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`chapar ${words.join(" ")} failed.`);
  return { ms: performance.now() - began, peakMegabytes: peak };
};

/** Memory of a process in megabytes: VmRSS now, VmHWM at its peak. 0 where the system does not tell. */
export const megabytes = (pid: number | undefined, field: "VmRSS" | "VmHWM"): number => {
  try {
    const kilobytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
};
