import { sql } from "kysely";
import { archiveKey } from "../../domain/archive.ts";
import { relatedTo } from "../../domain/related.ts";
import type { LinkedStory, StoryRead } from "../../domain/story.ts";
import { numbersOf, textList, textsOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { preparedText } from "../prepared.ts";
import { linkedOf } from "./cards.ts";
import type { NewestOf } from "./newest-stories.ts";

const SHOWN = 5;

export type LinkFacts = {
  id: number;
  edition: string;
  publishedAt: number;
  countries: string[];
  tags: string[];
  translationGroup: string | null;
};

type Row = {
  role: "older" | "newer" | "related" | "translation" | "tag";
  id: number;
  path: string;
  language: string;
  headline: string;
  public_at: number;
};

type Values = {
  id: number;
  at: number;
  nav: string;
  group: string | null;
  related: string;
  tags: string;
};

/** Everything a story page links to, in one statement. */
const linksOf = preparedText<Values, Row>((place, dialect) => {
  const linked = (role: string) =>
    sql`select ${sql.lit(role)} as role, s.id, s.path, s.language, s.headline, s.public_at`;
  return sql<Row>`
    with here as (
      select e.archive, e.seq from archive a
      join archive_entry e on e.archive = a.id and e.at = ${place("at")} and e.story = ${place("id")}
      where a.key = ${place("nav")}
    )
    ${linked("older")} from here
      join archive_entry e on e.archive = here.archive and e.seq = here.seq - 1 join story s on s.id = e.story
    union all ${linked("newer")} from here
      join archive_entry e on e.archive = here.archive and e.seq = here.seq + 1 join story s on s.id = e.story
    union all ${linked("related")} from story s where s.id in ${numbersOf(dialect, place("related"))}
      and s.visibility = 'public' and coalesce(s.translation_group, '') <> coalesce(cast(${place("group")} as text), '-')
    union all ${linked("translation")} from story s
      where s.translation_group = ${place("group")} and s.visibility = 'public' and s.id <> ${place("id")}
    union all select 'tag' as role, 0, t.slug, '', t.name, 0 from tag t
      where t.slug in ${textsOf(dialect, place("tags"))}`;
});

/** More than are shown where some may be the story itself in another language. */
const relatedIds = async (newestOf: NewestOf, story: LinkFacts, nav: string): Promise<number[]> => {
  const tagKeys = story.tags.map((tag) => archiveKey(story.edition, { kind: "tag", tag }));
  const [place = { count: 0, entries: [] }, ...tags] = await newestOf([nav, ...tagKeys]);
  return relatedTo(story.id, { tags, place }, story.translationGroup === null ? SHOWN : SHOWN * 2);
};

export type StoryLinks = Pick<StoryRead, "related" | "older" | "newer" | "translations" | "tagNames">;

export const storyLinks = async (db: Db, newestOf: NewestOf, story: LinkFacts): Promise<StoryLinks> => {
  const [country] = story.countries;
  const nav = archiveKey(story.edition, country === undefined ? { kind: "all" } : { kind: "country", country });
  const ids = await relatedIds(newestOf, story, nav);
  const rows = await linksOf(db, {
    id: story.id,
    at: story.publishedAt,
    nav,
    group: story.translationGroup,
    related: JSON.stringify(ids),
    tags: textList(story.tags),
  });
  const of = (role: Row["role"]): Row[] => rows.filter((row) => row.role === role);
  const one = (role: Row["role"]): LinkedStory | null => of(role).map(linkedOf)[0] ?? null;
  const names = new Map(of("tag").map((row) => [row.path, row.headline]));
  return {
    older: one("older"),
    newer: one("newer"),
    related: of("related")
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .slice(0, SHOWN)
      .map(linkedOf),
    translations: of("translation")
      .map(({ language, path, headline }) => ({ language, path, headline }))
      .sort((a, b) => (a.language < b.language ? -1 : 1)),
    tagNames: story.tags.map((slug) => ({ slug, name: names.get(slug) ?? slug })),
  };
};
