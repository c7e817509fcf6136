import { expect, test } from "vitest";
import { DEFAULT_BASES } from "../mapping/mapping.ts";
import type { ImportReport } from "./report.ts";
import { reportPage } from "./report-page.ts";

const report: ImportReport = {
  files: ["a.xml"],
  sites: ["https://old.example"],
  dryRun: true,
  startedAt: 0,
  finishedAt: 1_000,
  read: {
    bytes: 10,
    items: 1_234,
    byType: {},
    authors: 1,
    terms: {},
    comments: 0,
    commentsByApproval: {},
    sticky: 0,
    withPassword: 0,
    postMeta: 0,
  },
  fates: [{ type: "post", status: "publish", fate: "created", became: "story, published", count: 1_234 }],
  totals: { created: 1_234, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
  settings: { languages: ["en"], timeZone: "UTC", permalink: "/:slug", applied: false },
  redirects: 2,
  media: { used: 0, stored: 0, missing: 0, problems: [] },
  losses: {
    counts: { image: 1 },
    listed: [{ title: "<script>alert(1)</script>", address: 'https://old.example/?a="b"', kind: "image", detail: "x" }],
  },
  shortcodes: { chart: 3 },
  words: { stories: 1, before: 9, after: 9, below: 0, listed: [] },
  failures: [],
  mended: [{ file: "a.xml", counts: { control: 1 }, places: [{ kind: "control", line: 7, byte: 99, detail: "x" }] }],
  mapping: { version: 1, bases: DEFAULT_BASES, countries: [], sections: [], categories: {}, taxonomies: {}, types: {} },
};

test("the page says what happened and escapes what the export says", () => {
  const page = reportPage(report);
  for (const part of ["Dry run", "1,234", "chart", "a.xml", "&lt;script&gt;", "&quot;b&quot;"])
    expect(page).toContain(part);
  expect(page).not.toContain("<script>alert");
  expect(page).not.toContain("Words to look at");
});
