import { availableParallelism } from "node:os";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { loadText, textImport } from "./scripts/bundle.mjs";

const levels = ["db", "http", "browser"];
const named = (level: string) => [`{src,checks,e2e}/**/*.${level}.test.{ts,tsx}`];
const postgres = ["checks/support/postgres-server.ts"];

/** Gives tests the same text for `?raw` and `?island` imports as the build does. */
const textFiles: Plugin = {
  name: "text-files",
  enforce: "pre",
  async resolveId(specifier, importer) {
    const wanted = textImport(specifier);
    if (!wanted) return null;
    const resolved = await this.resolve(wanted.path, importer, { skipSelf: true });
    // A name that ended in ".css" would be emptied by the style sheet handling of Vitest.
    return resolved && `\0text:${wanted.kind}:${resolved.id}/text`;
  },
  async load(id) {
    const [, kind, path] = /^\0text:(raw|island):(.+)\/text$/.exec(id) ?? [];
    if (!kind || !path) return null;
    const { text } = await loadText(path, kind);
    return `export default ${JSON.stringify(text)};`;
  },
};

export default defineConfig({
  plugins: [textFiles],
  oxc: { jsx: { runtime: "automatic", importSource: "#markup", development: false } },
  test: {
    // Two at least: one worker waits for PostgreSQL or a browser most of its time.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["{src,checks}/**/*.test.{ts,tsx}"],
          exclude: levels.flatMap(named),
          // Pure tests share nothing but modules, so they need no process each.
          isolate: false,
          // Properties try hundreds of inputs: a busy machine must not fail them.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: "db", include: named("db"), globalSetup: postgres, testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: "http", include: named("http"), globalSetup: postgres, testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [...named("browser"), "e2e/**/*.test.{ts,tsx}"],
          exclude: [...named("db"), ...named("http")],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
