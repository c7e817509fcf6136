import type { TagMet } from "../../domain/search.ts";
import type { FiledNames } from "../memory/filed-names.ts";
import { tokensOf } from "../text/tokens.ts";
import type { MatchedWords } from "./marked-words.ts";

/** Those of a story's tags whose names met: where headline and text hold no word of the search, they say why it is here. */
export const tagsMet = (tags: readonly string[], matched: MatchedWords, names: FiledNames): TagMet[] => {
  const words = new Set(matched.list().map(({ word }) => word));
  const meets = (name: string): boolean => tokensOf(name, "").some(({ word }) => words.has(word));
  return names.list.flatMap(({ kind, slug, name, others }): TagMet[] => {
    if (kind !== "tag" || !tags.includes(slug)) return [];
    if (meets(name)) return [{ slug, name, other: null }];
    const other = others.find(meets);
    return other === undefined ? [] : [{ slug, name, other }];
  });
};
