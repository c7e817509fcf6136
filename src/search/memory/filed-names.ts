import type { Reference } from "../../domain/reference.ts";
import { slugify } from "../../domain/slug.ts";
import type { Db } from "../../storage/engine.ts";
import { statement } from "../statement.ts";

type Kind = "country" | "section" | "tag" | "author";

/** A tag or an author as suggestions show them; `others` are names it also goes by. */
export type FiledName = { kind: "tag" | "author"; slug: string; name: string; others: string[] };

const tagRows = statement<{ slug: string; name: string; synonyms: string }>("select slug, name, synonyms from tag");
const authorRows = statement<{ slug: string; name: string }>("select slug, name from author");

const printedKey = (name: string): string => slugify(name, "und");

/** The names that a query may give in place of slugs: as printed, in any language. */
export class FiledNames {
  readonly list: readonly FiledName[];
  private readonly slugs = new Map<string, string>();
  private readonly authors = new Map<string, string>();

  constructor(list: readonly FiledName[], { countries, sections }: Reference) {
    this.list = list;
    for (const { kind, slug, name, others } of list) this.know(kind, slug, [name, ...others]);
    for (const { kind, slug, name } of list) if (kind === "author") this.authors.set(slug, name);
    for (const { slug, names, code } of countries) this.know("country", slug, [...Object.values(names), code]);
    for (const { slug, names } of sections) this.know("section", slug, Object.values(names));
  }

  /** The slug that a name means; null when nothing goes by it. */
  slugOf(kind: Kind, name: string): string | null {
    return this.slugs.get(`${kind}/${printedKey(name)}`) ?? null;
  }

  /** What an author is called; the slug itself of one that is not stored. */
  authorName(slug: string): string {
    return this.authors.get(slug) ?? slug;
  }

  private know(kind: Kind, slug: string, names: readonly string[]): void {
    this.slugs.set(`${kind}/${slug}`, slug);
    for (const name of names) {
      const key = `${kind}/${printedKey(name)}`;
      if (!this.slugs.has(key)) this.slugs.set(key, slug);
    }
  }
}

export const loadNames = async (db: Db, reference: Reference): Promise<FiledNames> => {
  const [tags, authors] = [await tagRows(db), await authorRows(db)];
  const list: FiledName[] = [
    ...tags.map(({ slug, name, synonyms }) => ({
      kind: "tag" as const,
      slug,
      name,
      others: JSON.parse(synonyms) as string[],
    })),
    ...authors.map(({ slug, name }) => ({ kind: "author" as const, slug, name, others: [] })),
  ];
  return new FiledNames(list, reference);
};
