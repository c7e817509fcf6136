import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { type ImageFormat, RENDITION_WIDTHS } from "../../domain/image.ts";
import { takeTurns } from "../../domain/turns.ts";
import { type Answer, answer, FOR_EVER } from "../answer.ts";
import type { ServerDeps } from "../deps.ts";

type Wanted = { hash: string; width: number; format: ImageFormat };

const ADDRESS = /^\/media\/([0-9a-f]{64})\/([1-9]\d{2,3})\.(avif|webp|jpg)$/;

/** Making an image takes a processor for a while: two at once leave room for pages. */
const AT_ONCE = 2;
const MOST_WAITING = 200;

const wantedBy = (path: string): Wanted | null => {
  const [, hash, width, ending] = ADDRESS.exec(path) ?? [];
  if (hash === undefined || ending === undefined) return null;
  const format: ImageFormat = ending === "jpg" ? "jpeg" : (ending as "avif" | "webp");
  return { hash, width: Number(width), format };
};

/** None is wider than the original, except that the smallest is always offered. */
const isOffered = (width: number, original: number): boolean =>
  RENDITION_WIDTHS.some((each) => each === width) && (width <= original || width === RENDITION_WIDTHS[0]);

const originalPath = (hash: string): string => `originals/${hash.slice(0, 2)}/${hash}`;
const storedPath = ({ hash, width, format }: Wanted): string =>
  `renditions/${hash.slice(0, 2)}/${hash}/${width}.${format === "jpeg" ? "jpg" : format}`;

const refuse = (): never => {
  throw new ChaparError("unavailable", "Too many images are being made at the moment.", {
    remedy: "Try again in a few seconds.",
  });
};

/** Renditions of images, made when first asked for and then kept as files. Null when there is no such rendition. */
export const createRenditions = ({ storage, files, images, logger }: ServerDeps) => {
  const inTurn = takeTurns(AT_ONCE, MOST_WAITING, refuse);

  const make = async (wanted: Wanted): Promise<Uint8Array | null> => {
    const image = await storage.imageByHash(wanted.hash);
    if (image?.state !== "stored" || !isOffered(wanted.width, image.width)) return null;
    const original = await files.read(originalPath(wanted.hash));
    if (!original) return null;
    const bytes = await inTurn(() => images.render(original, wanted.width, wanted.format));
    try {
      await files.write(storedPath(wanted), bytes);
    } catch (error) {
      // A full or read-only disk costs time, not the picture.
      logger.warn("A rendition could not be stored", { path: storedPath(wanted), error: String(error) });
    }
    return bytes;
  };

  return async (path: string): Promise<Answer | null> => {
    const wanted = wantedBy(path);
    if (!wanted) return null;
    const bytes = (await files.read(storedPath(wanted))) ?? (await make(wanted));
    if (!bytes) return null;
    const names = [dependency.image(wanted.hash)];
    return answer(`image/${wanted.format}`, bytes, names, { cacheControl: FOR_EVER });
  };
};
