import { normaliseLanguage } from "../../../domain/language.ts";
import { oldPathOf } from "../permalink.ts";
import { decodedText } from "../plain-text.ts";
import type { WpPost } from "../wxr/records.ts";
import { metaOf } from "./meta.ts";

/** Languages that newsrooms of the region put at the beginning of an address. */
const IN_ADDRESSES = new Set(["en", "ru", "kk", "ky", "uz", "tg", "tk", "tr", "az", "fa", "mn", "ka", "hy", "uk"]);

/** `/ru/2024/05/slug`, unless a category of the post is called so. */
const inAddress = (post: WpPost): string => {
  const [first = "", second = ""] = (oldPathOf(post.link) ?? "").slice(1).split("/");
  const isCategory = post.terms.some(({ nicename }) => nicename === first);
  return IN_ADDRESSES.has(first) && second !== "" && !isCategory ? first : "";
};

/**
 * The language a post says it is in: Polylang's term, WPML's meta, or the beginning of its address, which is all that
 * WPML leaves in a plain export. Null when it says nothing, which means the site's own.
 */
export const declaredLanguage = (post: WpPost): string | null => {
  const term = post.terms.find(({ domain }) => domain === "language")?.nicename ?? "";
  const told = decodedText(term) || metaOf(post, "_wpml_import_language_code") || inAddress(post);
  return told === "" ? null : normaliseLanguage(told);
};

/** The name that all translations of a post share; null when it has none. */
export const translationGroupOf = (post: WpPost): string | null => {
  const polylang = post.terms.find(({ domain }) => domain === "post_translations")?.nicename;
  const wpml = metaOf(post, "_wpml_import_translation_group");
  return polylang ?? (wpml === "" ? null : `wpml_${wpml.slice(0, 200)}`);
};
