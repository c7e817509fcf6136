import { ChaparError } from "../domain/errors.ts";
import { SETTINGS_TABLE, type SettingKey, type SettingRow } from "./settings-table.ts";

export type Settings = {
  port: number;
  host: string;
  data: string;
  /** "postgres://…" or "" for the embedded database. */
  databaseUrl: string;
  /** Scheme and host without a slash at the end. */
  publicUrl: string;
  cacheBytes: number;
  demo: "when-empty" | "never";
  rates: "on" | "off";
  log: "debug" | "info" | "warn" | "error" | "silent";
};

/** Where each setting may come from; the first that has it wins. `configFile` is named in errors. */
export type SettingSources = {
  flags: Record<string, string | undefined>;
  env: Record<string, string | undefined>;
  config: Record<string, unknown>;
  configFile: string;
};

type Found = { text: string; where: string };

const find = (row: SettingRow, sources: SettingSources): Found => {
  const flag = sources.flags[row.flag];
  if (flag !== undefined) return { text: flag, where: `--${row.flag}` };
  const env = sources.env[row.env];
  if (env !== undefined && env !== "") return { text: env, where: row.env };
  const config = sources.config[row.key];
  if (config !== undefined) return { text: String(config), where: `"${row.key}" in ${sources.configFile}` };
  return { text: row.fallback, where: "the default" };
};

const refuse = ({ text, where }: Found, expected: string): never => {
  throw new ChaparError("invalid", `${where} is "${text}", but it must be ${expected}.`, {
    field: where,
    remedy: `Change ${where} and start again.`,
  });
};

const hidePassword = (text: string): string => text.replace(/\/\/([^:/@]+):[^@]*@/, "//$1:…@");

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

const readers: Record<SettingRow["kind"], (found: Found, row: SettingRow) => string> = {
  text: (found) => (found.text.trim() === "" ? refuse(found, "a text that is not empty") : found.text.trim()),
  port: (found) =>
    /^\d{1,5}$/.test(found.text) && Number(found.text) <= 65_535 ? found.text : refuse(found, "a port, 0 to 65535"),
  megabytes: (found) =>
    /^\d{1,6}$/.test(found.text) ? found.text : refuse(found, "a whole number of megabytes, 0 or more"),
  choice: (found, row) =>
    row.choices?.includes(found.text) ? found.text : refuse(found, `one of ${row.choices?.join(", ")}`),
  database: (found) => {
    if (found.text === "") return "";
    const url = parseUrl(found.text);
    const fits = url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== "";
    return fits
      ? found.text
      : refuse({ ...found, text: hidePassword(found.text) }, 'an address such as "postgres://user@host/name"');
  },
  origin: (found) => {
    if (found.text === "") return "";
    const url = parseUrl(found.text);
    const fits =
      url !== null &&
      /^https?:$/.test(url.protocol) &&
      url.pathname === "/" &&
      url.search + url.hash + url.username === "";
    return fits ? url.origin : refuse(found, 'an address without a path such as "https://example.org"');
  },
};

const checkConfigKeys = ({ config, configFile }: SettingSources): void => {
  const known = SETTINGS_TABLE.map((row) => row.key as string);
  for (const key of Object.keys(config)) {
    if (known.includes(key)) continue;
    throw new ChaparError("invalid", `${configFile} holds an unknown setting "${key}".`, {
      field: key,
      remedy: `Known are ${known.join(", ")}.`,
    });
  }
};

/** All settings, checked; throws "invalid" with a sentence that says where the wrong value stands and what it must be. */
export const readSettings = (sources: SettingSources): Settings => {
  checkConfigKeys(sources);
  const read = (key: SettingKey): string => {
    const row: SettingRow | undefined = SETTINGS_TABLE.find((each) => each.key === key);
    return row ? readers[row.kind](find(row, sources), row) : "";
  };
  const [port, host] = [Number(read("port")), read("host")];
  return {
    port,
    host,
    data: read("data"),
    databaseUrl: read("databaseUrl"),
    publicUrl: read("publicUrl") || `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    cacheBytes: Number(read("cache")) * 1024 * 1024,
    demo: read("demo") as Settings["demo"],
    rates: read("rates") as Settings["rates"],
    log: read("log") as Settings["log"],
  };
};

/** The text of a settings file as an object; throws "invalid" that names file and fault. */
export const parseConfig = (text: string, file: string): Record<string, unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : "it cannot be read";
    throw new ChaparError("invalid", `${file} is not valid JSON: ${fault}.`, {
      field: file,
      remedy: "Mend the file.",
      cause,
    });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ChaparError("invalid", `${file} must hold one JSON object.`, {
    field: file,
    remedy: 'Write { "port": 3000 }.',
  });
};
