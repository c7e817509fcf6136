import { createHash } from "node:crypto";

/** A text as a number of 48 bits: what a run remembers of each post and picture must stay small. */
export const digest = (text: string): number => createHash("sha1").update(text).digest().readUIntBE(0, 6);
