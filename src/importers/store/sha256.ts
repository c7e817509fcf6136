import { hash } from "node:crypto";

export const sha256 = (...texts: string[]): string => hash("sha256", texts.join(""));
