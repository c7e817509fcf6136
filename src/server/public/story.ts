import { editionOf } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import type { StoryRead } from "../../domain/story.ts";
import { readersCurrencies } from "../../domain/sum.ts";
import { DEFAULT_CURRENCY, NO_CURRENCY } from "../../site/body/worth.tsx";
import { renderStoryPage } from "../../site/pages/story-page.tsx";
import { type Answer, ASK_IN_PRIVATE } from "../answer.ts";
import { choiceCookie } from "../http/choice-cookies.ts";
import { type Asked, agesUntil, contextOf, htmlPage, type PublicDeps } from "./asked.ts";
import { encodePath } from "./path.ts";

/** The currency that the address itself asks for; null when it asks for none. */
const currencyAskedFor = ({ target, basis }: Asked): string | null => {
  const text = target.query.get("currency");
  if (text === null) return null;
  const known = [NO_CURRENCY, ...readersCurrencies(basis.reference.settings.ticker.pairs)];
  if (known.includes(text)) return text;
  throw new ChaparError("invalid", `Sums are not shown in "${text.slice(0, 40)}".`, {
    field: "currency",
    remedy: `The choices are ${known.join(", ")}.`,
  });
};

const rememberCurrency = ({ settings }: PublicDeps, currency: string): Partial<Answer> => ({
  headers: { "Set-Cookie": choiceCookie("currency", currency, settings.publicUrl) },
  cacheControl: ASK_IN_PRIVATE,
});

/** The page of a story that readers may see: `storyByPath` gives no other. */
export const answerStory = (deps: PublicDeps, asked: Asked, story: StoryRead): Answer => {
  const { reference, now } = asked.basis;
  const language = editionOf(story.language, reference.settings.languages);
  const context = contextOf(deps, asked, language, encodePath(story.path));
  const linked = [...story.related, ...[story.older, story.newer].filter((each) => each !== null)];
  const dependsOn = [
    dependency.story(story.id),
    dependency.neighbours(story.id),
    ...linked.map(({ id }) => dependency.story(id)),
    ...story.bylines.map(({ slug }) => dependency.author(slug)),
    ...story.tagNames.map(({ slug }) => dependency.tag(slug)),
  ];
  const freshUntil = agesUntil(linked, now);
  const chosen = currencyAskedFor(asked);
  const currency = chosen ?? asked.choices.currency ?? DEFAULT_CURRENCY;
  return htmlPage(renderStoryPage(context, story, currency), asked, [...new Set(dependsOn)], {
    freshUntil,
    chosenBy: story.sums.length > 0 ? "currency" : null,
    ...(chosen ? rememberCurrency(deps, chosen) : {}),
  });
};
