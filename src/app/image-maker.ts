import type { Sharp, SharpOptions } from "sharp";
import { ChaparError } from "../domain/errors.ts";
import type { ImageFormat } from "../domain/image.ts";
import type { ImageMaker } from "../domain/stores.ts";

const MEDIA_TYPES: Record<string, string> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  gif: "image/gif",
  heif: "image/avif",
  tiff: "image/tiff",
};

/** A picture of 100 megapixels takes 400 MB unpacked; more is a mistake or an attack. */
const MAX_PIXELS = 100_000_000;

const OPTIONS: SharpOptions = { limitInputPixels: MAX_PIXELS, failOn: "error", pages: 1 };

const encode: Record<ImageFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 52, effort: 3 }),
  webp: (image) => image.webp({ quality: 74 }),
  jpeg: (image) => image.flatten({ background: "#ffffff" }).jpeg({ quality: 78, mozjpeg: true }),
};

const refuse = (cause: unknown): never => {
  const fault = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "";
  const [message, remedy] = fault.includes("pixel limit")
    ? ["The picture has more than 100 million pixels.", "Make it smaller and try again."]
    : [
        "The file is not a picture that can be read, or it is damaged.",
        "Save it as JPEG, PNG, WebP, AVIF, GIF or TIFF.",
      ];
  throw new ChaparError("invalid", message, { remedy, cause });
};

/** Makes renditions with libvips, which is loaded when the first picture needs it. */
export const openImageMaker = (): ImageMaker => {
  const load = async (bytes: Uint8Array): Promise<Sharp> => {
    const { default: sharp } = await import("sharp");
    return sharp(bytes, OPTIONS);
  };
  return {
    async inspect(bytes) {
      try {
        const image = await load(bytes);
        const { format, autoOrient } = await image.metadata();
        const mediaType = MEDIA_TYPES[format ?? ""];
        if (!mediaType) {
          throw new ChaparError("invalid", `A picture of the kind "${format}" is not taken.`, {
            remedy: "Save it as JPEG, PNG, WebP, AVIF, GIF or TIFF.",
          });
        }
        await image.resize(8).raw().toBuffer();
        return { mediaType, width: autoOrient.width, height: autoOrient.height };
      } catch (error) {
        if (error instanceof ChaparError) throw error;
        return refuse(error);
      }
    },
    async render(bytes, width, format) {
      try {
        const image = await load(bytes);
        return await encode[format](image.autoOrient().resize({ width, withoutEnlargement: true })).toBuffer();
      } catch (error) {
        return refuse(error);
      }
    },
  };
};
