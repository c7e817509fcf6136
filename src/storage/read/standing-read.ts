import { bodyImages } from "../../domain/body-text.ts";
import type { StandingPage } from "../../domain/reference.ts";
import type { StoryRead } from "../../domain/story.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import { imagesByIds } from "./image-read.ts";

const pageRow = prepared<{ language: string; slug: string }>()((query, place) =>
  query.selectFrom("page").selectAll().where("language", "=", place("language")).where("slug", "=", place("slug")),
);

export const standingPage = async (
  db: Db,
  language: string,
  slug: string,
): Promise<(StandingPage & { images: StoryRead["images"] }) | null> => {
  const [row] = await pageRow(db, { language, slug });
  if (!row) return null;
  const body = JSON.parse(row.body) as StandingPage["body"];
  const images = (await imagesByIds(db, bodyImages(body))).map(({ state, source, hash, ...image }) => {
    if (state === "stored") return { ...image, hash };
    return { ...image, hash: "", ...(source === null ? {} : { source }) };
  });
  return {
    slug,
    language,
    title: row.title,
    body,
    updatedAt: row.updated_at,
    images: Object.fromEntries(images.map((image) => [image.id, image])),
  };
};
