import { expect, test } from "vitest";
import { noticesOf } from "../scripts/notices.mjs";

test("a package inside the bundle brings its licence along, once", async () => {
  const notices = await noticesOf([
    "src/app/main.ts",
    "node_modules/kysely/dist/index.js",
    "node_modules/kysely/dist/kysely.js",
  ]);
  expect(notices.match(/Permission is hereby granted/g)).toHaveLength(1);
  expect(notices).toMatch(/^kysely \d+\.\d+\.\d+ \(MIT\)$/m);
});
