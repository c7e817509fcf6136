import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { frontHref, inOtherForm } from "../links.ts";
import type { Page } from "../markup/page.ts";
import { type Messages, messagesFor, say } from "../messages/messages.ts";
import { renderDocument } from "../parts/document.tsx";
import { languageOf, StoryItem } from "../parts/list-item.tsx";
import { SearchLandmark } from "../parts/search-form.tsx";

export type ErrorPageInput = {
  status: 400 | 404 | 410 | 413 | 414 | 431 | 500 | 503;
  /** What went wrong, as a sentence for readers; "" when the page's own words are enough. */
  sentence: string;
  /** BCP 47 of the sentence; that of the page when left out. */
  sentenceLanguage?: string;
  suggestions: StoryCard[];
  /** The nearest pages that exist. */
  links: { href: string; text: string }[];
  /** What the search box holds. */
  query: string;
  requestId: string | null;
};

const titleOf = (messages: Messages, status: ErrorPageInput["status"]): string =>
  ({
    400: messages.errorBadRequest,
    404: messages.errorNotFound,
    410: messages.errorGone,
    413: messages.errorTooLarge,
    414: messages.errorAddressTooLong,
    431: messages.errorHeadersTooLong,
    500: messages.errorInternal,
    503: messages.errorUnavailable,
  })[status];

const helpOf = (messages: Messages, status: ErrorPageInput["status"]): string => {
  if (status === 404) return messages.errorNotFoundHelp;
  if (status === 410) return messages.errorGoneHelp;
  return status >= 500 ? messages.errorInternalHelp : "";
};

const Suggestions = ({ context, items }: { context: SiteContext; items: StoryCard[] }) =>
  items.length === 0 ? null : (
    <section>
      <h2>{messagesFor(context.language).errorSuggestions}</h2>
      <ul class="list headlines">
        {items.map((card) => (
          <StoryItem key={card.id} context={context} card={card} text="headline" heading="h3" />
        ))}
      </ul>
    </section>
  );

const Nearest = ({ context, links }: { context: SiteContext; links: ErrorPageInput["links"] }) =>
  links.length === 0 ? null : (
    <nav class="near" aria-label={messagesFor(context.language).errorNearest}>
      <h2>{messagesFor(context.language).errorNearest}</h2>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );

/** A page in the place of one that cannot be shown: what happened, what to do, and ways on. */
export const renderErrorPage = (context: SiteContext, input: ErrorPageInput): Page => {
  const messages = messagesFor(context.language);
  const { status, sentence, sentenceLanguage = context.language, requestId } = input;
  const title = titleOf(messages, status);
  const help = helpOf(messages, status);
  return renderDocument(
    context,
    { title, description: "", noindex: true, otherForm: frontHref(inOtherForm(context)) },
    <div class="arch err">
      <header>
        <p class="k">{status}</p>
        <h1>{title}</h1>
        {sentence !== "" && (
          <p class="s" {...languageOf(sentenceLanguage, context.language)}>
            {sentence}
          </p>
        )}
        {help !== "" && <p>{help}</p>}
        {status < 500 && <SearchLandmark context={context} query={input.query} id="query" />}
        {requestId !== null && <p class="m">{say(messages, "errorReference", { id: requestId })}</p>}
      </header>
      <Nearest context={context} links={input.links} />
      <Suggestions context={context} items={input.suggestions} />
    </div>,
  );
};
