import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { renderDocument } from "../parts/document.tsx";
import { StoryList } from "../parts/list-item.tsx";

export type ErrorPageInput = {
  status: 400 | 404 | 410 | 413 | 414 | 431 | 500 | 503;
  /** What went wrong, as a sentence for readers. */
  sentence: string;
  suggestions: StoryCard[];
  /** The nearest pages that exist. */
  links: { href: string; text: string }[];
  /** What the search box holds. */
  query: string;
  requestId: string | null;
};

export const renderErrorPage = (context: SiteContext, input: ErrorPageInput): string =>
  renderDocument(
    context,
    { title: String(input.status) },
    <>
      <h1>{input.sentence}</h1>
      <StoryList items={input.suggestions} />
    </>,
  );
