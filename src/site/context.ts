import type { Instant } from "../domain/instant.ts";
import type { Reference } from "../domain/reference.ts";
import type { PageForm } from "../domain/text-address.ts";
import type { TickerModel } from "../domain/ticker.ts";

/** What every page is rendered with; the server gathers it, pages fetch nothing. */
export type SiteContext = {
  reference: Reference;
  /** Language of the edition, BCP 47: of the page's own words, links and formats. */
  language: string;
  /** Links lead to pages of the same form. */
  form: PageForm;
  /** "https://example.org": scheme and host of the public site, no slash at the end. */
  origin: string;
  /** Canonical path of this page, "/kazakhstan/page/3"; in both forms that of the full page. */
  path: string;
  now: Instant;
  /** Null where rates are not shown (no pair has a rate). */
  ticker: TickerModel | null;
};

/** Density of a list, chosen by `?view=` and remembered in a cookie. */
export const VIEWS = ["headlines", "summary", "digest"] as const;
export type View = (typeof VIEWS)[number];
