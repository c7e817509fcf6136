import type { RateDocument } from "../source.ts";
import { documentText, refuseWebPage } from "./document-text.ts";
import { refuse } from "./refuse.ts";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/** The language hands revivers the text of a number; the types do not know it yet. */
const parse = JSON.parse as (text: string, reviver?: Reviver) => Json;

const jsonOf = (document: RateDocument, megabytes: number | undefined, reviver?: Reviver): Json => {
  const text = documentText(document, megabytes);
  refuseWebPage(text);
  try {
    return parse(text, reviver);
  } catch {
    return refuse("The answer is no JSON, or is cut off.");
  }
};

/** JSON whose prices are texts. Its numbers have lost their digits, and no field is read from one. */
export const readJson = (document: RateDocument, megabytes?: number): Json => jsonOf(document, megabytes);

/** JSON whose numbers become texts as they were written, 2.6910 is "2.6910"; too slow for a document of megabytes. */
export const readJsonNumbers = (document: RateDocument): Json =>
  jsonOf(document, undefined, (_key, value, { source }) => (typeof value === "number" ? source : value));

export const listOf = (value: Json | undefined, what: string): Json[] =>
  Array.isArray(value) ? value : refuse(`${what} is no list.`);

export const recordOf = (value: Json | undefined, what: string): Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : refuse(`${what} is no record.`);

/** The text of a field. */
export const fieldOf = (record: Record<string, Json>, name: string): string => {
  const value = record[name];
  return typeof value === "string" ? value.trim() : refuse(`A record has no text "${name}".`);
};
