import { describe, expect, test } from "vitest";
import { houseViolations } from "./support/house-rules.ts";
import { projectPaths, projectText } from "./support/project-files.ts";

test("the house keeps its rules", () => {
  const paths = projectPaths("src").filter((path) => /\.tsx?$/.test(path));
  expect(paths.length).toBeGreaterThan(0);
  expect(houseViolations(new Map(paths.map((path) => [path, projectText(path)])))).toEqual([]);
});

const said = (files: Record<string, string>) => houseViolations(new Map(Object.entries(files)));

describe("arrows", () => {
  test.each([
    ["src/site/a.ts", 'import { x } from "../storage/x.ts";'],
    ["src/site/a.ts", 'import type { X } from "../storage/x.ts";'],
    ["src/site/a.ts", 'export { x } from "../storage/x.ts"; export const y = 1;'],
    ["src/site/a.ts", 'const x = await import("../storage/x.ts");'],
    ["src/site/a.ts", 'let x: import("../storage/x.ts").X;'],
    ["src/site/a.tsx", 'import "../storage/x.ts"; const p = <p>{1}</p>;'],
    ["src/site/a.ts", 'import css from "../storage/x.css?raw";'],
    ["src/site/a.ts", 'import { x } from "../../scripts/x.mjs";'],
    ["src/site/a.test.ts", 'import { x } from "../newsroom/x.ts";'],
    ["src/domain/a.ts", 'import type { X } from "../site/x.ts";'],
    ["src/search/a.ts", 'import { x } from "../storage/x.ts";'],
    ["src/server/a.ts", 'import { x } from "../app/x.ts";'],
    ["src/importers/a.ts", 'import { x } from "../rates/x.ts";'],
  ])("%s: %s", (path, text) => {
    expect(said({ [path]: text })).toEqual([expect.stringMatching(/^src\/.*: may not import /)]);
  });

  test.each([
    ["src/site/a.ts", 'import { x } from "../domain/x.ts"; import { y } from "./y.ts";'],
    ["src/search/a.ts", 'import type { X } from "../storage/x.ts"; import { type Y } from "../storage/x.ts";'],
    ["src/search/a.db.test.ts", 'import { x } from "../storage/x.ts"; import "../../checks/support/postgres.ts";'],
    ["src/importers/a.ts", 'import { x } from "../newsroom/x.ts";'],
    ["src/app/a.ts", 'import { x } from "../server/x.ts"; import { y } from "../rates/y.ts";'],
    ["src/site/a.ts", '// import "../storage/x.ts"\nconst text = `import "../storage/x.ts"`;'],
  ])("allowed, %s: %s", (path, text) => {
    expect(said({ [path]: text })).toEqual([]);
  });
});

test.each(['import "pg";', 'import type { Stats } from "node:fs";', 'export { x } from "kysely"; export const y = 1;'])(
  "domain takes no package: %s",
  (text) => {
    expect(said({ "src/domain/a.ts": text })).toEqual([expect.stringContaining("imports no package")]);
    expect(said({ "src/domain/a.test.ts": text, "src/storage/a.ts": text })).toEqual([]);
  },
);

test.each(["process.env.PORT", 'process["env"]', "globalThis.process.env", "process.argv[2]"])(
  "only app reads %s",
  (use) => {
    expect(said({ "src/storage/a.ts": `export const a = ${use};` })).toEqual([expect.stringContaining("only src/app")]);
    expect(said({ "src/app/a.ts": `export const a = ${use};` })).toEqual([]);
  },
);

test.each(["Date.now()", "new Date()", "Date()", "Math.random()", "[1].map(Math.random)", "globalThis.Date.now()"])(
  "%s comes in through a port",
  (use) => {
    expect(said({ "src/newsroom/a.ts": `export const a = ${use};` })).toEqual([expect.stringContaining("a port")]);
    expect(said({ "src/app/a.ts": `export const a = ${use};` })).toEqual([]);
    expect(said({ "src/newsroom/b.ts": "export const a = (at: number) => new Date(at); // Date.now()" })).toEqual([]);
  },
);

test.each([
  'export * from "./b.ts";',
  'export { b } from "./b.ts";',
  'import { b } from "./b.ts";\nexport { b };',
  'export type { B } from "./b.ts";',
])("a barrel: %s", (text) => {
  expect(said({ "src/site/a.ts": text })).toEqual([expect.stringContaining("only hands on")]);
});

test("an import cycle, through types and three files", () => {
  const files = {
    "src/site/a.ts": 'import { b } from "./b.ts";',
    "src/site/b.ts": 'import type { C } from "./c.ts";',
    "src/site/c.ts": 'import { a } from "./a.ts";',
    "src/site/d.ts": 'import { a } from "./a.ts"; import { b } from "./b.ts";',
  };
  const cycle = "src/site/a.ts -> src/site/b.ts -> src/site/c.ts -> src/site/a.ts: an import cycle.";
  expect(said(files)).toEqual([cycle]);
});

test("a file that imports itself", () => {
  expect(said({ "src/site/a.ts": 'import { a } from "./a.ts";' })).toEqual([expect.stringContaining("cycle")]);
});

test.each([
  ["src/site/index.ts", "not index"],
  ["src/site/parts/index.tsx", "not index"],
  ["src/site/utils/a.ts", "says nothing"],
  ["src/site/helpers.ts", "says nothing"],
  ["src/site/lib/data/a.ts", "says nothing"],
  ["src/cellar/a.ts", "no room named cellar"],
  ["src/core/a.ts", "no room named core"],
])("a bad name: %s", (path, reason) => {
  expect(said({ [path]: "export const a = 1;" })).toEqual([expect.stringContaining(reason)]);
});

test("what is not TypeScript", () => {
  expect(said({ "src/site/a.ts": "export const = ;" })).toEqual([expect.stringContaining("cannot be read")]);
});

describe("file length", () => {
  const ofLines = (count: number) => "// line\n".repeat(count);
  const house = (...lengths: number[]) =>
    said(Object.fromEntries(lengths.map((count, at) => [`src/site/f${at}.ts`, ofLines(count)])));

  test("350 lines at most", () => {
    expect(house(10, 10, 350)).toEqual([]);
    expect(house(10, 10, 351)).toEqual([expect.stringContaining("351 lines")]);
  });
  test("the median", () => {
    expect(house(69, 69, 69)).toEqual([]);
    expect(house(10, 70, 70)).toEqual([expect.stringContaining("Median")]);
  });
  test("the 95th percentile", () => {
    const short = Array.from({ length: 19 }, () => 10);
    expect(house(...short, 219, 219)).toEqual([]);
    expect(house(...short, 220, 220)).toEqual([expect.stringContaining("95th percentile")]);
  });
  test("tests and data are not counted", () => {
    expect(said({ "src/site/a.test.ts": ofLines(900), "src/site/data/a.ts": ofLines(900) })).toEqual([]);
  });
});
