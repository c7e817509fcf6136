import { type Kysely, type RawBuilder, sql } from "kysely";
import { jsonRows } from "../dialect.ts";
import type { Dialect } from "../engine.ts";
import type { Tables } from "../tables.ts";

/** The images of a story's body that are here, as JSON rows; the story stands as `s`. */
export const imagesOfStory = (query: Kysely<Tables>, dialect: Dialect): RawBuilder<string> =>
  jsonRows(
    dialect,
    query
      .selectFrom("story_image as si")
      .innerJoin("image as bi", "bi.id", "si.image")
      .select(["bi.id", "bi.hash", "bi.width", "bi.height", "bi.focus_x as focusX", "bi.focus_y as focusY", "bi.alt"])
      .where(sql<boolean>`si.story = s.id and bi.state = 'stored'`),
  );
