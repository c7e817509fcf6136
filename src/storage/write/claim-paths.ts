import { sql } from "kysely";
import { parseAddress, RESERVED_SEGMENTS } from "../../domain/address.ts";
import { ChaparError } from "../../domain/errors.ts";
import type { Reference } from "../../domain/reference.ts";
import { textList, textsOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { preparedText } from "../prepared.ts";

const MOST_TRIES = 200;

type Claim = { id: number; slug: string; path: string };

const holders = preparedText<{ paths: string }, { id: number; path: string }>(
  (place, dialect) => sql<{ id: number; path: string }>`
    select id, path from story where path in ${textsOf(dialect, place("paths"))}`,
);

const numbered = ({ slug, path }: Claim, number: number): { slug: string; path: string } => {
  const at = slug === "" ? -1 : path.lastIndexOf(slug);
  if (at < 0) return { slug, path: `${path}-${number}` };
  const next = `${slug}-${number}`;
  return { slug: next, path: path.slice(0, at) + next + path.slice(at + slug.length) };
};

const checkPath = (path: string, reference: Reference): void => {
  const parts = path.split("/").slice(1);
  const inEdition = reference.settings.languages.slice(1).some((tag) => tag.toLowerCase() === parts[0]);
  const first = (inEdition ? parts[1] : parts[0]) ?? "";
  if (!path.startsWith("/") || path.includes("?") || path.includes("#") || first === "") {
    throw new ChaparError("invalid", `"${path}" cannot be a story's address.`, {
      field: "path",
      remedy: 'Start it with "/" and let a name follow, without "?" or "#".',
    });
  }
  if ((RESERVED_SEGMENTS as readonly string[]).includes(first)) {
    throw new ChaparError("conflict", `"${path}" cannot be a story's address: "/${first}" belongs to the site.`, {
      field: "path",
      remedy: "Choose another permalink form or path.",
    });
  }
};

/**
 * Gives each story a path that no other story, archive or page has, with "-2", "-3"… when it is taken. The stories are
 * changed in place; those that keep the path they hold are left as they are.
 */
export const claimPaths = async (db: Db, stories: Claim[], reference: Reference): Promise<void> => {
  const rows = await holders(db, { paths: textList(stories.map(({ path }) => path)) });
  const taken = new Map(rows.map((row) => [row.path, row.id]));
  const free = (path: string, id: number): boolean =>
    (taken.get(path) ?? id) === id && parseAddress(path, reference) === null;
  for (const story of stories) {
    if (taken.get(story.path) === story.id) continue;
    checkPath(story.path, reference);
    if (!free(story.path, story.id)) Object.assign(story, await freePath(db, story, free));
    taken.set(story.path, story.id);
  }
};

const freePath = async (
  db: Db,
  story: Claim,
  free: (path: string, id: number) => boolean,
): Promise<{ slug: string; path: string }> => {
  for (let number = 2; number <= MOST_TRIES; number += 1) {
    const next = numbered(story, number);
    if (!free(next.path, story.id)) continue;
    const [holder] = await holders(db, { paths: textList([next.path]) });
    if (!holder || holder.id === story.id) return next;
  }
  throw new ChaparError("conflict", `The address "${story.path}" is taken ${MOST_TRIES} times.`, {
    field: "path",
    remedy: "Choose another slug.",
  });
};
