import { bodyText } from "../../domain/body-text.ts";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { rfc3339 } from "../../domain/instant.ts";
import { readMoment } from "../../domain/moment.ts";
import type { Reference } from "../../domain/reference.ts";
import type { StoryFilter } from "../../domain/stores.ts";
import { feedHtml } from "../../site/body/feed-html.ts";
import { DEFAULT_CURRENCY, worthIn } from "../../site/body/worth.tsx";
import { encodePath } from "../public/path.ts";
import { endpoint } from "./endpoint.ts";
import { listAnswer, pagingOf } from "./list.ts";
import { listOf, nothing, SlugParams, StoriesQuery, StoryDetail, StoryItem } from "./schemas.ts";
import { itemOf } from "./story-item.ts";

type Filters = { country?: string; section?: string };

const checkNames = ({ country, section }: Filters, reference: Reference): void => {
  if (country !== undefined && !reference.countries.some((each) => each.slug === country)) {
    throw new ChaparError("invalid", `There is no country "${country}".`, {
      field: "country",
      remedy: `The countries are ${reference.countries.map((each) => each.slug).join(", ")}.`,
    });
  }
  if (section !== undefined && !reference.sections.some((each) => each.slug === section)) {
    throw new ChaparError("invalid", `There is no section "${section}".`, { field: "section" });
  }
};

export const listStories = endpoint({
  path: "/api/v1/stories",
  id: "listStories",
  summary: "Published stories, newest first; all filters given must hold",
  query: StoriesQuery,
  response: listOf(StoryItem),
  answer: async ({ storage, settings }, { reference }, query) => {
    checkNames(query, reference);
    const { limit: _limit, page: _page, after, before, ...names } = query;
    const zone = reference.settings.timeZone;
    const filter: StoryFilter = {
      ...names,
      ...(after === undefined ? {} : { after: readMoment(after, "after", zone) }),
      ...(before === undefined ? {} : { before: readMoment(before, "before", zone) }),
    };
    const paging = pagingOf(query);
    const { total, items } = await storage.listStories(filter, paging.limit, paging.page);
    const shown = items.map((card) => itemOf(card, settings.publicUrl));
    const authors = items.flatMap((card) => card.bylines.map(({ slug }) => dependency.author(slug)));
    return { data: listAnswer(total, paging, shown), dependsOn: [dependency.anyStory, ...new Set(authors)] };
  },
});

export const readStory = endpoint({
  path: "/api/v1/stories/:slug",
  id: "readStory",
  summary: "One published story with its body as tree, plain text and HTML",
  query: nothing,
  params: SlugParams,
  response: StoryDetail,
  answer: async ({ storage, settings: { publicUrl } }, _basis, _query, { slug }) => {
    const story = await storage.storyBySlug(slug.normalize("NFC"));
    if (!story) throw new ChaparError("not_found", `There is no story "${slug.slice(0, 80)}".`);
    const data = {
      ...itemOf(story, publicUrl),
      dateline: story.dateline,
      canonicalUrl: story.canonicalUrl,
      corrections: story.corrections.map(({ at, text }) => ({ at: rfc3339(at), text })),
      translations: story.translations.map(({ language, path, headline }) => {
        return { language, url: publicUrl + encodePath(path), headline };
      }),
      body: story.body,
      text: bodyText(story.body),
      html: feedHtml({
        body: story.body,
        images: story.images,
        origin: publicUrl,
        worth: worthIn(story.sums, DEFAULT_CURRENCY, story.language),
      }),
      sums: story.sums.map(({ observations: _observations, ...sum }) => sum),
    };
    const authors = story.bylines.map((byline) => dependency.author(byline.slug));
    return { data, dependsOn: [dependency.story(story.id), ...authors] };
  },
});
