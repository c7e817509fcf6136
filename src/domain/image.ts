import type { Instant } from "./instant.ts";

export type ImageFormat = "avif" | "webp" | "jpeg";

/** Widths in px of the renditions; one wider than the original is not offered. */
export const RENDITION_WIDTHS = [320, 640, 960, 1280, 1920] as const;

/**
 * A stored image. The original is kept as it came under `hash` (SHA-256, hex). `state` is "missing" when only its address
 * is known (an import without media): pages then show its caption and a link, never a broken picture.
 */
export type StoredImage = {
  id: number;
  hash: string;
  state: "stored" | "missing";
  /** "image/jpeg"… by content, never by name. */
  mediaType: string;
  bytes: number;
  /** As displayed, after EXIF rotation. 0 when missing. */
  width: number;
  height: number;
  /** 0..1 from the left and top. */
  focusX: number;
  focusY: number;
  fileName: string;
  /** Address it was imported from; null when uploaded. */
  sourceUrl: string | null;
  alt: string;
  caption: string;
  credit: string;
  createdAt: Instant;
};

export type NewImage = Omit<StoredImage, "id">;

/** "/media/4f3a…/640.webp" */
export const renditionPath = (hash: string, width: number, format: ImageFormat): string =>
  `/media/${hash}/${width}.${format === "jpeg" ? "jpg" : format}`;
