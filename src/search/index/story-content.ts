import type { Body } from "../../domain/body.ts";
import { bodySpans, type Span } from "../../domain/body-text.ts";
import type { Names } from "../../domain/reference.ts";
import type { BylineCard } from "../../domain/story.ts";
import type { Db } from "../../storage/engine.ts";
import { statement, withRows } from "../statement.ts";

/** A name under which a story is filed, in the language it is written in; "" where nobody says which that is. */
type FiledName = { text: string; language: string };

/** What is indexed of a story. */
export type StoryContent = {
  story: number;
  language: string;
  headline: string;
  standfirst: string;
  /** Words in another language are read in that. */
  text: readonly Span[];
  /** What is printed with the story beside its text: where it was written, and who wrote it. */
  own: string[];
  names: FiledName[];
};

type Row = {
  id: number;
  language: string;
  headline: string;
  standfirst: string;
  dateline: string;
  bylines: string;
  countries: string;
  section: string | null;
  tags: string;
  body: string;
};
type NameRow = { kind: "tag" | "country" | "section"; slug: string; name: string; names: string };

const publicStories = statement<Row>(
  withRows(
    (rows) => `
    select s.id, s.language, s.headline, s.standfirst, s.dateline, s.bylines, s.countries, s.section, s.tags, t.body
    from story s join story_text t on t.story = s.id
    where s.id in (select value from ${rows("?1", "bigint")} r) and s.visibility = 'public' order by s.id`,
  ),
);

const filedNames = statement<NameRow>(
  withRows(
    (rows) => `
    select 'tag' as kind, slug, name, synonyms as names from tag
    where slug in (select value from ${rows("?1", "text")} r)
    union all select 'country', slug, '', names from country
    union all select 'section', slug, '', names from section`,
  ),
);

type NamesOf = (kind: NameRow["kind"], slug: string) => FiledName[];

const inTheirLanguages = (names: Names): FiledName[] =>
  Object.entries(names).map(([language, text]) => ({ text, language }));

const namesOver = (rows: readonly NameRow[]): NamesOf => {
  const known = new Map(rows.map((row) => [`${row.kind}/${row.slug}`, row]));
  return (kind, slug) => {
    const row = known.get(`${kind}/${slug}`);
    if (!row) return [];
    if (kind !== "tag") return inTheirLanguages(JSON.parse(row.names));
    // A tag has names in whatever languages, and stories in others.
    return [row.name, ...(JSON.parse(row.names) as string[])].map((text) => ({ text, language: "" }));
  };
};

const contentOf = (row: Row, namesOf: NamesOf): StoryContent => {
  const { id, language, headline, standfirst, dateline, section } = row;
  return {
    story: id,
    language,
    headline,
    standfirst,
    text: bodySpans(JSON.parse(row.body) as Body),
    own: [dateline, ...(JSON.parse(row.bylines) as BylineCard[]).map(({ name }) => name)],
    names: [
      ...(JSON.parse(row.tags) as string[]).flatMap((slug) => namesOf("tag", slug)),
      ...(JSON.parse(row.countries) as string[]).flatMap((slug) => namesOf("country", slug)),
      ...(section === null ? [] : namesOf("section", section)),
    ],
  };
};

/** The content of those stories that are public, by id. */
export const readContents = async (db: Db, stories: readonly number[]): Promise<StoryContent[]> => {
  const rows = await publicStories(db, JSON.stringify(stories));
  if (rows.length === 0) return [];
  const tags = new Set(rows.flatMap((row) => JSON.parse(row.tags) as string[]));
  const namesOf = namesOver(await filedNames(db, JSON.stringify([...tags])));
  return rows.map((row) => contentOf(row, namesOf));
};
