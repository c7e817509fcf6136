import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { storyHref } from "../links.ts";

/** One page of an archive. */
export const collectionLd = (context: SiteContext, title: string, items: readonly StoryCard[]): object => ({
  "@type": "CollectionPage",
  name: title,
  url: context.origin + context.path,
  inLanguage: context.language,
  mainEntity: {
    "@type": "ItemList",
    itemListElement: items.map((card, at) => ({
      "@type": "ListItem",
      position: at + 1,
      url: context.origin + storyHref(context, card.path),
    })),
  },
});
