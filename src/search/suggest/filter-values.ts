import type { Suggestion } from "../../domain/search.ts";
import { slugify } from "../../domain/slug.ts";
import type { Columns } from "../memory/columns.ts";
import type { LabelKind } from "../memory/labels.ts";
import type { Held } from "../memory/memory.ts";
import { namesLike } from "./names-like.ts";

/** A filter at the end of a query whose value is being typed, in quotation marks or as one word. */
const BEGUN =
  /(?<=^|\s)[-\u2212\u2013]?(country|section|tag|author|lang|language):(?:["\u201c\u201e\u00ab]([^"\u201d\u00bb]*)|(\S*))$/iu;

const begins = (name: string, typed: string): boolean => slugify(name, "und").startsWith(slugify(typed, "und"));

const storiesUnder = ({ labels, under }: Columns, kind: LabelKind, name: string): number => {
  const label = labels.find(kind, name);
  return label < 0 ? 0 : (under[label] ?? 0);
};

const valuesOf = (name: string, typed: string, { columns, names, reference }: Held): string[] => {
  const largest = (kind: LabelKind, values: readonly string[]): string[] =>
    values
      .map((value) => ({ value, stories: storiesUnder(columns, kind, value) }))
      .filter(({ stories }) => stories > 0)
      .sort((a, b) => b.stories - a.stories)
      .map(({ value }) => value);
  switch (name) {
    case "country":
    case "section": {
      const filed = name === "country" ? reference.countries : reference.sections;
      const like = filed.filter((each) =>
        [each.slug, ...Object.values(each.names)].some((text) => begins(text, typed)),
      );
      return largest(
        name,
        like.map(({ slug }) => slug),
      );
    }
    case "tag":
    case "author":
      return namesLike(typed, "", names, columns).flatMap(({ kind, slug }) => (kind === name ? [slug] : []));
    default:
      return largest(
        "language",
        reference.settings.languages.filter((tag) => begins(tag, typed)),
      );
  }
};

/** The query with each value that its last filter may become; null where it ends in none. */
export const filterValues = (text: string, held: Held): Suggestion[] | null => {
  const begun = BEGUN.exec(text);
  if (!begun) return null;
  const [whole, name = "", quoted, typed = quoted ?? ""] = begun;
  const before = text.slice(0, begun.index + whole.indexOf(":") + 1);
  return valuesOf(name.toLowerCase(), typed, held).map((value) => ({ kind: "word", text: before + value, path: null }));
};
