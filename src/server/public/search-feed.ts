import type { Address } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import type { SearchAnswer } from "../../domain/search.ts";
import { readSearchForm } from "../../domain/search-form.ts";
import type { FeedItem } from "../../domain/stores.ts";
import { searchPlace } from "../../site/links.ts";
import { searchTitle } from "../../site/search/search-view.ts";
import { type Answer, answer } from "../answer.ts";
import { type Asked, contextOf, namesOfCards, type PublicDeps } from "./asked.ts";
import { FEED_FORMATS, FEED_ITEMS, lastChangeOf } from "./feed.ts";
import { encodePath } from "./path.ts";
import { dependenciesOf, findFor, inForceFor, namesFor } from "./search.ts";

/** Summaries, whatever the newsroom gives elsewhere: a search knows cards. What is only written alike is left out. */
const itemsOf = ({ items }: SearchAnswer): FeedItem[] =>
  items.filter(({ similar }) => !similar).map(({ story }) => ({ ...story, body: null, images: {}, sums: [] }));

/** The newest stories that a search finds: who follows it wants to hear of the next one. */
export const answerSearchFeed = async (
  deps: PublicDeps,
  asked: Asked,
  { language, format }: Extract<Address, { kind: "search-feed" }>,
): Promise<Answer> => {
  const form = readSearchForm(asked.target.query);
  const found = await findFor(deps, asked, { ...form, order: "newest", page: 1 }, language, FEED_ITEMS);
  if (found === null) {
    throw new ChaparError("invalid", "This feed is of no search.", {
      field: "q",
      remedy: "Search for something, and follow the feed that the page of results names.",
    });
  }
  const items = itemsOf(found);
  const context = contextOf(deps, asked, language, encodePath(asked.target.path));
  const inForce = inForceFor(asked, form, found);
  const title = searchTitle(context, inForce, await namesFor(deps, inForce));
  const { type, render } = FEED_FORMATS[format];
  const body = render(context, { place: searchPlace(context, form), title, items, updatedAt: lastChangeOf(items) });
  return answer(type, body, [dependency.reference, ...dependenciesOf(inForce), ...namesOfCards(items)], {
    keep: "minor",
  });
};
