import { parseAddress } from "../../domain/address.ts";
import type { Reference } from "../../domain/reference.ts";

/** The edition that a path belongs to by its first segment, whether there is such a page or not. */
export const editionOfPath = (path: string, { settings }: Reference): string => {
  const [main = "en", ...others] = settings.languages;
  const first = path.split("/")[1]?.toLowerCase();
  return others.find((language) => language.toLowerCase() === first) ?? main;
};

/** The path without the first edition's language, which has no prefix; null when it has none to lose. */
export const withoutMainPrefix = (path: string, reference: Reference): string | null => {
  const prefix = `/${(reference.settings.languages[0] ?? "en").toLowerCase()}`;
  if (path !== prefix && !path.startsWith(`${prefix}/`)) return null;
  const rest = path.slice(prefix.length) || "/";
  return parseAddress(rest, reference) === null ? null : rest;
};
