import { isSafeHref } from "../../../domain/href.ts";

/** A scheme as browsers see it: they pass over control characters and white space before and inside it. */
const squeeze = (href: string): string => href.replace(/[\p{Cc}\u200b\ufeff]/gu, "").trim();

/** The href with its white space mended, "https:" where "//" or "www." begins it; "" when there is nothing to follow. */
export const tidyHref = (href: string): string => {
  const text = squeeze(href).replace(/\s/gu, "%20").toWellFormed();
  if (text.startsWith("//")) return `https:${text}`;
  return /^www\./i.test(text) ? `https://${text}` : text;
};

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https?|mailto|tel):/i;

/** The address to print, or null when it may not or cannot be followed. */
export const safeHref = (href: string, link: (href: string) => string): string | null => {
  const tidy = tidyHref(href);
  if (tidy === "" || tidy.startsWith("#") || (SCHEME.test(tidy) && !ALLOWED.test(tidy))) return null;
  const printed = link(tidy);
  return isSafeHref(printed) ? printed : null;
};
