import type { SourceFile } from "./source-file.ts";

/** Each way round on which a file imports itself by way of others, once, as the paths on it. Types count as well. */
export function importCycles(files: readonly SourceFile[]): string[][] {
  const imports = new Map(
    files.map(({ path, imports }) => [path, imports.filter(({ own }) => own).map(({ to }) => to)]),
  );
  const done = new Set<string>();
  const cycles: string[][] = [];

  function walk(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push(trail.slice(start));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  }

  for (const path of imports.keys()) walk(path, []);
  return cycles;
}
