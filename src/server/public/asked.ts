import { dependency } from "../../domain/dependency.ts";
import type { Instant } from "../../domain/instant.ts";
import type { LinkedStory, StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../../site/context.ts";
import type { Page } from "../../site/markup/page.ts";
import { type Answer, answer, HTML, policyOf } from "../answer.ts";
import type { Memory } from "../cache/memory.ts";
import type { ServerDeps } from "../deps.ts";
import type { Choices } from "../http/choice-cookies.ts";
import type { Basis } from "./basis.ts";
import { pageBytes } from "./page-bytes.ts";
import type { Target } from "./target.ts";

/** What handlers of public pages work with. */
export type PublicDeps = ServerDeps & { memory: Memory };

/** One reader's request, read. */
export type Asked = { basis: Basis; target: Target; choices: Choices };

export const contextOf = (
  { settings }: PublicDeps,
  { basis, target }: Asked,
  language: string,
  path: string,
): SiteContext => ({
  reference: basis.reference,
  language,
  form: target.form,
  origin: settings.publicUrl,
  path,
  now: basis.now,
  ticker: basis.ticker,
});

/** A page of the site: its header shows settings, rates and the date. */
export const htmlPage = (page: Page, asked: Asked, dependsOn: string[], more: Partial<Answer> = {}): Answer =>
  answer(HTML, pageBytes(page), [dependency.reference, dependency.rates, ...dependsOn], {
    policy: policyOf(asked.target.form),
    ...more,
    freshUntil: Math.min(asked.basis.dayEnds, more.freshUntil ?? Number.POSITIVE_INFINITY),
  });

/** Names of what a list shows of its stories beside their own archive. */
export const namesOfCards = (cards: readonly StoryCard[]): string[] => [
  ...new Set(cards.flatMap((card) => card.bylines.map((byline) => dependency.author(byline.slug)))),
];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When the printed age of a story changes next ("5 minutes ago"); null once it is a date. */
const ageChanges = (at: Instant, now: Instant): Instant | null => {
  const age = now - at;
  if (age < 0 || age >= 24 * HOUR) return null;
  const step = age < HOUR ? MINUTE : HOUR;
  return at + (Math.floor(age / step) + 1) * step;
};

/** Until when a list that prints ages stays true; null when only a new day changes it. */
export const agesUntil = (stories: readonly Pick<LinkedStory, "publishedAt">[], now: Instant): Instant | null => {
  const changes = stories.flatMap(({ publishedAt }) => ageChanges(publishedAt, now) ?? []);
  return changes.length === 0 ? null : Math.min(...changes);
};
