import { parseArgs } from "node:util";
import { ChaparError } from "../domain/errors.ts";
import type { Settings } from "./settings.ts";
import { SETTINGS_TABLE } from "./settings-table.ts";
import type { Terminal } from "./terminal.ts";

/** A flag of one command. `value` names what it takes; left out, it takes nothing. */
export type CommandOption = { flag: string; value?: string; says: string };

export type CommandContext = {
  settings: Settings;
  terminal: Terminal;
  /** What stands after the command's name and is no flag. */
  operands: string[];
  options: Record<string, string | undefined>;
};

/** `name` is all words that call it: "import wordpress". `operands` is what the usage line shows after it. */
export type Command = {
  name: string;
  operands: string;
  says: string;
  options: CommandOption[];
  run(context: CommandContext): Promise<void>;
};

export type CommandLine = { operands: string[]; flags: Record<string, string | undefined> };

const wrong = (message: string, name: string): ChaparError =>
  new ChaparError("invalid", message, { remedy: `\`chapar ${name} --help\` lists what it takes.` });

/** A word that nothing reads is a slip: "reindex pending" is not "reindex --pending". */
const expected = ({ name, operands }: Command, words: string[]): string[] => {
  const [first] = words;
  if (operands === "" && first !== undefined) throw wrong(`"${first}" means nothing to \`chapar ${name}\`.`, name);
  return words;
};

/** Reads the words after a command's name; every setting is a flag of every command. Throws "invalid" on unknown flags. */
export const readCommandLine = (command: Command, words: string[]): CommandLine => {
  const settings = SETTINGS_TABLE.map(({ flag }) => [flag, { type: "string" as const }] as const);
  const own = command.options.map(
    ({ flag, value }) => [flag, { type: value ? ("string" as const) : ("boolean" as const) }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: Object.fromEntries([...settings, ...own]),
      allowPositionals: true,
    });
    const flags = Object.entries(values).map(
      ([flag, value]) => [flag, value === true ? "yes" : String(value)] as const,
    );
    return { operands: expected(command, positionals), flags: Object.fromEntries(flags) };
  } catch (error) {
    if (error instanceof ChaparError) throw error;
    const fault = error instanceof Error ? (error.message.split(". ")[0] ?? "") : "";
    throw wrong(`${fault}.`, command.name);
  }
};

/** The command that the words call (the longest name that fits) and the words left over; null when none fits. */
export const findCommand = (
  commands: readonly Command[],
  words: string[],
): { command: Command; rest: string[] } | null => {
  const fits = commands.filter(({ name }) => name.split(" ").every((part, at) => words[at] === part));
  const [command] = fits.sort((a, b) => b.name.length - a.name.length);
  return command ? { command, rest: words.slice(command.name.split(" ").length) } : null;
};

/** The help text of one command. */
export const commandHelp = (command: Command): string => {
  const row = (left: string, right: string): string => `  ${left.padEnd(26)} ${right}`;
  const options = command.options.map(({ flag, value, says }) => row(`--${flag}${value ? ` ${value}` : ""}`, says));
  const settings = SETTINGS_TABLE.map(({ flag, env, says }) => row(`--${flag}`, `${says} (${env})`));
  return [
    `chapar ${command.name} ${command.operands}`.trim(),
    "",
    command.says,
    ...(options.length > 0 ? ["", "Options", ...options] : []),
    "",
    "Settings, also in the environment or in chapar.config.json",
    ...settings,
  ].join("\n");
};
