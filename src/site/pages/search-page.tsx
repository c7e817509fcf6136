import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { renderDocument } from "../parts/document.tsx";
import { StoryList } from "../parts/list-item.tsx";

export type SearchPageInput = { query: string; items: StoryCard[] };

export const renderSearchPage = (context: SiteContext, input: SearchPageInput): string =>
  renderDocument(context, { title: input.query }, <StoryList items={input.items} />);
