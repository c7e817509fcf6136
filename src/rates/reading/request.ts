import type { Day } from "../../domain/instant.ts";
import type { RateRequest } from "../source.ts";

/** Some firewalls refuse requests that accept nothing. */
const ACCEPT = { accept: "*/*" };

export const get = (url: string): RateRequest => ({ url, method: "GET", headers: ACCEPT, body: "" });

export const post = (
  url: string,
  contentType: string,
  body: string,
  headers: Record<string, string> = {},
): RateRequest => ({
  url,
  method: "POST",
  headers: { ...ACCEPT, "content-type": contentType, ...headers },
  body,
});

/** A day in the order and with the sign that an address wants: "D.M.Y" of 2026-01-31 is "31.01.2026". */
export const dayAs = (day: Day, pattern: string): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return pattern.replace("D", date).replace("M", month).replace("Y", year);
};
