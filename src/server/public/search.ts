import { type Address, formatAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { renderSearchPage } from "../../site/pages/search-page.tsx";
import type { Answer } from "../answer.ts";
import { type Asked, agesUntil, contextOf, htmlPage, type PublicDeps } from "./asked.ts";
import { wordsOf } from "./words.ts";

const MOST_RESULTS = 30;
const LONGEST_QUERY = 200;

export const answerSearch = async (
  deps: PublicDeps,
  asked: Asked,
  address: Extract<Address, { kind: "search" }>,
): Promise<Answer> => {
  const query = (asked.target.query.get("q") ?? "").trim();
  if (query.length > LONGEST_QUERY) {
    throw new ChaparError("invalid", `The search is longer than ${LONGEST_QUERY} characters.`, {
      remedy: "Search for a few words.",
    });
  }
  const words = wordsOf(query);
  const items = words.length === 0 ? [] : await deps.storage.storiesWithWords(address.language, words, MOST_RESULTS);
  const context = contextOf(deps, asked, address.language, formatAddress(address, asked.basis.reference));
  const freshUntil = agesUntil(items, asked.basis.now);
  const page = renderSearchPage(context, { query, items });
  return htmlPage(page, asked, [dependency.anyStory], { keep: "minor", freshUntil });
};
