import type { Author, Tag } from "../../domain/reference.ts";
import type { WriteStores } from "../../domain/stores.ts";

export type Named = { authors: readonly Author[]; tags: readonly Tag[] };

/**
 * Stores the authors and tags of stories that the newsroom does not have yet; those it has stay as editors left them.
 * `seen` names those known to be stored. Returns what was looked at, to be added to it once the transaction stands.
 */
export const saveNames = async (
  stores: WriteStores,
  seen: ReadonlySet<string>,
  list: readonly Named[],
): Promise<string[]> => {
  const fresh = new Set<string>();
  const isNew = (key: string): boolean => {
    if (seen.has(key) || fresh.has(key)) return false;
    fresh.add(key);
    return true;
  };
  for (const { authors, tags } of list) {
    for (const author of authors) {
      if (isNew(`author/${author.slug}`) && !(await stores.author(author.slug))) await stores.saveAuthor(author);
    }
    for (const tag of tags) {
      if (isNew(`tag/${tag.slug}`) && !(await stores.tag(tag.slug))) await stores.saveTag(tag);
    }
  }
  return [...fresh];
};
