import { expect, test } from "vitest";
import { type Command, commandHelp, findCommand, readCommandLine } from "./command.ts";

const command = (name: string): Command => ({
  name,
  operands: "FILE…",
  says: "Does it.",
  options: [
    { flag: "dry-run", says: "changes nothing" },
    { flag: "report", value: "FILE", says: "writes a report" },
  ],
  run: async () => undefined,
});

test("the longest name that fits is called", () => {
  const commands = [command("import"), command("import wordpress")];
  expect(findCommand(commands, ["import", "wordpress", "a.xml"])).toMatchObject({
    command: { name: "import wordpress" },
    rest: ["a.xml"],
  });
  expect(findCommand(commands, ["imprt"])).toBeNull();
});

test("flags of the command and settings are told from operands", () => {
  expect(readCommandLine(command("import"), ["a.xml", "--dry-run", "--report=r.json", "--port", "80"])).toEqual({
    operands: ["a.xml"],
    flags: { "dry-run": "yes", report: "r.json", port: "80" },
  });
});

test("an unknown flag is refused with where to look", () => {
  expect(() => readCommandLine(command("import"), ["--fast"])).toThrow(/Unknown option '--fast'/);
});

test("a word that a command has no use for is refused", () => {
  expect(() => readCommandLine({ ...command("reindex"), operands: "" }, ["pending"])).toThrow(
    /"pending" means nothing/,
  );
});

test("the help names every option and setting", () => {
  const help = commandHelp(command("import"));
  for (const part of ["chapar import FILE…", "--report FILE", "CHAPAR_DATA"]) expect(help).toContain(part);
});
