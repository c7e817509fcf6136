import { VIEWS, type View } from "../../site/context.ts";

export const DEFAULT_VIEW: View = "summary";

export const viewNamed = (text: string): View | null => VIEWS.find((view) => view === text) ?? null;

/** The density a reader chose earlier; the default where none or a wrong one is remembered. */
export const viewOfCookie = (header: string | undefined): View => {
  const match = header === undefined ? null : /(?:^|;\s*)view=([a-z]+)/.exec(header);
  return viewNamed(match?.[1] ?? "") ?? DEFAULT_VIEW;
};

/** Remembers a density for a year; the only cookie of the public site. */
export const viewCookie = (view: View, publicUrl: string): string =>
  `view=${view}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${publicUrl.startsWith("https://") ? "; Secure" : ""}`;

/** The cache key of a page that comes in densities. "#" never stands in a request's target. */
export const keyForView = (key: string, view: View): string => (view === DEFAULT_VIEW ? key : `${key}#${view}`);
