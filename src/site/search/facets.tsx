import type { SiteContext } from "../context.ts";
import { formatNumber } from "../formats.ts";
import { searchHref } from "../links.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { FILTERS, filterTitle, type SearchPageInput, valueName, withFilter } from "./search-view.ts";

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
  const set = FILTERS.filter((filter) => inForce[filter] !== "");
  if (set.length === 0) return null;
  const author = names.author ?? answer?.facets.author.find(({ value }) => value === inForce.author)?.name ?? null;
  const nameOf = (filter: (typeof FILTERS)[number]): string =>
    valueName(context, filter, inForce[filter], filter === "author" ? author : names.tag);
  const bare = set.reduce((left, filter) => withFilter(left, filter, ""), inForce);
  return (
    <nav class="dn inf" aria-label={messages.filtersInForce}>
      <ul>
        {set.map((filter) => (
          <li key={filter}>
            <a
              href={searchHref(context, withFilter(inForce, filter, ""))}
              rel="nofollow"
              aria-label={say(messages, "filterRemove", { name: nameOf(filter) })}
            >
              {nameOf(filter)} ×
            </a>
          </li>
        ))}
        {set.length > 1 && (
          <li>
            <a href={searchHref(context, bare)}>{messages.filterRemoveAll}</a>
          </li>
        )}
      </ul>
    </nav>
  );
};
