import type { Tag } from "../../../domain/reference.ts";
import { slugify } from "../../../domain/slug.ts";
import { categoryIn, type WpMapping } from "../mapping/mapping.ts";
import { decodedText, plainText } from "../plain-text.ts";
import { taxonomyOf } from "../survey.ts";
import type { WpPost } from "../wxr/records.ts";
import { metaOf } from "./meta.ts";
import type { ImportSetting } from "./setting.ts";

/** Where a story belongs, from its categories, tags and custom taxonomies. */
export type WpPlaces = { countries: string[]; section: string | null; tags: Tag[]; losses: string[] };

const tagOf = (slug: string, name: string): Tag => ({ slug, name: plainText(name) || slug, synonyms: [] });

/** The slug WordPress gave where it is one here, else one made of the name. */
export const tagSlug = (nicename: string, name: string): string => {
  const slug = decodedText(nicename).toLowerCase();
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(slug) ? slug : slugify(plainText(name), "en");
};

const PRIMARY = ["_yoast_wpseo_primary_category", "rank_math_primary_category"];

/** Category slugs of a post, the primary one first. Old exports name each category twice, once without its slug. */
const categoriesOf = (post: WpPost, setting: ImportSetting): string[] => {
  const uses = post.terms.filter(({ domain, nicename }) => taxonomyOf(domain) === "category" && nicename !== "");
  const slugs = [...new Set(uses.map(({ nicename }) => decodedText(nicename)))];
  const primary = PRIMARY.map((key) => setting.categoryById.get(metaOf(post, key))).find((slug) => slug !== undefined);
  return primary !== undefined && slugs.includes(primary)
    ? [primary, ...slugs.filter((slug) => slug !== primary)]
    : slugs;
};

/** True for a custom taxonomy whose terms become tags. */
export const isTagged = (taxonomy: string, { taxonomies }: Pick<WpMapping, "taxonomies">): boolean =>
  Object.hasOwn(taxonomies, taxonomy) && taxonomies[taxonomy] === "tags";

const tagsOf = (post: WpPost, setting: ImportSetting): Tag[] =>
  post.terms.flatMap(({ domain, nicename, name }) => {
    const taxonomy = taxonomyOf(domain);
    if ((taxonomy !== "post_tag" && !isTagged(taxonomy, setting.mapping)) || nicename === "") return [];
    const slug = tagSlug(nicename, name);
    return slug === "" ? [] : [tagOf(slug, name)];
  });

/** A story has one section: sections of further categories become tags, unless they stand above the first. */
export const readPlaces = (post: WpPost, setting: ImportSetting): WpPlaces => {
  const { mapping } = setting;
  const mapped = categoriesOf(post, setting).flatMap((slug) => categoryIn(mapping.categories, slug) ?? []);
  const sections = [...new Set(mapped.flatMap(({ section }) => section ?? []))];
  const parentOf = (slug: string): string | null => mapping.sections.find((each) => each.slug === slug)?.parent ?? null;
  // Of a section and its parent the nearer one counts.
  const [section = null] = sections.filter((slug) => !sections.some((other) => parentOf(other) === slug));
  const further = sections.filter((slug) => slug !== section && parentOf(section ?? "") !== slug);
  const nameOf = (slug: string): string =>
    Object.values(mapping.sections.find((each) => each.slug === slug)?.names ?? {})[0] ?? slug;
  const tags = [
    ...tagsOf(post, setting),
    ...mapped.flatMap((each) => each.tags.map((slug) => tagOf(slug, slug))),
    ...further.map((slug) => tagOf(slug, nameOf(slug))),
  ];
  return {
    countries: [...new Set(mapped.flatMap(({ countries }) => countries))],
    section,
    tags: tags.filter((tag, at) => tags.findIndex(({ slug }) => slug === tag.slug) === at),
    losses: further.map((slug) => `in several sections; "${slug}" is kept as a tag`),
  };
};
