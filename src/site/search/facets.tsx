import type { SiteContext } from "../context.ts";
import { formatNumber } from "../formats.ts";
import { searchHref } from "../links.ts";
import { messagesFor, say } from "../messages/messages.ts";
import {
  filtersShown,
  filterTitle,
  type SearchPageInput,
  valueName,
  withFilter,
  withoutFilters,
} from "./search-view.ts";

type Props = { context: SiteContext; input: SearchPageInput };

const MOST_SHOWN = 8;
const FACETS = ["country", "section", "language", "author", "year"] as const;

/** What was found, counted: each a link that narrows the search to it. One choice alone narrows nothing. */
export const Facets = ({ context, input: { form, inForce, answer } }: Props) => {
  if (answer === null) return null;
  const messages = messagesFor(context.language);
  const shown = FACETS.filter((facet) => inForce[facet] === "" && answer.facets[facet].length > 1);
  return shown.map((facet) => (
    <nav key={facet} class="fc" aria-label={filterTitle(messages, facet)}>
      <h2>{filterTitle(messages, facet)}</h2>
      <ul>
        {answer.facets[facet].slice(0, MOST_SHOWN).map(({ value, count, name }) => (
          <li key={value}>
            <a href={searchHref(context, withFilter(form, facet, value))} rel="nofollow">
              {valueName(context, facet, value, name)} <small>{formatNumber(count, context.language)}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ));
};

/** The filters in force, each a link to the search without it. */
export const FiltersInForce = ({ context, input: { inForce, names, answer } }: Props) => {
  const messages = messagesFor(context.language);
  const author = names.author ?? answer?.facets.author.find(({ value }) => value === inForce.author)?.name ?? null;
  const shown = filtersShown(context, inForce, { ...names, author });
  if (shown.length === 0) return null;
  return (
    <nav class="dn inf" aria-label={messages.filtersInForce}>
      <ul>
        {shown.map(({ text, without }) => (
          <li key={text}>
            <a
              href={searchHref(context, without)}
              rel="nofollow"
              aria-label={say(messages, "filterRemove", { name: text })}
            >
              {text} ×
            </a>
          </li>
        ))}
        {shown.length > 1 && (
          <li>
            <a href={searchHref(context, withoutFilters(inForce))}>{messages.filterRemoveAll}</a>
          </li>
        )}
      </ul>
    </nav>
  );
};
