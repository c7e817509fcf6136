import { parseAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { fullNames } from "../../domain/old-picture.ts";
import type { StoryCard } from "../../domain/story.ts";
import { pathBehindText, withTextInFront } from "../../domain/text-address.ts";
import { renderErrorPage } from "../../site/pages/error-page.tsx";
import { type Answer, redirect } from "../answer.ts";
import { type Asked, agesUntil, contextOf, htmlPage, type PublicDeps } from "./asked.ts";
import { editionOfPath } from "./edition.ts";
import { formerAddress } from "./former.ts";
import { withParameters } from "./parameters.ts";
import { encodePath } from "./path.ts";
import type { Target } from "./target.ts";
import { wordsOfPath } from "./words.ts";

export type Missing = {
  language: string;
  /** Ways on, where some are known. */
  links: { href: string; text: string }[];
  /** What could make the address a page, beside something published at it. */
  dependsOn: string[];
};

const MOST_SUGGESTIONS = 5;
const LONGEST_SEARCH = 100;

/** Under these names a story, page or redirect at this address is announced. */
export const pathNames = ({ path, asCame, query }: Target): string[] => {
  const paths = [...fullNames(path), asCame, `${path}/`, path.toLowerCase()];
  const text = query.toString();
  return [...new Set(text === "" ? paths : [...paths, ...paths.map((each) => `${each}?${text}`)])].map(dependency.path);
};

const asLocation = (to: string): string => (/[^\x21-\x7e]/.test(to) ? encodePath(to) : to);

/** Stories that may have been meant; none that only sound alike. */
const storiesLike = async (
  { search }: PublicDeps,
  words: readonly string[],
  language: string,
): Promise<StoryCard[]> => {
  if (words.length === 0) return [];
  const text = words.join(" ").slice(0, LONGEST_SEARCH);
  const order = { order: "relevance", recency: true } as const;
  const { items } = await search.search({
    ...order,
    text,
    filters: { language },
    limit: MOST_SUGGESTIONS,
    page: 1,
    language,
  });
  return items.filter(({ similar }) => !similar).map(({ story }) => story);
};

/** A 404 that searches: stories with words of the address, and the nearest pages where given. */
export const answerMissing = async (deps: PublicDeps, asked: Asked, missing: Missing): Promise<Answer> => {
  const { language, links } = missing;
  const { path } = asked.target;
  const words = wordsOfPath(path);
  const suggestions = await storiesLike(deps, words, language);
  const context = contextOf(deps, asked, language, encodePath(path));
  const query = words.join(" ");
  const page = renderErrorPage(context, { status: 404, sentence: "", suggestions, links, query, requestId: null });
  const searched = words.length === 0 ? [] : [dependency.anyStory];
  const names = [...pathNames(asked.target), ...searched, ...missing.dependsOn];
  const freshUntil = agesUntil(suggestions, asked.basis.now);
  return htmlPage(page, asked, names, { status: 404, keep: "minor", freshUntil });
};

const answerGone = (deps: PublicDeps, asked: Asked, language: string): Answer => {
  const context = contextOf(deps, asked, language, encodePath(asked.target.path));
  const input = { status: 410 as const, sentence: "", suggestions: [], links: [], query: "", requestId: null };
  // The story may come back, and be known to the storage under other addresses than this one.
  const names = [...pathNames(asked.target), dependency.anyStory];
  return htmlPage(renderErrorPage(context, input), asked, names, { status: 410, keep: "minor" });
};

/** Where an address that was once good leads now; null when it never was. */
export const answerMoved = async (deps: PublicDeps, asked: Asked): Promise<Answer | null> => {
  const resolution = await formerAddress(deps, asked);
  if (resolution.kind === "gone")
    return answerGone(deps, asked, editionOfPath(asked.target.path, asked.basis.reference));
  if (resolution.kind === "unknown") return null;
  return redirect(301, asLocation(resolution.to), [dependency.reference, ...pathNames(asked.target)]);
};

/** Answers an address that no page has: moved, gone or unknown. */
export const answerUnknown = async (
  deps: PublicDeps,
  asked: Asked,
  missing: Partial<Missing> = {},
): Promise<Answer> => {
  const moved = await answerMoved(deps, asked);
  if (moved) return moved;
  const ordered = withTextInFront(asked.target.path, asked.basis.reference);
  if (ordered !== null) {
    const address = parseAddress(pathBehindText(ordered) ?? ordered, asked.basis.reference);
    const to = withParameters(asked.target, address, asLocation(ordered));
    return redirect(301, to, [dependency.reference, ...pathNames(asked.target)]);
  }
  const language = editionOfPath(asked.target.path, asked.basis.reference);
  return answerMissing(deps, asked, { language, links: [], dependsOn: [], ...missing });
};
