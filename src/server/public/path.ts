import { ChaparError } from "../../domain/errors.ts";

/** Longest address that is looked at, in bytes; longer ones answer 414. */
export const LONGEST_ADDRESS = 4_096;

/** Throws "too_large" with the field "address" on a target that is too long. */
export const checkLength = (target: string): void => {
  if (target.length <= LONGEST_ADDRESS) return;
  throw new ChaparError("too_large", `The address is longer than ${LONGEST_ADDRESS} bytes.`, { field: "address" });
};

export type ReadPath = {
  /** Decoded once, no empty segments, no slash at the end; "/" for the front page. */
  path: string;
  /** As it came, decoded: an old address may need its last slash. */
  asCame: string;
};

const invalid = (message: string): ChaparError =>
  new ChaparError("invalid", message, { remedy: "Check the address, or begin at the front page." });

const decode = (raw: string): string => {
  try {
    return decodeURIComponent(raw);
  } catch {
    throw invalid("The address has a percent sign that is no part of an encoded letter.");
  }
};

/** Control characters, C0 and C1, and DEL. */
const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code <= 0x9f);

const holdsControl = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) return true;
  return false;
};

/** Reads the path of a request's target. Throws "invalid" on what no address of this site can be. */
export const readPath = (raw: string): ReadPath => {
  const asCame = decode(raw).normalize("NFC");
  if (holdsControl(asCame)) throw invalid("The address holds characters that no address has.");
  const segments = asCame.split("/").filter((segment) => segment !== "");
  if (asCame.includes("\\") || segments.includes("..") || segments.includes(".")) {
    throw invalid("The address points outside the site.");
  }
  return { path: `/${segments.join("/")}`, asCame };
};

/** A decoded path as it stands in links and redirects. */
export const encodePath = (path: string): string => encodeURI(path).replace(/[?#]/g, encodeURIComponent);
