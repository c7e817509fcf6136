import { rfc3339 } from "../../domain/instant.ts";
import { type Cells, counts, part, reportDocument } from "../report/report-document.ts";
import type { JsonlReport } from "./report.ts";

const day = (instant: number | null): string => (instant === null ? "none" : rfc3339(instant));

const summary = (report: JsonlReport): Cells[] => [
  ["Lines read", report.read.lines],
  ["New", report.totals.created],
  ["Updated", report.totals.updated],
  ["Unchanged", report.totals.unchanged],
  ["Skipped: the same line again", report.totals.skipped],
  ["Failed", report.totals.failed],
  ["Authors that stories name", report.named.authors],
  ["Tags that stories have", report.named.tags],
  ["Old addresses answered", report.redirects],
  ["Oldest story", day(report.oldest)],
  ["Newest story", day(report.newest)],
];

const parts = (report: JsonlReport): string[] => [
  part("At a glance", "All counts are of this run.", ["What", "How many"], summary(report)),
  part(
    "Failed",
    "These lines could not be stored; all others were.",
    ["Line", "Key", "Reason", "What to do"],
    report.failures.map((each) => [each.place, each.field, each.reason, each.remedy]),
    report.totals.failed,
  ),
  part(
    "Added to the newsroom",
    "It did not have these before.",
    ["What", "Which"],
    (["languages", "countries", "sections"] as const)
      .filter((what) => report.added[what].length > 0)
      .map((what) => [what, report.added[what].join(", ")]),
  ),
  part(
    "Keys that mean nothing here",
    "What they held is left out.",
    ["Key", "How often"],
    counts(report.read.unknownKeys),
  ),
  part("What was changed, by kind", "Each is listed below.", ["Kind", "How often"], counts(report.losses.counts)),
  part(
    "What was changed, line by line",
    "HTML that a story's text cannot hold.",
    ["Line", "Kind", "What"],
    report.losses.listed.map((each) => [each.place, each.kind, each.detail]),
    Object.values(report.losses.counts).reduce((sum, each) => sum + each, 0),
  ),
];

/** The report as one HTML page that needs nothing else; every word of the files in it is escaped. */
export const jsonlReportPage = (report: JsonlReport): string =>
  reportDocument(report, `Import of ${report.files.join(", ")}`, report.settings, parts(report));
