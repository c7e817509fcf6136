import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import type { Page } from "../markup/page.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { renderDocument } from "../parts/document.tsx";
import { StoryItem } from "../parts/list-item.tsx";
import { SearchLandmark } from "../parts/search-form.tsx";

export type SearchPageInput = { query: string; items: StoryCard[] };

const outcome = (context: SiteContext, { query, items }: SearchPageInput): string => {
  const messages = messagesFor(context.language);
  if (query === "") return messages.searchPrompt;
  if (items.length > 0) return say(messages, "searchResults", { count: items.length, query });
  return `${say(messages, "searchNothing", { query })} ${messages.searchAdvice}`;
};

export const renderSearchPage = (context: SiteContext, input: SearchPageInput): Page => {
  const { search } = messagesFor(context.language);
  const { query, items } = input;
  return renderDocument(
    context,
    { title: query === "" ? search : `${search}: ${query}`, description: "", noindex: true },
    <div class="arch">
      <header>
        <h1>{search}</h1>
        <SearchLandmark context={context} query={query} id="query" />
        <p class="ct">{outcome(context, input)}</p>
      </header>
      {items.length > 0 && (
        <ol class="list summary">
          {items.map((card) => (
            <StoryItem key={card.id} context={context} card={card} text="summary" heading="h2" />
          ))}
        </ol>
      )}
    </div>,
  );
};
