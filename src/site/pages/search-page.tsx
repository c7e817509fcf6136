import { EMPTY_SEARCH, type SearchForm, type SearchInForce } from "../../domain/search-form.ts";
import type { SiteContext } from "../context.ts";
import { inOtherForm, searchHref, searchPlace } from "../links.ts";
import type { Page } from "../markup/page.ts";
import { around, messagesFor, say } from "../messages/messages.ts";
import { FeedLinks } from "../parts/archive-tools.tsx";
import { renderDocument } from "../parts/document.tsx";
import { StoryItem } from "../parts/list-item.tsx";
import { Facets, FiltersInForce } from "../search/facets.tsx";
import { FilterForm } from "../search/filter-form.tsx";
import { Results } from "../search/results.tsx";
import { SearchPager } from "../search/search-pager.tsx";
import { FILTERS, type SearchPageInput, searchSubject, searchTitle } from "../search/search-view.ts";
import { SEARCH_STYLE } from "../styles.ts";

const DidYouMean = ({ context, form, better }: { context: SiteContext; form: SearchForm; better: string }) => {
  const { before, after } = around(messagesFor(context.language), "didYouMean", "query");
  return (
    <p class="dym">
      {before}
      <a href={searchHref(context, { ...form, q: better, page: 1 })} rel="nofollow">
        <bdi>{better}</bdi>
      </a>
      {after}
    </p>
  );
};

/** Filters as they can be typed, of countries that the site has: either, and not before a day. */
const typedFilter = ({ countries }: SiteContext["reference"]): string => {
  const either = countries.slice(0, 2).map(({ slug }) => `country:${slug}`);
  return [...(either.length === 0 ? [] : [either.join(" OR ")]), "after:2025-06"].join(" ");
};

const Help = ({ context }: { context: SiteContext }) => {
  const messages = messagesFor(context.language);
  const examples = [
    ["searchHelpPhrase", messages.searchExamplePhrase],
    ["searchHelpMinus", messages.searchExampleMinus],
    ["searchHelpOr", messages.searchExampleOr],
    ["searchHelpFilter", typedFilter(context.reference)],
  ] as const;
  return (
    <section class="hlp">
      <h2>{messages.searchHelp}</h2>
      <ul>
        <li>{messages.searchHelpSpelling}</li>
        {examples.map(([key, example]) => (
          <li key={key}>
            {around(messages, key, "example").before}
            <a href={searchHref(context, { ...EMPTY_SEARCH, q: example })} rel="nofollow">
              {example}
            </a>
            {around(messages, key, "example").after}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Latest = ({ context, latest }: { context: SiteContext; latest: NonNullable<SearchPageInput["latest"]> }) => (
  <section class="lat">
    <h2>
      <a href={latest.href}>{say(messagesFor(context.language), "searchLatest", { name: latest.title })}</a>
    </h2>
    <ul class="list headlines">
      {latest.items.map((card) => (
        <StoryItem key={card.id} context={context} card={card} text="headline" heading="h3" />
      ))}
    </ul>
  </section>
);

const Nothing = ({ context, inForce }: { context: SiteContext; inForce: SearchInForce }) => {
  const messages = messagesFor(context.language);
  const { before, after } = around(messages, "searchNothing", "query");
  const filtered = inForce.further.length > 0 || FILTERS.some((filter) => inForce[filter] !== "");
  return (
    <>
      {inForce.q === "" ? (
        messages.searchNothingFiltered
      ) : (
        <>
          {before}
          <bdi>{inForce.q}</bdi>
          {after} {messages.searchAdvice}
        </>
      )}
      {filtered && ` ${messages.searchAdviceFilter}`}
    </>
  );
};

const Outcome = ({ context, input: { inForce, answer } }: { context: SiteContext; input: SearchPageInput }) => {
  const messages = messagesFor(context.language);
  if (answer === null) return messages.searchPrompt;
  const { total, from, to } = answer;
  return total > 0 ? (
    say(messages, "viewingResults", { from, to, total })
  ) : (
    <Nothing context={context} inForce={inForce} />
  );
};

/** The same search in the other editions. */
const editionsOf = (context: SiteContext, form: SearchForm): Record<string, string> => {
  const { languages } = context.reference.settings;
  if (languages.length < 2) return {};
  return Object.fromEntries(languages.map((tag) => [tag, searchHref(context, { ...form, page: 1 }, tag)]));
};

export const renderSearchPage = (context: SiteContext, input: SearchPageInput): Page => {
  const { form, inForce, answer, latest } = input;
  const messages = messagesFor(context.language);
  const { search } = messages;
  const title = searchTitle(context, inForce, input.names);
  const subject = searchSubject(context, inForce, input.names);
  const place = searchPlace(context, form);
  return renderDocument(
    context,
    {
      title,
      description: "",
      noindex: true,
      openSearch: context.form === "full",
      canonical: context.origin + searchHref({ ...context, form: "full" }, form),
      otherForm: searchHref(inOtherForm(context), form),
      style: SEARCH_STYLE,
      script: input.script,
      translations: editionsOf(context, form),
      ...(answer ? { feed: { place, title: say(messages, "feedOf", { title }) } } : {}),
    },
    <div class="arch srch">
      <header>
        <h1>
          {search}
          {subject !== "" && <span class="pr">: {subject}</span>}
        </h1>
        <FilterForm context={context} input={input} />
        <FiltersInForce context={context} input={input} />
        {answer?.didYouMean && <DidYouMean context={context} form={form} better={answer.didYouMean} />}
        <p class={answer?.total === 0 ? "s" : "ct"} role="status">
          <Outcome context={context} input={input} />
        </p>
      </header>
      {answer && answer.items.length > 0 && (
        <div>
          <Results context={context} hits={answer.items} from={answer.from} />
          <SearchPager context={context} form={form} page={answer.page} pages={answer.pages} />
        </div>
      )}
      {latest && latest.items.length > 0 && <Latest context={context} latest={latest} />}
      {(answer === null || answer.total === 0) && <Help context={context} />}
      {answer && (
        <aside class="side">
          <Facets context={context} input={input} />
          <FeedLinks context={context} place={place} />
        </aside>
      )}
    </div>,
  );
};
