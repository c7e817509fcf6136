import { type Instant, rfc3339 } from "../../domain/instant.ts";

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

export type Cells = readonly (string | number)[];

/** A heading, a sentence and a table; nothing when there is no row. */
export const part = (
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

export const counts = (tally: Record<string, number>): Cells[] => Object.entries(tally);

type Run = { dryRun: boolean; files: readonly string[]; startedAt: Instant; finishedAt: Instant };
type Settings = { languages: readonly string[]; timeZone: string; permalink: string };

/** A report as one HTML page that needs nothing else; title and settings are escaped here, the parts come as `part` makes them. */
export const reportDocument = (
  run: Run,
  title: string,
  settings: Settings,
  parts: readonly string[],
): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(title)}</h1>
<p>${run.dryRun ? "Dry run: nothing was stored." : ""} From ${escaped(run.files.join(", "))}, ${rfc3339(run.startedAt)} to ${rfc3339(run.finishedAt)}.
Editions: ${escaped(settings.languages.join(", "))}; time zone ${escaped(settings.timeZone)}; addresses like ${escaped(settings.permalink)}.</p>
${parts.filter((each) => each !== "").join("\n")}
</body></html>
`;
