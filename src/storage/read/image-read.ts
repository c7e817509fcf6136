import type { StoredImage } from "../../domain/image.ts";
import type { ImageCard } from "../../domain/story.ts";
import { numbersOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";

const byHash = prepared<{ hash: string }>()((query, place) =>
  query.selectFrom("image").selectAll().where("hash", "=", place("hash")),
);

export const imageByHash = async (db: Db, hash: string): Promise<StoredImage | null> => {
  const [row] = await byHash(db, { hash });
  if (!row) return null;
  return {
    id: row.id,
    hash: row.hash,
    state: row.state === "stored" ? "stored" : "missing",
    mediaType: row.media_type,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    focusX: row.focus_x,
    focusY: row.focus_y,
    fileName: row.file_name,
    sourceUrl: row.source_url,
    alt: row.alt,
    caption: row.caption,
    credit: row.credit,
    createdAt: row.created_at,
  };
};

const byIds = prepared<{ ids: string }>()((query, place, dialect) =>
  query
    .selectFrom("image")
    .select([
      "id",
      "hash",
      "state",
      "source_url as source",
      "width",
      "height",
      "focus_x as focusX",
      "focus_y as focusY",
      "alt",
    ])
    .where("id", "in", numbersOf(dialect, place("ids"))),
);

/** Images by id, those whose file is missing too. */
export const imagesByIds = async (
  db: Db,
  ids: readonly number[],
): Promise<(Omit<ImageCard, "source"> & { state: string; source: string | null })[]> =>
  ids.length === 0 ? [] : (await byIds(db, { ids: JSON.stringify(ids) })).map((row) => ({ ...row }));
