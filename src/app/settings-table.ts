/** How a setting's text is read. "choice" takes one of `choices`. */
export type SettingKind = "port" | "text" | "origin" | "database" | "megabytes" | "choice";

export type SettingRow = {
  /** Name in `chapar.config.json`. */
  key: string;
  /** Flag of the command line, without the dashes. */
  flag: string;
  env: string;
  kind: SettingKind;
  /** As written by a user; "" stands for none. */
  fallback: string;
  says: string;
  choices?: readonly string[];
};

/** Every setting, once. The operator's guide is tested against this table. */
export const SETTINGS_TABLE = [
  { key: "port", flag: "port", env: "PORT", kind: "port", fallback: "3000", says: "port the site listens on" },
  { key: "host", flag: "host", env: "HOST", kind: "text", fallback: "localhost", says: "address it listens on" },
  {
    key: "data",
    flag: "data",
    env: "CHAPAR_DATA",
    kind: "text",
    fallback: "./data",
    says: "folder of the embedded database and of all images",
  },
  {
    key: "databaseUrl",
    flag: "database-url",
    env: "DATABASE_URL",
    kind: "database",
    fallback: "",
    says: "PostgreSQL database to use in place of the embedded one",
  },
  {
    key: "publicUrl",
    flag: "public-url",
    env: "PUBLIC_URL",
    kind: "origin",
    fallback: "",
    says: "address readers use, as it stands in links, feeds and sitemaps",
  },
  {
    key: "cache",
    flag: "cache",
    env: "CHAPAR_CACHE",
    kind: "megabytes",
    fallback: "64",
    says: "memory for finished pages, in megabytes",
  },
  {
    key: "demo",
    flag: "demo",
    env: "CHAPAR_DEMO",
    kind: "choice",
    fallback: "when-empty",
    says: "set the demo newsroom up when the newsroom is empty",
    choices: ["when-empty", "never"],
  },
  {
    key: "rates",
    flag: "rates",
    env: "CHAPAR_RATES",
    kind: "choice",
    fallback: "on",
    says: "ask the banks for rates in their hours; a demo newsroom never does",
    choices: ["on", "off"],
  },
  {
    key: "log",
    flag: "log",
    env: "CHAPAR_LOG",
    kind: "choice",
    fallback: "info",
    says: "least level that is logged",
    choices: ["debug", "info", "warn", "error", "silent"],
  },
] as const satisfies readonly SettingRow[];

export type SettingKey = (typeof SETTINGS_TABLE)[number]["key"];
