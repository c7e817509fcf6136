import { htmlOf } from "../markup/markup.ts";
import { FeedBody, type FeedBodyProps } from "./feed-body.tsx";

/** A story's text for feeds: addresses absolute under `origin`, no class, no script, notes numbered at the end. */
export const feedHtml = (body: FeedBodyProps): string => htmlOf(FeedBody(body));
