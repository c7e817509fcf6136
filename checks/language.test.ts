import { expect, test } from "vitest";
import { projectPaths, projectText } from "./support/project-files.ts";

// Put together from parts, so that this file does not hold what it forbids.
const folders = ["work", "farm", "root", "Users"].join("|");
const registries = [
  ["registry", "npmjs"].join("\\."),
  ["npmjs", "(org|com)"].join("\\."),
  ["yarnpkg", "com"].join("\\."),
];
const forbidden: [RegExp, string][] = [
  [new RegExp(`(^|[^\\w.-])/(${folders})/\\w`), "names a folder of one machine"],
  [new RegExp(`${["bash", "jobs"].join("_")}|\\.${"library"}/`), "names a folder of one machine"],
  [new RegExp(registries.join("|")), "names a package registry; see .npmrc for the lock file"],
  [new RegExp(['"resolved": "', "http"].join("")), "holds a download address; see .npmrc"],
  [new RegExp(`\\b(${["TO", "DO"].join("")}|${["FIX", "ME"].join("")})\\b`), "leaves work for later; do it or drop it"],
];

/** What a file may not say, with its line. */
function said(path: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, at) =>
      forbidden
        .filter(([what]) => what.test(line))
        .map(([, why]) => `${path}:${at + 1} ${why}: ${line.trim().slice(0, 120)}`),
    );
}

test("the project speaks of itself alone", () => {
  const texts = projectPaths().map((path): [string, string] => [path, projectText(path)]);
  expect(texts.map(([path]) => path)).toContain("package-lock.json");
  expect(texts.filter(([, text]) => !text.includes("\0")).flatMap(([path, text]) => said(path, text))).toEqual([]);
});

test.each([
  ["see /wor", "k/notes.md"],
  ['"/ro', 'ot/x"'],
  ["/tmp/bash", "_jobs"],
  ["https://registry.npm", "js.org/x"],
  ["https://www.npm", "js.com/package/x"],
  ['"resolved": "ht', 'tp://x/y.tgz"'],
  ["// TO", "DO later"],
])("it would say so: %s%s", (start, end) => {
  expect(said("x", `line one\n${start}${end}`)).toEqual([expect.stringMatching(/^x:2 /)]);
});

test.each(["https://example.org/work/1", "a network/work/x", "root/x", "https://cbr.example/users/"])(
  "allowed: %s",
  (text) => {
    expect(said("x", text)).toEqual([]);
  },
);
