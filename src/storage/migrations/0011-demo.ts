import type { Migration } from "./migration.ts";

/** Demo newsrooms were known by the name that they were set up with; from here on a row says so. */
export const demo: Migration = {
  number: 11,
  name: "demo",
  statements: () => [
    `insert into setting (key, value) select 'demo', 'true' from setting
      where key = 'site' and value like '{"name":{"en":"The Saxaul Courier",%'`,
  ],
};
