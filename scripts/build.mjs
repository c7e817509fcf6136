// Builds dist/main.js. Each file is put in place in one step, so a program starting meanwhile never reads half a bundle,
// and carries the time the build began, so a source saved during the build still counts as newer.
import { mkdir, rename, utimes, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "esbuild";
import { program } from "./bundle.mjs";

const began = new Date();
const { outputFiles } = await build({ ...program, write: false });
for (const { path, contents } of outputFiles) {
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, contents);
  await utimes(unfinished, began, began);
  await rename(unfinished, path);
}
