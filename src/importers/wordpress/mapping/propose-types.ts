import type { Survey } from "../survey.ts";
import type { WpMapping } from "./mapping.ts";

/** Taxonomies by which WordPress and its plugins keep house. */
const HOUSEKEEPING =
  /^(?:category|post_tag|nav_menu|post_format|language|term_language|post_translations|term_translations|author|link_category|wp_.*|product_.*|pa_.*|elementor_.*|translation_priority|yst_.*|action-group)$/;
const LIKE_NEWS =
  /news|article|story|stories|interview|opinion|feature|column|blog|video|podcast|press|report|analysis/i;
/** Types of the system, and why they are left out. */
const SYSTEM: Readonly<Record<string, string>> = {
  attachment: "a file: read into the index of pictures",
  revision: "an earlier state of a post",
  nav_menu_item: "an entry of a menu: menus here follow countries and sections",
  custom_css: "style of the old theme",
  customize_changeset: "settings of the old theme",
  oembed_cache: "a copy of an embed",
  user_request: "a request about personal data",
  wp_block: "a synced pattern: written out in the posts that use it",
  wp_global_styles: "style of the old theme",
  wp_navigation: "a menu: menus here follow countries and sections",
  wp_template: "a template of the old theme",
  wp_template_part: "a template of the old theme",
  wp_font_family: "a font of the old theme",
  wp_font_face: "a font of the old theme",
  feedback: "a message that a reader sent in a form: personal data",
};

export const skipReason = (type: string): string =>
  Object.hasOwn(SYSTEM, type) ? (SYSTEM[type] ?? "") : `type "${type}" is set to "skip" in the mapping`;

const typeOf = (type: string): "story" | "page" | "skip" => {
  if (type === "post") return "story";
  if (type === "page") return "page";
  return !Object.hasOwn(SYSTEM, type) && LIKE_NEWS.test(type) ? "story" : "skip";
};

export const proposeTypes = (survey: Survey): WpMapping["types"] =>
  Object.fromEntries([...survey.items.keys()].map((type) => [type, typeOf(type)]));

export const proposeTaxonomies = (survey: Survey): WpMapping["taxonomies"] => {
  const names = new Set([...survey.terms.values()].map(({ taxonomy }) => taxonomy));
  const custom = [...names].filter((name) => !HOUSEKEEPING.test(name));
  return Object.fromEntries(custom.map((name) => [name, "tags"]));
};
