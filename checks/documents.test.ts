import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { SETTINGS_TABLE } from "../src/app/settings-table.ts";

const root = join(import.meta.dirname, "..");

const documents = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** Links within the project that lead nowhere. */
const deadLinks = (file: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(file), link)));

/** Paths of the project named in code marks that do not exist. */
const deadPaths = (text: string): string[] =>
  [...text.matchAll(/`((?:src|docs|bin|scripts|checks|e2e|types)\/[\w./-]*)`/g)]
    .map((match) => match[1] ?? "")
    .filter((path) => !existsSync(join(root, path)));

const commandNames = (): string[] =>
  readdirSync(join(root, "src/app/commands")).flatMap((file) =>
    [...textOf(`src/app/commands/${file}`).matchAll(/^ {2}name: "([a-z ]+)"/gm)].map((match) => match[1] ?? ""),
  );

/** Calls of the command line that it does not know. */
const unknownCommands = (text: string, known: string[]): string[] =>
  [...text.matchAll(/`(?:npx )?chapar ([a-z][^`]*)`/g)]
    .map((match) => match[1] ?? "")
    .filter((call) => !known.some((name) => call === name || call.startsWith(`${name} `)) && !call.startsWith("help"));

/** Calls of npm scripts that package.json does not have. */
const unknownScripts = (text: string): string[] => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  return [...text.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => !(name in scripts) && !["ci", "install"].includes(name));
};

describe("the documents are true", () => {
  test.each(documents)("%s: links and paths lead somewhere, commands exist", (file) => {
    const text = textOf(file);
    expect([...deadLinks(file, text), ...deadPaths(text)]).toEqual([]);
    expect([...unknownCommands(text, commandNames()), ...unknownScripts(text)]).toEqual([]);
  });

  test("the operator's guide names every setting as the program has it", () => {
    const rows = textOf("docs/operator-guide.md")
      .split("\n")
      .filter((line) => line.startsWith("| `--"));
    const expected = SETTINGS_TABLE.map(
      ({ flag, env, key, fallback, says }) =>
        `| \`--${flag}\` | \`${env}\` | \`${key}\` | ${fallback === "" ? "none" : `\`${fallback}\``} | ${says} |`,
    );
    expect(rows).toEqual(expected);
  });

  test("every room has a README that begins with at most two sentences", () => {
    for (const room of readdirSync(join(root, "src"))) {
      const [first = ""] = textOf(`src/${room}/README.md`).split(/\n\s*\n/);
      expect([room, first.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== "").length <= 2]).toEqual([
        room,
        true,
      ]);
    }
  });

  test("a dead link, a dead path and an unknown command are found", () => {
    expect(deadLinks("docs/x.md", "[a](../README.none) [b](https://example.org)")).toEqual(["../README.none"]);
    expect(deadPaths("`src/none/file.ts` and `src/domain`")).toEqual(["src/none/file.ts"]);
    expect(unknownCommands("`chapar serve` `npx chapar frobnicate`", ["serve"])).toEqual(["frobnicate"]);
    expect(unknownScripts("npm run frobnicate")).toEqual(["frobnicate"]);
  });
});
