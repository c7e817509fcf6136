import type { SiteContext } from "./context.ts";

/** The absolute address of a decoded path, percent-encoded as links outside a page need it. */
export const absolute = (context: SiteContext, path: string): string =>
  context.origin + encodeURI(path).replace(/[?#]/g, encodeURIComponent);
