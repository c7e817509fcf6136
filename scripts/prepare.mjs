// Runs after `npm ci` and `npm install` in a checkout: links the project's own command, so that `npx chapar` answers
// from here, and builds the program. npm links the commands of dependencies, never those of the package it stands in.
import { existsSync } from "node:fs";
import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const commands = join(root, "node_modules", ".bin");

if (existsSync(commands) && process.platform !== "win32") {
  await rm(join(commands, "chapar"), { force: true });
  await symlink(join("..", "..", "bin", "chapar.mjs"), join(commands, "chapar"));
}

if (existsSync(join(root, "src", "app", "main.ts"))) await import("./build.mjs");
