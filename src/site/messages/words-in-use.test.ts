import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { en } from "./data/en.ts";

it("every word of the catalog is said somewhere", () => {
  const files = globSync("src/{site,server}/**/*.{ts,tsx}", { cwd: process.cwd() });
  const sources = files.filter((file) => !file.includes("messages/data") && !/\.test\./.test(file));
  const text = sources.map((file) => readFileSync(file, "utf8")).join("\n");
  const unsaid = Object.keys(en).filter((key) => !new RegExp(`(\\.|"|[{,] )${key}\\b`).test(text));
  expect(unsaid).toEqual([]);
});
