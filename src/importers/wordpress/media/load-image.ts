import { createHash } from "node:crypto";
import { ChaparError } from "../../../domain/errors.ts";
import type { ImportDeps, MediaSource } from "../deps.ts";
import { imageKeys } from "./image-key.ts";

const MOST_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
const TRIES = 3;

/** An original that was checked and stored. */
export type LoadedImage = { hash: string; mediaType: string; bytes: number; width: number; height: number };

const inFolder = async (deps: ImportDeps, path: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of deps.readFile(path)) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new ChaparError("too_large", "The file is larger than 64 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const fromFolder = async (deps: ImportDeps, folder: string, url: string): Promise<Uint8Array> => {
  const names = imageKeys(url).toReversed();
  for (const name of names.concat(names.map((each) => each.split("/").at(-1) ?? ""))) {
    if (name === "" || name.split(/[\\/]/).some((part) => part === ".." || part === "." || part === "")) continue;
    try {
      return await inFolder(deps, `${folder.replace(/\/+$/, "")}/${name}`);
    } catch (error) {
      if (error instanceof ChaparError && error.code === "too_large") throw error;
    }
  }
  throw new ChaparError("not_found", "The folder does not hold the file.");
};

const fromSite = async (deps: ImportDeps, url: string): Promise<Uint8Array> => {
  const address = url.startsWith("//") ? `https:${url}` : url;
  let problem = new ChaparError("unavailable", "The old site does not answer.");
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      const answer = await deps.fetcher.fetch(address, { maxBytes: MOST_BYTES, timeoutMs: TIMEOUT_MS });
      if (answer.status === 200) return answer.bytes;
      problem = new ChaparError("unavailable", `The old site answers with status ${answer.status}.`);
      if (answer.status < 500 && answer.status !== 429) break;
    } catch (error) {
      if (!(error instanceof ChaparError)) throw error;
      problem = error;
      if (error.code !== "unavailable") break;
    }
  }
  throw problem;
};

/** Reads an original from where the operator says, checks that it is a picture and stores it. Throws ChaparError. */
export const loadImage = async (
  deps: ImportDeps,
  media: Exclude<MediaSource, "none">,
  url: string,
): Promise<LoadedImage> => {
  const bytes = media === "fetch" ? await fromSite(deps, url) : await fromFolder(deps, media.folder, url);
  if (bytes.length === 0) throw new ChaparError("invalid", "The file is empty.");
  const { mediaType, width, height } = await deps.images.inspect(bytes);
  const hash = createHash("sha256").update(bytes).digest("hex");
  await deps.files.write(`originals/${hash.slice(0, 2)}/${hash}`, bytes);
  return { hash, mediaType, bytes: bytes.length, width, height };
};
