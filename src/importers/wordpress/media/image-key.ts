import { fullNames } from "../../../domain/old-picture.ts";
import { decodedText } from "../plain-text.ts";

const PHOTON = /^i\d\.wp\.com$/i;
const UPLOADS = /\/(?:wp-content\/uploads|wp-content\/blogs\.dir\/\d+\/files|app\/uploads)\/(.+)$/i;

/**
 * One name for all addresses of an image: no scheme, query or case of the host, CDN hosts left out, percent-escapes
 * decoded. Files of the uploads folder are named by their path in it, for hosts differ: "2024/05/gas-300x200.jpg".
 */
export const imageKey = (address: string): string | null => {
  const text = address.trim();
  if (text === "" || text.startsWith("data:") || text.startsWith("blob:")) return null;
  let url: URL;
  try {
    url = new URL(text.startsWith("//") ? `https:${text}` : text, "http://old.invalid");
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const path = decodedText(url.pathname);
  const uploads = UPLOADS.exec(path)?.[1];
  if (uploads !== undefined) return uploads;
  // Photon writes the real host as the first part of its path.
  return PHOTON.test(url.hostname) ? path.slice(1) : url.hostname.toLowerCase() + path;
};

/** The names under which a size variant's full file may be known, the nearest first. */
export const imageKeys = (address: string): string[] => {
  const key = imageKey(address);
  return key === null ? [] : fullNames(key);
};

/** The last key: equal for the full file and all its sizes. */
export const familyKey = (address: string): string | null => imageKeys(address).at(-1) ?? null;

/** Where a picture stood on the old site, decoded; null for pictures of other sites. */
export const oldPicturePath = (address: string, hosts: ReadonlySet<string>): string | null => {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const path = decodedText(pathname);
  if (hosts.has(hostname.toLowerCase())) return path;
  const uploads = UPLOADS.exec(path)?.[1];
  return uploads === undefined ? null : `/wp-content/uploads/${uploads}`;
};
