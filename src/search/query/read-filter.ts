import type { SearchFilters } from "../../domain/search.ts";
import type { FiledNames } from "../memory/filed-names.ts";
import { startOf } from "./dates.ts";
import { slugMeant } from "./names-meant.ts";

/** What a filter's name and value mean; null when the value is nothing of the kind. */
export const readFilter = (name: string, value: string, names: FiledNames, zone: string): SearchFilters | null => {
  switch (name) {
    case "country":
    case "section":
    case "tag":
    case "author": {
      const isFiled = name === "tag" || name === "author";
      const slug = isFiled ? slugMeant(name, value, names) : names.slugOf(name, value);
      return slug === null ? null : { [name]: slug };
    }
    case "before":
    case "after": {
      const instant = startOf(value, zone);
      return instant === null ? null : { [name]: instant };
    }
    default:
      return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) ? { language: canonical(value) } : null;
  }
};

const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
};
