import { type Kysely, type RawBuilder, sql } from "kysely";
import { jsonRows } from "../dialect.ts";
import type { Dialect } from "../engine.ts";
import type { Tables } from "../tables.ts";

const shownHash = sql<string>`case when bi.state = 'stored' then bi.hash else '' end`;
const formerAddress = sql<string | null>`case when bi.state = 'stored' then null else bi.source_url end`;

/** The images of a story, as JSON rows for `imageCards`; of those whose file is not here the address alone. The story stands as `s`. */
export const imagesOfStory = (query: Kysely<Tables>, dialect: Dialect): RawBuilder<string> =>
  jsonRows(
    dialect,
    query
      .selectFrom("story_image as si")
      .innerJoin("image as bi", "bi.id", "si.image")
      .select([
        "bi.id",
        shownHash.as("hash"),
        formerAddress.as("source"),
        "bi.width",
        "bi.height",
        "bi.focus_x as focusX",
        "bi.focus_y as focusY",
        "bi.alt",
      ])
      .where(sql<boolean>`si.story = s.id`),
  );
