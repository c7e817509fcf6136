// Builds dist/main.js and the notices of what is in it. Each file is put in place in one step, so a program starting
// meanwhile never reads half a bundle, and carries the time the build began, so a source saved during the build still
// counts as newer.
import { mkdir, rename, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { program, root, textInputs } from "./bundle.mjs";
import { noticesOf } from "./notices.mjs";

const began = new Date();

async function put(path, contents) {
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, contents);
  await utimes(unfinished, began, began);
  await rename(unfinished, path);
}

/**
 * Without a letter beyond ASCII: one is enough for the engine to hold the whole program in two bytes a letter, which is
 * 2.5 MB more in each process. esbuild leaves them in patterns and comments, where an escape is the same.
 */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const { outputFiles, metafile } = await build({ ...program, write: false, metafile: true });
const inputs = [...Object.keys(metafile.inputs), ...textInputs];
await put(join(root, "dist", "THIRD-PARTY-NOTICES.txt"), await noticesOf(inputs));
for (const { path, text, contents } of outputFiles) await put(path, path.endsWith(".js") ? inAscii(text) : contents);
