// The licences of what stands inside dist/main.js: the bundle carries other people's code, so it carries their terms.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./bundle.mjs";

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const TERMS = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  const files = (await readdir(join(root, folder))).filter((file) => TERMS.test(file)).sort();
  if (files.length === 0) {
    throw new Error(`${name} has no licence file, so it cannot stand in the bundle: import it as an external package.`);
  }
  const texts = await Promise.all(files.map((file) => readFile(join(root, folder, file), "utf8")));
  return `${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join("\n\n")}\n`;
}

/**
 * The notices of every package that has a file among the bundle's inputs.
 * @param {readonly string[]} inputs paths from the project's root
 */
export async function noticesOf(inputs) {
  const folders = new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []));
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  const head = "Chapar's program holds parts of these packages. Each stands under its own licence.\n";
  return [head, ...notices].join(`\n${"-".repeat(80)}\n\n`);
}
