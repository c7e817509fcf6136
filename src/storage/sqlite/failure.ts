import { ChaparError } from "../../domain/errors.ts";

type Known = { sentence: string; remedy: string };

/** By SQLite's primary result code. */
const KNOWN: Record<number, Known> = {
  5: { sentence: "is locked by another program", remedy: "Stop the other program that writes to it, then try again." },
  6: { sentence: "is locked by another program", remedy: "Stop the other program that writes to it, then try again." },
  8: {
    sentence: "cannot be written: the file or its folder is read-only",
    remedy: "Give the program write permission, or name another folder.",
  },
  10: {
    sentence: "cannot be read or written: the disk reports an error",
    remedy: "Check the disk, then restore a backup.",
  },
  11: { sentence: "is damaged", remedy: "Restore a backup." },
  13: { sentence: "cannot grow: the disk is full", remedy: "Free some space, then try again." },
  14: {
    sentence: "cannot be opened: the folder is missing or closed to this program",
    remedy: "Create the folder and let the program write there.",
  },
  26: { sentence: "is not a database", remedy: "Move the file away, or name another folder." },
};

const codeOf = (error: unknown): number | null => {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === "number" ? code & 0xff : null;
};

/** Another program is writing. */
export const isBusy = (error: unknown): boolean => codeOf(error) === 5;

/** Makes SQLite's complaints about the file into one sentence each; anything else passes as it is. */
export const sqliteFailure =
  (file: string) =>
  (error: unknown): unknown => {
    const known = KNOWN[codeOf(error) ?? -1];
    if (!known) return error;
    return new ChaparError("unavailable", `The database ${file} ${known.sentence}.`, {
      remedy: known.remedy,
      cause: error,
    });
  };
