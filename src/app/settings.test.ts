import { describe, expect, test } from "vitest";
import { parseConfig, readSettings, type SettingSources } from "./settings.ts";

const sources = (given: Partial<SettingSources>): SettingSources => ({
  flags: {},
  env: {},
  config: {},
  configFile: "chapar.config.json",
  ...given,
});

describe("settings", () => {
  test("flags win over the environment, the environment over the file, the file over the default", () => {
    const all = { flags: { port: "1" }, env: { PORT: "2", HOST: "h" }, config: { port: 3, host: "f", data: "d" } };
    expect(readSettings(sources(all))).toMatchObject({ port: 1, host: "h", data: "d", cacheBytes: 64 * 1024 * 1024 });
  });

  test("the public address follows host and port unless it is given", () => {
    expect(readSettings(sources({})).publicUrl).toBe("http://localhost:3000");
    expect(readSettings(sources({ env: { PUBLIC_URL: "https://example.org/" } })).publicUrl).toBe(
      "https://example.org",
    );
  });

  test("a wrong value is refused with its place and what it must be", () => {
    expect(() => readSettings(sources({ env: { PORT: "70000" } }))).toThrow('PORT is "70000", but it must be a port');
    expect(() => readSettings(sources({ flags: { cache: "-1" } }))).toThrow("--cache");
    expect(() => readSettings(sources({ flags: { "public-url": "https://example.org/news" } }))).toThrow(
      "without a path",
    );
    expect(() => readSettings(sources({ config: { log: "loud" } }))).toThrow("one of debug, info");
    expect(() => readSettings(sources({ config: { prot: 1 } }))).toThrow('unknown setting "prot"');
  });

  test("a password never stands in the sentence", () => {
    expect(() => readSettings(sources({ env: { DATABASE_URL: "mysql://user:secret@host/name" } }))).toThrow(
      "user:…@host",
    );
  });

  test("a broken settings file is named", () => {
    expect(() => parseConfig("{", "chapar.config.json")).toThrow("chapar.config.json is not valid JSON");
    expect(() => parseConfig("[]", "chapar.config.json")).toThrow("one JSON object");
  });
});
