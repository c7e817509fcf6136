import type { Instant } from "../../domain/instant.ts";
import { normaliseLanguage } from "../../domain/language.ts";
import type { FiledUnder } from "../../domain/search.ts";
import type { FiledNames } from "../memory/filed-names.ts";
import { startOf } from "./dates.ts";
import { slugMeant } from "./names-meant.ts";

/** What one filter of a query asks: a name, or that stories stand on one side of an instant. */
export type AskedFilter = FiledUnder | { filter: "after" | "before"; at: Instant };

/** What a filter's name and value mean; null when the value is nothing of the kind. */
export const readFilter = (name: string, value: string, names: FiledNames, zone: string): AskedFilter | null => {
  switch (name) {
    case "country":
    case "section": {
      const slug = names.slugOf(name, value);
      return slug === null ? null : { filter: name, value: slug };
    }
    case "tag":
    case "author": {
      const slug = slugMeant(name, value, names);
      return slug === null ? null : { filter: name, value: slug, name: calledIn(names, name, slug) };
    }
    case "before":
    case "after": {
      const at = startOf(value, zone);
      return at === null ? null : { filter: name, at };
    }
    case "year":
      return /^[1-9]\d{3}$/.test(value) ? { filter: name, value } : null;
    default: {
      const tag = normaliseLanguage(value);
      return tag === null ? null : { filter: "language", value: tag };
    }
  }
};

const calledIn = ({ list }: FiledNames, kind: "tag" | "author", slug: string): string =>
  list.find((each) => each.kind === kind && each.slug === slug)?.name ?? slug;
