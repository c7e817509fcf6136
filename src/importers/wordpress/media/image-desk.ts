import { createHash } from "node:crypto";
import type { Block, Body } from "../../../domain/body.ts";
import { ChaparError } from "../../../domain/errors.ts";
import type { NewImage } from "../../../domain/image.ts";
import { fullNames, largestRendition } from "../../../domain/old-picture.ts";
import type { Redirect } from "../../../domain/stores.ts";
import type { WpImage, WpImageRef } from "../body/types.ts";
import type { ImportDeps, MediaSource } from "../deps.ts";
import { plainText } from "../plain-text.ts";
import { type Ledger, noteMediaProblem } from "../report/ledger.ts";
import { type Attachments, isPicture, type WpAttachment } from "./attachments.ts";
import { familyKey, imageKey, oldPicturePath } from "./image-key.ts";
import { type LoadedImage, loadImage } from "./load-image.ts";

type Wanted = { key: string; url: string; attachment: WpAttachment | null };

/** Two files may differ in what looks like a size; the attachments tell them apart. */
const keyOf = (url: string, attachment: WpAttachment | null): string | null =>
  attachment === null ? familyKey(url) : imageKey(url);

/**
 * Images by what posts say of them. While bodies are read each gets a number for the time being; `settle` then stores
 * all of a batch at once, and `settled` puts the stored ids in.
 */
export type ImageDesk = {
  want(ref: WpImageRef): WpImage | null;
  settle(): Promise<void>;
  idOf(number: number): number;
};

export type ImageDeskInput = {
  deps: ImportDeps;
  site: string;
  media: MediaSource;
  dryRun: boolean;
  /** Hosts of the old site. */
  hosts: ReadonlySet<string>;
  attachments: Attachments;
  ledger: Ledger;
};

const AT_ONCE = 4;

/** Posts name pictures of their own site without its host too. */
const completed = (url: string, site: string): string => {
  const base = site.replace(/^wordpress:/, "");
  return URL.canParse(url, base) && url !== "" ? new URL(url, base).href : url;
};

export const openImageDesk = (input: ImageDeskInput): ImageDesk => {
  const numbers = new Map<string, number>();
  const ids: number[] = [0];
  let waiting: Wanted[] = [];

  const want = (ref: WpImageRef): WpImage | null => {
    const byId = ref.id === undefined ? null : input.attachments.byId(ref.id);
    const attachment = byId ?? (ref.url === undefined ? null : input.attachments.byAddress(ref.url));
    const url = completed(attachment?.url ?? ref.url ?? "", input.site);
    const key = keyOf(url, attachment);
    if (key === null || (attachment === null && !isPicture(url))) return null;
    let number = numbers.get(key);
    if (number === undefined) {
      number = ids.push(0) - 1;
      numbers.set(key, number);
      waiting.push({ key, url, attachment });
    }
    return { image: number, alt: attachment?.alt ?? "", caption: attachment?.caption ?? "", credit: "" };
  };

  const settle = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    for (let at = 0; at < batch.length; at += AT_ONCE * 25) {
      const part = batch.slice(at, at + AT_ONCE * 25);
      const stored = await storeImages(input, part);
      part.forEach((wanted, index) => {
        // In a dry run an image that is not there yet keeps a number that no image has.
        ids[numbers.get(wanted.key) ?? 0] = stored[index] ?? 0;
      });
    }
  };
  return { want, settle, idOf: (number) => ids[number] || number };
};

type Known = { id: number; state: "stored" | "missing" };

const recordId = (key: string): string => createHash("sha256").update(key).digest("hex");

const readKnown = async (input: ImageDeskInput, wanted: readonly Wanted[]): Promise<(Known | null)[]> =>
  input.deps.storage.transaction(async (stores) => {
    const found: (Known | null)[] = [];
    for (const { key } of wanted) {
      const record = await stores.importRecord(input.site, "image", recordId(key));
      found.push(record ? (JSON.parse(record.raw) as Known) : null);
    }
    return found;
  });

const storeImages = async (input: ImageDeskInput, wanted: readonly Wanted[]): Promise<number[]> => {
  const known = await readKnown(input, wanted);
  const loaded = await loadAll(input, wanted, known);
  for (const [at, each] of known.entries()) {
    const isStored = loaded[at] !== null || each?.state === "stored";
    input.ledger.media.used += 1;
    input.ledger.media[isStored ? "stored" : "missing"] += 1;
  }
  if (input.dryRun) return known.map((each) => each?.id ?? 0);
  return input.deps.storage.transaction(async (stores) => {
    const ids: number[] = [];
    for (const [at, each] of wanted.entries()) {
      const before = known[at];
      const now = loaded[at] ?? null;
      if (before && !now) {
        ids.push(before.id);
        continue;
      }
      const image = imageOf(input, each, now);
      const id = await stores.saveImage(image);
      if (now) await stores.saveRedirects(oldAddressesOf(input, each, largestRendition(image)));
      const raw = JSON.stringify({ id, state: now ? "stored" : "missing", url: each.url });
      const hash = now?.hash ?? "";
      await stores.saveImportRecord({
        site: input.site,
        kind: "image",
        id: recordId(each.key),
        hash,
        storyId: null,
        raw,
      });
      ids.push(id);
    }
    return ids;
  });
};

/** Loads what is not stored yet, a few at a time. */
const loadAll = async (
  input: ImageDeskInput,
  wanted: readonly Wanted[],
  known: readonly (Known | null)[],
): Promise<(LoadedImage | null)[]> => {
  const { media } = input;
  const loaded: (LoadedImage | null)[] = wanted.map(() => null);
  if (media === "none" || input.dryRun) return loaded;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < wanted.length; at = next++) {
      const url = wanted[at]?.url ?? "";
      if (known[at]?.state === "stored") continue;
      loaded[at] = await loadImage(input.deps, media, url).catch((error: unknown) => {
        if (!(error instanceof ChaparError)) throw error;
        noteMediaProblem(input.ledger, url, error.message);
        return null;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return loaded;
};

/** The old addresses of a stored picture: its file, the name all its sizes share, and what else it was called. */
const oldAddressesOf = ({ hosts, ledger }: ImageDeskInput, { url, attachment }: Wanted, to: string): Redirect[] => {
  const path = oldPicturePath(url, hosts);
  const own = path === null ? [] : [path, fullNames(path).at(-1) ?? path];
  const further = (attachment?.also ?? []).map((name) => `/wp-content/uploads/${name}`);
  const paths = [...new Set([...own, ...further])];
  ledger.redirects += paths.length;
  return paths.map((each) => ({ path: each, to }));
};

const imageOf = (input: ImageDeskInput, wanted: Wanted, loaded: LoadedImage | null): NewImage => ({
  hash: loaded?.hash ?? createHash("sha256").update(`missing ${input.site} ${wanted.key}`).digest("hex"),
  state: loaded ? "stored" : "missing",
  mediaType: loaded?.mediaType ?? "application/octet-stream",
  bytes: loaded?.bytes ?? 0,
  width: loaded?.width ?? 0,
  height: loaded?.height ?? 0,
  focusX: 0.5,
  focusY: 0.5,
  fileName: wanted.key.split("/").at(-1)?.slice(0, 200) ?? "",
  sourceUrl: wanted.url.startsWith("//") ? `https:${wanted.url}` : wanted.url,
  alt: wanted.attachment?.alt ?? "",
  caption: plainText(wanted.attachment?.caption ?? ""),
  credit: "",
  createdAt: input.deps.clock.now(),
});

const settledBlocks = (blocks: readonly Block[], idOf: (number: number) => number): Block[] =>
  blocks.map((block): Block => {
    if (block.type === "image") return { ...block, attrs: { ...block.attrs, image: idOf(block.attrs.image) } };
    if (block.type === "gallery") {
      return {
        ...block,
        content: block.content.map((each) => ({ ...each, attrs: { ...each.attrs, image: idOf(each.attrs.image) } })),
      };
    }
    return block.type === "note" ? { ...block, content: settledBlocks(block.content, idOf) } : block;
  });

/** The body with stored ids in place of the numbers for the time being. */
export const settledBody = (body: Body, idOf: (number: number) => number): Body => ({
  ...body,
  content: settledBlocks(body.content, idOf),
});
