import { createHash } from "node:crypto";
import suggest from "../../site/search/suggest.client.ts?island";
import { type Answer, answer, FOR_EVER } from "../answer.ts";
import type { Asked } from "./asked.ts";

/** Programs that pages can do without, by what their addresses are called. */
const PROGRAMS = { suggest } as const;

/** A program's address says what is in it, so it may be kept for ever. */
const addressOf = (name: keyof typeof PROGRAMS): string =>
  `/assets/${name}.${createHash("sha256").update(PROGRAMS[name]).digest("base64url").slice(0, 12)}.js`;

export const SUGGEST_ADDRESS = addressOf("suggest");

const BY_ADDRESS: Readonly<Record<string, string>> = { [SUGGEST_ADDRESS]: PROGRAMS.suggest };

/** A program; null when the path names none. */
export const answerScript = ({ target }: Asked): Answer | null => {
  const text = Object.hasOwn(BY_ADDRESS, target.path) ? BY_ADDRESS[target.path] : undefined;
  return text === undefined ? null : answer("text/javascript; charset=utf-8", text, [], { cacheControl: FOR_EVER });
};
