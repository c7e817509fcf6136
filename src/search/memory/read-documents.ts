import { type Reference, sectionLine } from "../../domain/reference.ts";
import type { BylineCard } from "../../domain/story.ts";
import type { Db } from "../../storage/engine.ts";
import { statement } from "../statement.ts";
import type { Columns, Document } from "./columns.ts";
import type { Labels } from "./labels.ts";
import { yearsIn } from "./years.ts";

type Row = {
  doc: number;
  story: number;
  state: number;
  length: number;
  changed: number;
  public_at: number | null;
  language: string;
  countries: string;
  section: string | null;
  tags: string;
  bylines: string;
};

const COLUMNS = `d.doc, d.story, d.state, d.length, d.changed, s.public_at, s.language, s.countries, s.section, s.tags,
  s.bylines from search_document d join story s on s.id = d.story`;

const livingAfter = statement<Row>(`select ${COLUMNS} where d.state > 0 and d.doc > ?1 order by d.doc limit 500`);
const changedAfter = statement<Row>(`select ${COLUMNS} where d.changed > ?1 order by d.changed, d.doc`);
const newestChange = statement<{ changed: number | null }>("select max(changed) as changed from search_document");

/** Most lists are empty or the same as another story's, and parsing costs. */
const listReader = () => {
  const known = new Map<string, string[]>();
  return (text: string): string[] => {
    const before = known.get(text);
    if (before) return before;
    const list = (JSON.parse(text) as (string | BylineCard)[]).map((item) =>
      typeof item === "string" ? item : item.slug,
    );
    if (known.size < 5_000) known.set(text, list);
    return list;
  };
};

const documentReader = (labels: Labels, { sections, settings }: Reference) => {
  const listOf = listReader();
  const yearOf = yearsIn(settings.timeZone);
  return (row: Row): Document => {
    const publishedAt = row.public_at ?? 0;
    const filed = {
      place: [
        // The first: shares of languages are told by it.
        labels.of("language", row.language),
        labels.of("year", String(yearOf(publishedAt))),
        ...listOf(row.countries).map((slug) => labels.of("country", slug)),
        ...(row.section === null ? [] : sectionLine(sections, row.section).map((slug) => labels.of("section", slug))),
      ],
      authors: listOf(row.bylines).map((slug) => labels.of("author", slug)),
      tags: listOf(row.tags).map((slug) => labels.of("tag", slug)),
    };
    return { doc: row.doc, story: row.story, length: row.length, publishedAt, filed };
  };
};

/** Loads all living documents; returns up to which change. `between` lets others run. */
export const loadDocuments = async (
  db: Db,
  columns: Columns,
  reference: Reference,
  between: () => Promise<void>,
): Promise<number> => {
  const documentOf = documentReader(columns.labels, reference);
  const changed = (await newestChange(db))[0]?.changed ?? 0;
  for (let after = 0; ; ) {
    const rows = await livingAfter(db, after);
    for (const row of rows) columns.put(documentOf(row));
    const last = rows.at(-1);
    if (!last) return changed;
    after = last.doc;
    await between();
  }
};

/** Brings the columns up to date with what changed after `seen`; returns up to which change they are then. */
export const refreshDocuments = async (
  db: Db,
  columns: Columns,
  reference: Reference,
  seen: number,
): Promise<number> => {
  const rows = await changedAfter(db, seen);
  if (rows.length === 0) return seen;
  const documentOf = documentReader(columns.labels, reference);
  for (const row of rows) if (row.state === 0) columns.bury(row.doc);
  for (const row of rows) if (row.state > 0) columns.put(documentOf(row));
  return rows.at(-1)?.changed ?? seen;
};
