import { expect, test } from "vitest";
import { projectText } from "./support/project-files.ts";

interface Lock {
  packages: Record<string, { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }>;
}

/**
 * Packages that the lock file asks for and does not hold. npm leaves out, without a word, a platform's package that the
 * registry could not give, and then `npm ci` refuses the lock file on every machine.
 */
function missing({ packages }: Lock): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !names.has(name))
      .map((name) => `${path} needs ${name}: choose a version of which every platform's package is published.`),
  );
}

test("the lock file holds every package it asks for", () => {
  expect(missing(JSON.parse(projectText("package-lock.json")))).toEqual([]);
});

test("a platform's package that was left out is found", () => {
  const lock = {
    packages: {
      "node_modules/a": { optionalDependencies: { "@a/one": "1", "@a/two": "1" } },
      "node_modules/@a/one": {},
    },
  };
  expect(missing(lock)).toEqual([expect.stringContaining("@a/two")]);
});
