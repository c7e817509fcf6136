import { ChaparError } from "../../domain/errors.ts";

/** Ends the reading of a document: a sentence that says what is wrong with it. */
export const refuse = (message: string): never => {
  throw new ChaparError("invalid", message);
};

/** What a document holds, short enough to stand in a sentence. */
export const quoted = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
};
