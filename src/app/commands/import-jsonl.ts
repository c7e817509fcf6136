import { createReadStream } from "node:fs";
import { ChaparError } from "../../domain/errors.ts";
import { importJsonl as importLines } from "../../importers/jsonl/import-jsonl.ts";
import type { JsonlReport } from "../../importers/jsonl/report.ts";
import { jsonlReportPage } from "../../importers/jsonl/report-page.ts";
import type { Command } from "../command.ts";
import { checkOutcome, checkReportFile, sizeOfFiles, writeReport } from "../import-files.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { showIndexing } from "../show-indexing.ts";
import { showProgress, type Terminal } from "../terminal.ts";

const count = (number: number): string => number.toLocaleString("en");

const tell = (terminal: Terminal, { dryRun, totals, read, failures, redirects, losses }: JsonlReport): void => {
  terminal.print(
    `${dryRun ? "Nothing was stored (dry run). Would be: " : ""}${count(totals.created)} new, ${count(totals.updated)} updated, ` +
      `${count(totals.unchanged)} unchanged, ${count(totals.skipped)} skipped, ${count(totals.failed)} failed; ` +
      `${count(redirects)} old addresses.`,
  );
  const unknown = Object.entries(read.unknownKeys).map(([key, times]) => `"${key}" (${count(times)})`);
  if (unknown.length > 0)
    terminal.print(`Keys that mean nothing here were left out: ${unknown.slice(0, 10).join(", ")}.`);
  const changed = Object.values(losses.counts).reduce((sum, each) => sum + each, 0);
  if (changed > 0) terminal.print(`${count(changed)} things were changed on the way: see the report.`);
  for (const { place, reason, remedy } of failures.slice(0, 5)) {
    terminal.complain(`Failed: ${place}: ${`${reason} ${remedy}`.trim()}`);
  }
};

const sourceNamed = (name: string | undefined): string => {
  if (name === undefined) return "stories";
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(name)) return name;
  throw new ChaparError("invalid", `"${name}" cannot name a source.`, {
    field: "--source",
    remedy: "Use letters, digits and hyphens, as in --source old-site.",
  });
};

export const importJsonl: Command = {
  name: "import jsonl",
  operands: "FILE…",
  says: "Brings stories in from any system, one JSON object a line. A second run changes nothing; a stopped run goes on.",
  options: [
    { flag: "dry-run", says: "reads and reports, stores nothing" },
    { flag: "source", value: "NAME", says: "where the stories come from; two sources may use the same slugs" },
    {
      flag: "report",
      value: "FILE",
      says: "writes all that was read, done and left out, as JSON, and beside it as a page",
    },
  ],
  async run({ settings, terminal, operands, options }) {
    const size = await sizeOfFiles(operands, "chapar import jsonl stories.jsonl");
    await checkReportFile(options.report);
    const source = sourceNamed(options.source);
    const newsroom = await openNewsroom(settings);
    const bar = showProgress(terminal, "Importing", 2 * size, newsroom.clock.now);
    try {
      const report = await importLines(
        {
          storage: newsroom.storage,
          clock: newsroom.clock,
          readFile: (path) => createReadStream(path, { highWaterMark: 1_048_576 }),
          progress: ({ done, lines }) => bar.update(done, `${count(lines)} stories`),
        },
        { files: operands, source, dryRun: options["dry-run"] !== undefined, by: "import" },
      );
      bar.end();
      if (options.report !== undefined) await writeReport(terminal, options.report, report, jsonlReportPage(report));
      tell(terminal, report);
      if (!report.dryRun) await showIndexing(terminal, newsroom.clock.now, newsroom.search.indexPending);
      checkOutcome(report.totals);
    } finally {
      await newsroom.storage.close();
    }
  },
};
