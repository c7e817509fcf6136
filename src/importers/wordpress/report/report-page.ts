import { rfc3339 } from "../../../domain/instant.ts";
import type { ImportReport } from "./report.ts";

const MOST_SHOWN = 1_000;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #8884; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
p.note { color: #777; }`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const figure = (value: number): string => value.toLocaleString("en");

const cell = (value: string | number): string =>
  typeof value === "number" ? `<td class="number">${figure(value)}</td>` : `<td>${escaped(value)}</td>`;

type Cells = readonly (string | number)[];

/** A heading, a sentence and a table; nothing when there is no row. */
const part = (
  title: string,
  says: string,
  head: readonly string[],
  rows: readonly Cells[],
  total = rows.length,
): string => {
  if (rows.length === 0) return "";
  const shown = rows.slice(0, MOST_SHOWN).map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  const cut = total > shown.length ? `<p class="note">${figure(shown.length)} of ${figure(total)} are shown.</p>` : "";
  const heads = head.map((each) => `<th scope="col">${escaped(each)}</th>`).join("");
  return `<section><h2>${escaped(title)}</h2><p>${escaped(says)}</p>
<table><thead><tr>${heads}</tr></thead><tbody>${shown.join("\n")}</tbody></table>${cut}</section>`;
};

const counts = (tally: Record<string, number>): Cells[] => Object.entries(tally);

const summary = (report: ImportReport): Cells[] => [
  ["Items read", report.read.items],
  ["New", report.totals.created],
  ["Updated", report.totals.updated],
  ["Unchanged", report.totals.unchanged],
  ["Skipped, with a reason below", report.totals.skipped],
  ["Failed", report.totals.failed],
  ["Authors declared", report.read.authors],
  ["Comments, left out", report.read.comments],
  ["Old addresses answered", report.redirects],
  ["Pictures stored", report.media.stored],
  ["Pictures missing", report.media.missing],
  ["Words in the export", report.words.before],
  ["Words in the stories", report.words.after],
];

const parts = (report: ImportReport): string[] => [
  part("At a glance", "All counts are of this run.", ["What", "How many"], summary(report)),
  part(
    "Failed",
    "These could not be stored; all others were.",
    ["Story", "Address", "Reason"],
    report.failures.map((each) => [each.title, each.address, each.reason]),
    report.totals.failed,
  ),
  part(
    "What became of everything",
    "By type and status in the export.",
    ["Type", "Status", "Done", "Became, or why not", "How many"],
    report.fates.map((each) => [each.type, each.status, each.fate, each.became, each.count]),
  ),
  part(
    "Words to look at",
    "Stories that lost more than two of a hundred words.",
    ["Story", "Address", "Before", "After", "Lost"],
    report.words.listed.map((each) => [each.title, each.address, each.before, each.after, each.lost.join(" ")]),
    report.words.below,
  ),
  part(
    "Short codes nobody here knows",
    "What they enclosed is kept, they themselves are left out.",
    ["Code", "How often"],
    counts(report.shortcodes),
  ),
  part(
    "Pictures with a problem",
    "Their captions stand; the pictures come with a later run.",
    ["Address", "Problem"],
    report.media.problems.map((each) => [each.url, each.reason]),
  ),
  part("What was changed, by kind", "Each is listed below.", ["Kind", "How often"], counts(report.losses.counts)),
  part(
    "What was changed, story by story",
    "With the story's old address.",
    ["Story", "Address", "Kind", "What"],
    report.losses.listed.map((each) => [each.title, each.address, each.kind, each.detail]),
    Object.values(report.losses.counts).reduce((sum, each) => sum + each, 0),
  ),
  part(
    "Categories",
    "Where their stories went. Another mapping file changes it.",
    ["Category", "Stories", "Countries", "Section", "Note"],
    Object.values(report.mapping.categories).map((each) => [
      each.name,
      each.stories,
      each.countries.join(", "),
      each.section ?? "",
      each.note,
    ]),
  ),
  part(
    "Mended in the files",
    "Places where an export was broken: the first of each kind.",
    ["File", "Line", "Byte", "Kind", "What"],
    report.mended.flatMap(({ file, places }) =>
      places.map((each): Cells => [file, each.line, each.byte, each.kind, each.detail]),
    ),
    report.mended.reduce((sum, { counts: of }) => sum + Object.values(of).reduce((all, each) => all + each, 0), 0),
  ),
];

/** The report as one HTML page that needs nothing else; every word of the export in it is escaped. */
export const reportPage = (report: ImportReport): string => {
  const { settings } = report;
  const what = report.dryRun ? "Dry run: nothing was stored." : "";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Import of ${escaped(report.sites.join(", ") || report.files.join(", "))}</title><style>${STYLE}</style></head><body>
<h1>Import of ${escaped(report.sites.join(", ") || report.files.join(", "))}</h1>
<p>${what} From ${escaped(report.files.join(", "))}, ${rfc3339(report.startedAt)} to ${rfc3339(report.finishedAt)}.
Editions: ${escaped(settings.languages.join(", "))}; time zone ${escaped(settings.timeZone)}; addresses like ${escaped(settings.permalink)}.</p>
${parts(report)
  .filter((each) => each !== "")
  .join("\n")}
</body></html>
`;
};
