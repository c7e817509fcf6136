import { rfc3339 } from "../../domain/instant.ts";
import type { StoryCard } from "../../domain/story.ts";
import { encodePath } from "../public/path.ts";

/** A story as every list gives it. */
export const itemOf = (card: StoryCard, origin: string) => ({
  slug: card.slug,
  url: origin + encodePath(card.path),
  headline: card.headline,
  standfirst: card.standfirst,
  publishedAt: rfc3339(card.publishedAt),
  updatedAt: card.updatedAt === null ? null : rfc3339(card.updatedAt),
  language: card.language,
  countries: card.countries,
  section: card.section,
  tags: card.tags,
  authors: card.bylines.map(({ slug, name }) => ({ slug, name })),
});
