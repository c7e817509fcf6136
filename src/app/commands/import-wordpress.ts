import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { MediaSource } from "../../importers/wordpress/deps.ts";
import { importWordPress } from "../../importers/wordpress/import-wordpress.ts";
import type { ImportReport } from "../../importers/wordpress/report/report.ts";
import { reportPage } from "../../importers/wordpress/report/report-page.ts";
import type { Command, CommandContext } from "../command.ts";
import { checkOutcome, checkReportFile, sizeOfFiles, writeReport } from "../import-files.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { showIndexing } from "../show-indexing.ts";
import { showProgress, type Terminal } from "../terminal.ts";

const mediaSource = (text: string): MediaSource => (text === "none" || text === "fetch" ? text : { folder: text });

/** The mapping to use; null when there is no such file yet, so that the proposal is written there. */
const readMapping = async (file: string | undefined): Promise<string | null> => {
  if (file === undefined) return null;
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};

const count = (number: number): string => number.toLocaleString("en");

const tell = (terminal: Terminal, report: ImportReport): void => {
  const { created, updated, unchanged, skipped, failed } = report.totals;
  const { media, words, losses } = report;
  const decisions = Object.values(losses.counts).reduce((sum, each) => sum + each, 0);
  terminal.print(
    `${report.dryRun ? "Nothing was stored (dry run). Would be: " : ""}${count(created)} new, ${count(updated)} updated, ` +
      `${count(unchanged)} unchanged, ${count(skipped)} skipped, ${count(failed)} failed; ${count(report.redirects)} old addresses.`,
  );
  terminal.print(
    `Pictures: ${count(media.stored)} stored, ${count(media.missing)} missing. Words: ${count(words.after)} of ${count(words.before)}.`,
  );
  if (words.below > 0)
    terminal.print(`${count(words.below)} stories lost more than 2 % of their words: see the report.`);
  if (decisions > 0) terminal.print(`${count(decisions)} things were changed on the way: see the report.`);
  for (const { title, reason } of report.failures.slice(0, 5)) terminal.complain(`Failed: ${title}: ${reason}`);
};

const writeFiles = async (
  { options, terminal }: CommandContext,
  report: ImportReport,
  mapping: string | null,
): Promise<void> => {
  if (options.report !== undefined) {
    await writeReport(terminal, options.report, report, reportPage(report));
  }
  if (options.mapping !== undefined && mapping === null) {
    await writeFile(options.mapping, `${JSON.stringify(report.mapping, null, 2)}\n`, { flag: "wx" });
    terminal.print(`The proposed mapping is ${options.mapping}: change it and run again.`);
  }
};

export const importWordpress: Command = {
  name: "import wordpress",
  operands: "FILE…",
  says: "Brings WordPress exports in: stories, pages, authors, terms, pictures and every old address. A second run changes nothing; a stopped run goes on.",
  options: [
    { flag: "dry-run", says: "reads and reports, stores nothing" },
    {
      flag: "media",
      value: "DIR|fetch|none",
      says: "copy of wp-content/uploads, the old site itself, or no pictures (default)",
    },
    {
      flag: "mapping",
      value: "FILE",
      says: "which category is a country or section; proposed when there is no such file",
    },
    {
      flag: "report",
      value: "FILE",
      says: "writes all that was read, done and lost, as JSON, and beside it as a page",
    },
  ],
  async run(context) {
    const { settings, terminal, operands, options } = context;
    const size = await sizeOfFiles(operands, "chapar import wordpress export.xml");
    await checkReportFile(options.report);
    const mapping = await readMapping(options.mapping);
    const newsroom = await openNewsroom(settings);
    const bar = showProgress(terminal, "Importing", 2 * size, newsroom.clock.now);
    try {
      const report = await importWordPress(
        {
          ...newsroom,
          readFile: (path) => createReadStream(path),
          progress: ({ done, total, stories }) => bar.update(total + done, `${count(stories)} stories`),
        },
        {
          files: operands,
          dryRun: options["dry-run"] !== undefined,
          media: mediaSource(options.media ?? "none"),
          mapping,
          by: "import",
        },
      );
      bar.end();
      await writeFiles(context, report, mapping);
      tell(terminal, report);
      if (!report.dryRun) await showIndexing(terminal, newsroom.clock.now, newsroom.search.indexPending);
      checkOutcome(report.totals);
    } finally {
      await newsroom.storage.close();
    }
  },
};
