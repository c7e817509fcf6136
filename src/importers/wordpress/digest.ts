import { hash } from "node:crypto";

/** A text as a number of 48 bits: what a run remembers of each post and picture must stay small. */
export const digest = (text: string): number => hash("sha1", text, "buffer").readUIntBE(0, 6);
