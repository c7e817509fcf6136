import type { ArchiveRef } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import type { Author, Tag } from "../../domain/reference.ts";
import type { PublicDeps } from "./asked.ts";

export type ArchiveNames = { tag: Tag | null; author: Author | null };

const NONE: ArchiveNames = { tag: null, author: null };

/** The tag or author an archive is of, kept in memory until renamed. */
export const namesOfArchive = async ({ storage, memory }: PublicDeps, ref: ArchiveRef): Promise<ArchiveNames> => {
  if (ref.kind === "tag") {
    return { ...NONE, tag: await memory.get([dependency.tag(ref.tag)], () => storage.tag(ref.tag)) };
  }
  if (ref.kind === "author") {
    return { ...NONE, author: await memory.get([dependency.author(ref.author)], () => storage.author(ref.author)) };
  }
  return NONE;
};

/** Whether an archive without stories is a page: a country or section of the site is, an unknown tag or an empty day is not. */
export const standsEmpty = (ref: ArchiveRef, { tag, author }: ArchiveNames): boolean => {
  switch (ref.kind) {
    case "all":
    case "country":
    case "section":
    case "country-section":
      return true;
    case "tag":
      return tag !== null;
    case "author":
      return author !== null;
    case "year":
    case "month":
    case "day":
      return false;
  }
};

export const dependenciesOfNames = (ref: ArchiveRef): string[] => {
  if (ref.kind === "tag") return [dependency.tag(ref.tag)];
  if (ref.kind === "author") return [dependency.author(ref.author)];
  return [];
};
