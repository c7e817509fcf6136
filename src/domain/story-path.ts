import { ChaparError } from "./errors.ts";
import { type Instant, pad, zonedParts } from "./instant.ts";

export const DEFAULT_PERMALINK = "/:year/:month/:slug";

const PLACES = ["year", "month", "day", "hour", "minute", "second", "slug", "id", "section", "author"] as const;
type Place = (typeof PLACES)[number];

/** Checks a permalink form such as "/:year/:month/:slug"; it must start with "/" and hold the slug or the id. */
export const validatePermalink = (form: string): string => {
  const places = [...form.matchAll(/:([a-z]+)/g)].map((match) => match[1] ?? "");
  const unknown = places.find((place) => !(PLACES as readonly string[]).includes(place));
  if (unknown !== undefined) {
    throw new ChaparError("invalid", `The permalink form has an unknown part ":${unknown}".`, {
      remedy: `Use ${PLACES.map((place) => `:${place}`).join(", ")}.`,
    });
  }
  if (!form.startsWith("/") || !(places.includes("slug") || places.includes("id"))) {
    throw new ChaparError("invalid", `The permalink form "${form}" cannot tell stories apart.`, {
      remedy: 'Start it with "/" and let it hold ":slug" or ":id", as in "/:year/:month/:slug".',
    });
  }
  return form;
};

/** What a path is made of. `id` is the number in the newsroom the story came from, or 0. */
export type PathFacts = { slug: string; publishAt: Instant; id: number; section: string | null; author: string | null };

/** A story's path in a form; dates are of the newsroom's zone. A story without section or author has "news" or "desk" there. */
export const storyPath = (form: string, facts: PathFacts, zone: string): string => {
  const at = zonedParts(facts.publishAt, zone);
  const values: Record<Place, string> = {
    year: pad(at.year, 4),
    month: pad(at.month),
    day: pad(at.day),
    hour: pad(at.hour),
    minute: pad(at.minute),
    second: pad(at.second),
    slug: facts.slug,
    id: String(facts.id),
    section: facts.section ?? "news",
    author: facts.author ?? "desk",
  };
  const path = form.replace(/:([a-z]+)/g, (whole, place: string) => values[place as Place] ?? whole);
  return path.length > 1 ? path.replace(/\/+$/, "") : path;
};
