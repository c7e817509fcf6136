import { isWebAddress } from "../../../domain/href.ts";
import { plainText } from "../plain-text.ts";
import type { WpPost } from "../wxr/records.ts";
import { metaOf } from "./meta.ts";

export type WpSeo = { title: string; description: string; noindex: boolean; canonicalUrl: string | null };

type Facts = { headline: string; excerpt: string; siteTitle: string; hosts: ReadonlySet<string> };

/** Where Yoast, Rank Math and All in One SEO keep the same things; the first that is not empty counts. */
const TITLES = ["_yoast_wpseo_title", "rank_math_title", "_aioseo_title", "_aioseop_title"];
const DESCRIPTIONS = ["_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description", "_aioseop_description"];
const CANONICALS = ["_yoast_wpseo_canonical", "rank_math_canonical_url"];

const firstOf = (post: WpPost, keys: readonly string[]): string =>
  keys.map((key) => metaOf(post, key)).find((value) => value !== "") ?? "";

/** Puts values for `%%title%%` and `%title%`; places that have none here go away with the separators around them. */
const filled = (template: string, facts: Facts): string => {
  const values = new Map([
    ["title", facts.headline],
    ["post_title", facts.headline],
    ["sitename", facts.siteTitle],
    ["site_title", facts.siteTitle],
    ["excerpt", facts.excerpt],
    ["excerpt_only", facts.excerpt],
    ["sep", "–"],
    ["separator_sa", "–"],
  ]);
  const text = template.replace(
    /%%?([a-z_]{2,30})(?:\([^)%]{0,60}\))?%%?/g,
    (_, name: string) => values.get(name) ?? "",
  );
  return plainText(text)
    .replace(/(?:\s*–)+\s*$|^(?:\s*–)+\s*/gu, "")
    .replace(/–(?:\s*–)+/gu, "–")
    .trim();
};

const isNoindex = (post: WpPost): boolean =>
  metaOf(post, "_yoast_wpseo_meta-robots-noindex") === "1" || /noindex/.test(metaOf(post, "rank_math_robots"));

/** What plugins for search engines said of a post. A title that only repeats headline and site name is left out. */
export const readSeo = (post: WpPost, facts: Facts): WpSeo => {
  const title = filled(firstOf(post, TITLES), facts);
  const usual = [facts.headline, `${facts.headline} – ${facts.siteTitle}`, facts.siteTitle];
  const canonical = firstOf(post, CANONICALS);
  const foreign =
    isWebAddress(canonical) && URL.canParse(canonical) && !facts.hosts.has(new URL(canonical).hostname.toLowerCase());
  return {
    title: usual.includes(title) ? "" : title.slice(0, 300),
    description: filled(firstOf(post, DESCRIPTIONS), facts).slice(0, 500),
    noindex: isNoindex(post),
    canonicalUrl: foreign ? canonical : null,
  };
};
