import { ChaparError } from "../../domain/errors.ts";
import { slugify } from "../../domain/slug.ts";
import { tidyLine } from "../wordpress/body/clean-text.ts";

/** A tag or author: what it is called in addresses, and in print. */
export type JsonlName = { slug: string; name: string };

const LONGEST = 400;

const nameAt = (value: unknown, field: string): string => {
  const name = typeof value === "string" || typeof value === "number" ? tidyLine(String(value)) : "";
  if (name !== "" && name.length <= LONGEST) return name;
  throw new ChaparError("invalid", `"${field}" holds what is no name.`, {
    field,
    remedy: 'Name each by a text, as in ["gas", "Transit of goods"].',
  });
};

const distinct = (names: readonly JsonlName[]): JsonlName[] => [
  ...new Map(names.map((each) => [each.slug, each])).values(),
];

/** Texts that name something, each once. */
export const namesOf = (values: readonly unknown[], field: string): string[] => [
  ...new Set(values.map((value) => nameAt(value, field))),
];

/** A name, whose slug is made of it, or an object {slug, name} as the API gives it. */
const readName = (value: unknown, field: string): JsonlName => {
  const { slug: given = null, name: printed = null } =
    typeof value === "object" && value !== null ? (value as { slug?: unknown; name?: unknown }) : { name: value };
  const name = nameAt(printed ?? given, field);
  const slug = slugify(given === null ? name : nameAt(given, field), "en");
  if (slug === "") {
    throw new ChaparError("invalid", `"${name.slice(0, 80)}" has neither letter nor digit.`, {
      field,
      remedy: "Name it by a word, or leave it out.",
    });
  }
  return { slug, name };
};

export const tagsOf = (values: readonly unknown[]): JsonlName[] =>
  distinct(values.map((each) => readName(each, "tags")));

export const authorsOf = (values: readonly unknown[]): JsonlName[] =>
  distinct(values.map((each) => readName(each, "authors")));
