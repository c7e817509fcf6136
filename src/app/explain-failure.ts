import { ChaparError } from "../domain/errors.ts";

type SystemError = Error & { code?: string; path?: string; port?: number; address?: string };

const SENTENCES: Record<string, (error: SystemError) => [message: string, remedy: string]> = {
  EADDRINUSE: ({ port }) => [`Port ${port} is taken by another program.`, "Choose another with --port or PORT."],
  EADDRNOTAVAIL: ({ address }) => [`${address} is no address of this machine.`, "Change --host or HOST."],
  EACCES: ({ path, port }) =>
    path === undefined
      ? [`Port ${port} may not be used by this user.`, "Choose a port above 1023 with --port."]
      : [`${path} may not be read or written by this user.`, "Change its owner or its rights."],
  EPERM: ({ path }) => [`${path ?? "A file"} may not be changed by this user.`, "Change its owner or its rights."],
  EROFS: ({ path }) => [`${path ?? "The folder"} lies on a read-only disk.`, "Choose another folder with --data."],
  ENOSPC: ({ path }) => [
    `The disk is full${path ? `, so ${path} could not be written` : ""}.`,
    "Make room and start again.",
  ],
  ENOENT: ({ path }) => [`${path ?? "A file"} does not exist.`, "Check the name."],
  EISDIR: ({ path }) => [`${path ?? "It"} is a folder, not a file.`, "Name a file."],
  ENOTDIR: ({ path }) => [`${path ?? "It"} is a file where a folder should be.`, "Choose another folder with --data."],
};

/** Any failure as one sentence and a remedy for the person at the terminal; null when it is a fault of the program. */
export const explainFailure = (error: unknown): { message: string; remedy: string } | null => {
  if (error instanceof ChaparError) return { message: error.message, remedy: error.remedy ?? "" };
  if (!(error instanceof Error)) return null;
  const system = error as SystemError;
  const explain = system.code === undefined ? undefined : SENTENCES[system.code];
  if (!explain) return null;
  const [message, remedy] = explain(system);
  return { message, remedy };
};
