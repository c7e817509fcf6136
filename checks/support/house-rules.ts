import { posix } from "node:path";
import { importCycles } from "./import-cycles.ts";
import { type Import, readSource, type SourceFile } from "./source-file.ts";

/** Which rooms a room may import from; its own files always. `types` marks rooms that lend types alone. */
const table: Record<string, { from: string[]; types?: string[] }> = {
  domain: { from: [] },
  newsroom: { from: ["domain"] },
  rates: { from: ["domain"] },
  storage: { from: ["domain"] },
  site: { from: ["domain"] },
  desk: { from: ["domain"] },
  search: { from: ["domain"], types: ["storage"] },
  importers: { from: ["domain", "newsroom"] },
  server: { from: ["domain", "newsroom", "site", "desk"] },
  app: { from: ["domain", "newsroom", "rates", "storage", "site", "desk", "search", "importers", "server"] },
};

const vagueNames = /^(utils?|libs?|common|helpers?|core|shared|misc)$/;

/** What is wrong with the house, a sentence each; `files` maps paths such as `src/domain/slug.ts` to their text. */
export function houseViolations(files: ReadonlyMap<string, string>): string[] {
  const { sources, unreadable } = readAll(files);
  const rules = [arrows, packages, settings, clock, barrels, cycles, sizes];
  return [...unreadable, ...names([...files.keys()]), ...rules.flatMap((rule) => rule(sources))];
}

function readAll(files: ReadonlyMap<string, string>) {
  const sources: SourceFile[] = [];
  const unreadable: string[] = [];
  for (const [path, text] of files) {
    if (!/\.tsx?$/.test(path)) continue;
    try {
      sources.push(readSource(path, text));
    } catch (error) {
      unreadable.push(`${path}: cannot be read as TypeScript: ${error}`);
    }
  }
  return { sources, unreadable };
}

function arrows(sources: SourceFile[]): string[] {
  return sources.flatMap((file) => {
    const own = file.imports.filter((imported) => imported.own && !isAllowed(file, imported));
    return own.map(({ to }) => `${file.path}: may not import ${to}; see the table in checks/support/house-rules.ts.`);
  });
}

function isAllowed(file: SourceFile, { to, typeOnly }: Import): boolean {
  if (!to.startsWith("src/")) return file.isTest && to.startsWith("checks/support/");
  const room = to.split("/")[1] ?? "";
  const { from, types = [] } = table[file.room] ?? { from: [] };
  return room === file.room || from.includes(room) || (types.includes(room) && (typeOnly || file.isTest));
}

function packages(sources: SourceFile[]): string[] {
  return sources
    .filter(({ room, isTest }) => room === "domain" && !isTest)
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ own }) => !own)
        .map(({ to }) => `${path}: domain imports no package and no node: module (${to}).`),
    );
}

function settings(sources: SourceFile[]): string[] {
  const outside = sources.filter(({ room, isTest }) => room !== "app" && !isTest);
  return outside.flatMap(({ path, uses }) =>
    uses
      .filter((use) => use.startsWith("process."))
      .map((use) => `${path}: only src/app reads ${use}; take it as input.`),
  );
}

function clock(sources: SourceFile[]): string[] {
  const outside = sources.filter(({ room, isTest, isClient }) => room !== "app" && !isTest && !isClient);
  return outside.flatMap(({ path, uses }) =>
    uses.filter((use) => !use.startsWith("process.")).map((use) => `${path}: ${use} comes in through a port.`),
  );
}

function barrels(sources: SourceFile[]): string[] {
  return sources
    .filter(({ isBarrel }) => isBarrel)
    .map(({ path }) => `${path}: only hands on other files' names; import them from where they are.`);
}

function cycles(sources: SourceFile[]): string[] {
  return importCycles(sources).map((cycle) => `${cycle.join(" -> ")} -> ${cycle[0]}: an import cycle.`);
}

function names(paths: string[]): string[] {
  return paths.flatMap((path) => {
    const [, room = "", ...rest] = path.split("/");
    const parts = [room, ...rest].map((part) => part.replace(/\..*$/, ""));
    if (rest.length > 0 && !table[room]) return [`${path}: there is no room named ${room}.`];
    if (/^index\./.test(posix.basename(path))) return [`${path}: name the file by what it holds, not index.`];
    return parts
      .filter((part) => vagueNames.test(part))
      .map((part) => `${path}: "${part}" says nothing; name the idea.`);
  });
}

const limits = { largest: 350, percentile95: 220, median: 70 };

function sizes(sources: SourceFile[]): string[] {
  const counted = sources.filter(({ path, isTest }) => !isTest && !path.includes("/data/") && !path.endsWith(".d.ts"));
  const lines = counted.map((file) => file.lines).sort((a, b) => a - b);
  const at = (share: number) => lines[Math.floor(share * (lines.length - 1))] ?? 0;
  const tooLong = counted.filter((file) => file.lines > limits.largest);
  return [
    ...tooLong.map((file) => `${file.path}: ${file.lines} lines, at most ${limits.largest}.`),
    ...(at(0.95) < limits.percentile95 ? [] : [`95th percentile of file length: ${at(0.95)} lines, under 220.`]),
    ...(at(0.5) < limits.median ? [] : [`Median file length: ${at(0.5)} lines, under 70.`]),
  ];
}
