import { hash } from "node:crypto";

/** A text as a number of 48 bits: what a run remembers of each story and picture must stay small. */
export const digest = (text: string): number => Number.parseInt(hash("sha1", text).slice(0, 12), 16);
