import { ChaparError } from "../../../domain/errors.ts";
import type { Storage } from "../../../domain/stores.ts";
import type { ImportDeps } from "../deps.ts";
import { chunked } from "./export.ts";

export const NOW = Date.UTC(2026, 0, 15);

/** Ports for a run over files held in memory. `answers` are what the old site answers by address. */
export const depsFor = (
  storage: Storage,
  inputs: Record<string, string | Uint8Array>,
  answers: Record<string, Uint8Array> = {},
): ImportDeps & { written: Map<string, Uint8Array>; fetched: string[] } => {
  const written = new Map<string, Uint8Array>();
  const fetched: string[] = [];
  return {
    storage,
    written,
    fetched,
    files: {
      read: async (path) => written.get(path) ?? null,
      write: async (path, bytes) => {
        written.set(path, bytes);
      },
    },
    images: {
      inspect: async (bytes) => {
        if (bytes[0] !== 0x89) throw new ChaparError("invalid", "The file is not a picture.");
        return { mediaType: "image/png", width: 40, height: 30 };
      },
      render: async (bytes) => bytes,
    },
    fetcher: {
      fetch: async (url) => {
        fetched.push(url);
        const bytes = answers[url];
        const status = bytes ? 200 : 404;
        return {
          status,
          contentType: "",
          bytes: bytes ?? new Uint8Array(),
          etag: "",
          lastModified: "",
          retryAfter: "",
        };
      },
    },
    clock: { now: () => NOW },
    async *readFile(path) {
      const input = inputs[path];
      if (input === undefined) throw new Error(`ENOENT: ${path}`);
      yield* chunked(input, 1_000);
    },
    progress: () => undefined,
  };
};
