import { parseAddress } from "../../domain/address.ts";
import { oldAddress } from "../../domain/old-address.ts";
import { fullNames, isPictureName, renditionLike } from "../../domain/old-picture.ts";
import type { Resolution } from "../../domain/stores.ts";
import type { Asked, PublicDeps } from "./asked.ts";
import { encodePath } from "./path.ts";

const UNKNOWN: Resolution = { kind: "unknown" };

/** Decoded, as redirects are stored. */
const queryText = (query: URLSearchParams): string => [...query].map(([name, value]) => `${name}=${value}`).join("&");

/** A path that came decoded may hold a percent sign of its own. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** What stands at the address that an old form means now: a list, a story, or a further redirect. */
const standsAt = async ({ storage }: PublicDeps, { basis }: Asked, address: string): Promise<Resolution> => {
  const [encoded = "", search = ""] = address.split("?");
  const path = decoded(encoded);
  if (parseAddress(path, basis.reference)) return { kind: "moved", to: address };
  const story = search === "" ? await storage.storyByPath(path) : null;
  return story ? { kind: "moved", to: encodePath(story.path) } : storage.resolve(path, search);
};

/** A size of a picture that was imported leads to the rendition of that width. */
const pictureAt = async ({ storage }: PublicDeps, path: string): Promise<Resolution> => {
  for (const full of fullNames(path).slice(1)) {
    const found = await storage.resolve(full, "");
    if (found.kind === "moved") return { kind: "moved", to: renditionLike(found.to, path) };
  }
  return UNKNOWN;
};

/** What became of an address that no page has: the stored redirects know, else the general forms of former systems. */
export const formerAddress = async (deps: PublicDeps, asked: Asked): Promise<Resolution> => {
  const { path, query } = asked.target;
  const stored = await deps.storage.resolve(path, queryText(query));
  if (stored.kind !== "unknown") return stored;
  if (isPictureName(path)) return pictureAt(deps, path);
  const now = oldAddress(path, query.toString());
  return now === null ? UNKNOWN : standsAt(deps, asked, now);
};
