import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const made = new Set([".git", "node_modules", "dist", "data", "coverage", "test-results"]);

/** Paths, relative to the project and with slashes, of the files below `folder` that people wrote. */
export function projectPaths(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (folder === "" && made.has(entry.name)) return [];
    return entry.isDirectory() ? projectPaths(path) : [path];
  });
}

export function projectText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
