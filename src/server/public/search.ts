import { type Address, formatAddress } from "../../domain/address.ts";
import { type ArchiveRef, archiveKey } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import type { FiledUnder, SearchAnswer } from "../../domain/search.ts";
import {
  asksSomething,
  formInForce,
  readSearchForm,
  type SearchForm,
  type SearchInForce,
  searchFilters,
} from "../../domain/search-form.ts";
import type { SiteContext } from "../../site/context.ts";
import { archiveHref } from "../../site/links.ts";
import { renderSearchPage } from "../../site/pages/search-page.tsx";
import { archiveTitle } from "../../site/parts/archive-title.ts";
import type { SearchPageInput } from "../../site/search/search-view.ts";
import type { Answer } from "../answer.ts";
import { namesOfArchive } from "./archive-names.ts";
import { type Asked, agesUntil, contextOf, htmlPage, namesOfCards, type PublicDeps } from "./asked.ts";
import { SUGGEST_ADDRESS } from "./scripts.ts";

const LATEST = 4;

/** What is found; null when nothing is asked. */
export const findFor = async (
  { search }: PublicDeps,
  { basis }: Asked,
  form: SearchForm,
  language: string,
  limit: number,
): Promise<SearchAnswer | null> => {
  const filters = searchFilters(form, basis.reference);
  if (!asksSomething(form)) return null;
  const { q: text, order, recency, page } = form;
  return search.search({ text, filters, order, recency, limit, page, language });
};

/** The search as it was read; as it was asked where nothing was looked for. */
export const inForceFor = ({ basis }: Asked, form: SearchForm, found: SearchAnswer | null): SearchInForce =>
  found === null ? { ...form, further: [] } : formInForce(form, found.read, basis.reference.settings.timeZone);

/** What the tag and the author that a search names are called. */
export const namesFor = async (deps: PublicDeps, { tag, author }: SearchForm): Promise<SearchPageInput["names"]> => ({
  tag: tag === "" ? null : ((await namesOfArchive(deps, { kind: "tag", tag })).tag?.name ?? null),
  author: author === "" ? null : ((await namesOfArchive(deps, { kind: "author", author })).author?.name ?? null),
});

/** The list nearest to what was asked: where nothing is found, its newest stories are a way on. */
const nearestList = ({ tag, country, section, author }: SearchForm): ArchiveRef => {
  if (tag !== "") return { kind: "tag", tag };
  if (country !== "") return { kind: "country", country };
  if (section !== "") return { kind: "section", section };
  return author === "" ? { kind: "all" } : { kind: "author", author };
};

const latestFor = async (
  deps: PublicDeps,
  context: SiteContext,
  form: SearchForm,
): Promise<NonNullable<SearchPageInput["latest"]>> => {
  const newestOf = (ref: ArchiveRef) => deps.storage.feed(archiveKey(context.language, ref), LATEST, false);
  const nearest = nearestList(form);
  const near = await newestOf(nearest);
  // A list of an edition may be empty, and is no way on then.
  const ref: ArchiveRef = near.length > 0 ? nearest : { kind: "all" };
  const items = near.length > 0 || nearest.kind === "all" ? near : await newestOf(ref);
  const title = archiveTitle(context, { ref, ...(await namesOfArchive(deps, ref)) });
  return { title, href: archiveHref(context, ref), items };
};

export const answerSearch = async (
  deps: PublicDeps,
  asked: Asked,
  address: Extract<Address, { kind: "search" }>,
): Promise<Answer> => {
  const { reference, now } = asked.basis;
  const form = readSearchForm(asked.target.query);
  const found = await findFor(deps, asked, form, address.language, reference.settings.pageSize);
  const context = contextOf(deps, asked, address.language, formatAddress(address, reference));
  const inForce = inForceFor(asked, form, found);
  const latest = found?.total === 0 ? await latestFor(deps, context, inForce) : null;
  const names = await namesFor(deps, inForce);
  const cards = [...(found?.items.map(({ story }) => story) ?? []), ...(latest?.items ?? [])];
  const page = renderSearchPage(context, { form, inForce, answer: found, names, latest, script: SUGGEST_ADDRESS });
  return htmlPage(page, asked, [...dependenciesOf(inForce), ...namesOfCards(cards)], {
    keep: "minor",
    ...(context.form === "full" ? { policy: "scripted" } : {}),
    freshUntil: agesUntil(cards, now),
  });
};

/** Any story may come into what was found, and counts name every author. */
export const dependenciesOf = ({ tag, author, further }: SearchInForce): string[] => {
  const named: FiledUnder[] = [
    { filter: "tag", value: tag },
    { filter: "author", value: author },
    ...further.flatMap(({ any }) => any),
  ];
  const names = named.flatMap(({ filter, value }) =>
    value !== "" && (filter === "tag" || filter === "author") ? [dependency[filter](value)] : [],
  );
  return [dependency.anyStory, ...new Set(names)];
};
