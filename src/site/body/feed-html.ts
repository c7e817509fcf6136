import type { Body } from "../../domain/body.ts";
import type { ImageCard } from "../../domain/story.ts";
import { htmlOf } from "../markup/markup.ts";
import { FeedBody } from "./feed-body.tsx";

/** A story's text for feeds: addresses absolute under `origin`, no class, no script, notes numbered at the end. */
export const feedHtml = (body: Body, images: Record<number, ImageCard>, origin: string): string =>
  htmlOf(FeedBody({ body, images, origin }));
