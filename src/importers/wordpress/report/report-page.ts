import { type Cells, counts, part, reportDocument } from "../../report/report-document.ts";
import type { ImportReport } from "./report.ts";

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
  const { settings, files, sites } = report;
  return reportDocument(report, `Import of ${sites.join(", ") || files.join(", ")}`, settings, parts(report));
};
