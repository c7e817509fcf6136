import { sql } from "kysely";
import { archiveKey } from "../../domain/archive.ts";
import type { LinkedStory, StoryRead } from "../../domain/story.ts";
import { textList, textsOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { preparedText } from "../prepared.ts";
import { linkedOf } from "./cards.ts";

/** How many of the newest stories of each tag and country are looked at, and how many are shown. */
const LOOKED_AT = 24;
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
  score: number;
};

type Values = {
  id: number;
  at: number;
  nav: string;
  group: string | null;
  tagKeys: string;
  tags: string;
};

/**
 * Everything a story page links to, in one statement. Related: a rare tag weighs more than a common one, the country
 * least; among equals the newest. The numbers of entries looked at are bounded, so that the size of the archive is not felt.
 */
const linksOf = preparedText<Values, Row>((place, dialect) => {
  const linked = (role: string) =>
    sql`select ${sql.lit(role)} as role, s.id, s.path, s.language, s.headline, s.public_at`;
  return sql<Row>`
    with here as (
      select e.archive, e.seq from archive a
      join archive_entry e on e.archive = a.id and e.at = ${place("at")} and e.story = ${place("id")}
      where a.key = ${place("nav")}
    ), candidate as (
      select e.story, max(e.at) as at,
        sum(case when a.key = ${place("nav")} then 15 else 100000 / (a.count + 9) end) as score
      from archive a join archive_entry e on e.archive = a.id and e.seq > a.count - ${sql.lit(LOOKED_AT)}
      where a.key in ${textsOf(dialect, place("tagKeys"))} and e.story <> ${place("id")}
      group by e.story order by score desc, at desc limit ${sql.lit(SHOWN * 2)}
    )
    ${linked("older")}, 0 as score from here
      join archive_entry e on e.archive = here.archive and e.seq = here.seq - 1 join story s on s.id = e.story
    union all ${linked("newer")}, 0 as score from here
      join archive_entry e on e.archive = here.archive and e.seq = here.seq + 1 join story s on s.id = e.story
    union all ${linked("related")}, c.score from candidate c join story s on s.id = c.story
      where coalesce(s.translation_group, '') <> coalesce(cast(${place("group")} as text), '-')
    union all ${linked("translation")}, 0 as score from story s
      where s.translation_group = ${place("group")} and s.visibility = 'public' and s.id <> ${place("id")}
    union all select 'tag' as role, 0, t.slug, '', t.name, 0, 0 as score from tag t
      where t.slug in ${textsOf(dialect, place("tags"))}`;
});

export type StoryLinks = Pick<StoryRead, "related" | "older" | "newer" | "translations" | "tagNames">;

const byScore = (a: Row, b: Row): number => b.score - a.score || b.public_at - a.public_at || b.id - a.id;

export const storyLinks = async (db: Db, story: LinkFacts): Promise<StoryLinks> => {
  const [country] = story.countries;
  const nav = archiveKey(story.edition, country === undefined ? { kind: "all" } : { kind: "country", country });
  const keys = [...story.tags.map((tag) => archiveKey(story.edition, { kind: "tag", tag })), nav];
  const rows = await linksOf(db, {
    id: story.id,
    at: story.publishedAt,
    nav,
    group: story.translationGroup,
    tagKeys: textList(keys),
    tags: textList(story.tags),
  });
  const of = (role: Row["role"]): Row[] => rows.filter((row) => row.role === role);
  const one = (role: Row["role"]): LinkedStory | null => of(role).map(linkedOf)[0] ?? null;
  const names = new Map(of("tag").map((row) => [row.path, row.headline]));
  return {
    older: one("older"),
    newer: one("newer"),
    related: of("related").sort(byScore).slice(0, SHOWN).map(linkedOf),
    translations: of("translation")
      .map(({ language, path, headline }) => ({ language, path, headline }))
      .sort((a, b) => (a.language < b.language ? -1 : 1)),
    tagNames: story.tags.map((slug) => ({ slug, name: names.get(slug) ?? slug })),
  };
};
