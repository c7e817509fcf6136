import type { Instant } from "../domain/instant.ts";
import type { PageForm } from "../domain/text-address.ts";
import type { Policy } from "./headers.ts";
import type { ChosenBy } from "./http/choice-cookies.ts";

/** A file for machines, of megabytes: compressed as it was made, so that memory never holds the whole of it. */
export type Packed = { gzip: Uint8Array };

/**
 * What a handler answers with, before it is stored or sent. `dependsOn` are names as `domain/dependency.ts` makes them.
 * `keep` says where the cache holds it: "page" for what readers come for, "minor" for what strangers can make up at will
 * (unknown addresses, redirects, searches), "no" for what is made anew each time.
 */
export type Answer = {
  status: number;
  type: string;
  body: string | Uint8Array | Packed;
  headers: Record<string, string>;
  dependsOn: string[];
  keep: "page" | "minor" | "no";
  cacheControl: string;
  /** From this instant on it is made anew; null when only a purge ends it. */
  freshUntil: Instant | null;
  /** The choice in a reader's cookies that changes it. */
  chosenBy: ChosenBy;
  policy: Policy;
};

export const policyOf = (form: PageForm): Policy => (form === "text" ? "text" : "page");

/** Every reuse asks first, so what is published shows at once; asking costs a 304. */
const ALWAYS_ASK = "public, max-age=0, must-revalidate";
/** For a page that sets a cookie: a cache shared by readers must not hand it on. */
export const ASK_IN_PRIVATE = "private, max-age=0, must-revalidate";
const NEVER_STORE = "no-store";
export const FOR_EVER = "public, max-age=31536000, immutable";

export const HTML = "text/html; charset=utf-8";
export const TEXT = "text/plain; charset=utf-8";

export const answer = (
  type: string,
  body: Answer["body"],
  dependsOn: string[],
  more: Partial<Answer> = {},
): Answer => ({
  status: 200,
  type,
  body,
  headers: {},
  dependsOn,
  keep: "page",
  cacheControl: ALWAYS_ASK,
  freshUntil: null,
  chosenBy: null,
  policy: "page",
  ...more,
});

/** `to` is a path of this site, percent-encoded, or an absolute address. */
export const redirect = (status: 301 | 302, to: string, dependsOn: string[]): Answer =>
  answer(TEXT, `Moved to ${to}\n`, dependsOn, { status, headers: { Location: to }, keep: "minor" });

/** The same redirect to another place. */
export const redirectedTo = (answer: Answer, to: string): Answer => ({
  ...answer,
  body: `Moved to ${to}\n`,
  headers: { ...answer.headers, Location: to },
});

/** An answer about this moment only: never stored, here or elsewhere. */
export const passing = (
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Answer => answer(type, body, [], { status, headers, keep: "no", cacheControl: NEVER_STORE });
