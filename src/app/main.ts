import { readFile } from "node:fs/promises";
import { ChaparError } from "../domain/errors.ts";
import { type Command, commandHelp, findCommand, readCommandLine } from "./command.ts";
import { demo } from "./commands/demo.ts";
import { importJsonl } from "./commands/import-jsonl.ts";
import { importWordpress } from "./commands/import-wordpress.ts";
import { ratesCorrections } from "./commands/rates-corrections.ts";
import { ratesAccept, ratesReject, ratesWithdraw } from "./commands/rates-decide.ts";
import { ratesExport } from "./commands/rates-export.ts";
import { ratesHeld } from "./commands/rates-held.ts";
import { ratesImport } from "./commands/rates-import.ts";
import { ratesNote } from "./commands/rates-note.ts";
import { ratesRefresh } from "./commands/rates-refresh.ts";
import { ratesShow } from "./commands/rates-show.ts";
import { reindex } from "./commands/reindex.ts";
import { serve } from "./commands/serve.ts";
import { tagsMerge } from "./commands/tags-merge.ts";
import { explainFailure } from "./explain-failure.ts";
import { parseConfig, readSettings } from "./settings.ts";
import { spareMemory } from "./spare-memory.ts";
import type { Terminal } from "./terminal.ts";

const RATES: readonly Command[] = [
  ratesRefresh,
  ratesShow,
  ratesHeld,
  ratesAccept,
  ratesReject,
  ratesWithdraw,
  ratesCorrections,
  ratesImport,
  ratesExport,
  ratesNote,
];
const COMMANDS: readonly Command[] = [serve, importWordpress, importJsonl, ...RATES, tagsMerge, reindex, demo];
const CONFIG_FILE = "chapar.config.json";

const terminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  overwrite: (text) => void process.stdout.write(`\r\x1b[2K${text}`),
  width: process.stdout.isTTY ? process.stdout.columns : 0,
};

const overview = (): string =>
  [
    "chapar COMMAND",
    "",
    ...COMMANDS.map(({ name, says }) => `  ${name.padEnd(18)} ${says.split(/(?<=\.) /)[0]}`),
    "",
    "`chapar COMMAND --help` says more.",
  ].join("\n");

const readConfig = async (): Promise<Record<string, unknown>> => {
  try {
    return parseConfig(await readFile(CONFIG_FILE, "utf8"), CONFIG_FILE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
};

const run = async (words: string[]): Promise<void> => {
  if (words.length === 0 || words[0] === "help" || words[0] === "--help") {
    terminal.print(overview());
    return;
  }
  const found = findCommand(COMMANDS, words);
  if (!found) {
    throw new ChaparError("invalid", `There is no command "${words.join(" ")}".`, {
      remedy: "`chapar help` lists them.",
    });
  }
  if (found.rest.includes("--help")) {
    terminal.print(commandHelp(found.command));
    return;
  }
  const { operands, flags } = readCommandLine(found.command, found.rest);
  const settings = readSettings({ flags, env: process.env, config: await readConfig(), configFile: CONFIG_FILE });
  await found.command.run({ settings, terminal, operands, options: flags });
};

spareMemory();
try {
  await run(process.argv.slice(2));
} catch (error) {
  const known = explainFailure(error);
  terminal.complain(known ? `${known.message} ${known.remedy}`.trim() : `Chapar failed: ${String(error)}`);
  if (!known && process.env.CHAPAR_LOG === "debug") terminal.complain(String((error as Error).stack));
  process.exitCode = 1;
}
