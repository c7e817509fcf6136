import type { Address, FeedFormat } from "../../domain/address.ts";
import { archiveKey } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import type { FeedItem } from "../../domain/stores.ts";
import type { SiteContext } from "../../site/context.ts";
import { renderAtom } from "../../site/feeds/atom.ts";
import type { FeedInput } from "../../site/feeds/feed.ts";
import { renderJsonFeed } from "../../site/feeds/json-feed.ts";
import { renderRss } from "../../site/feeds/rss.ts";
import { archivePlace } from "../../site/links.ts";
import { archiveTitle } from "../../site/parts/archive-title.ts";
import { type Answer, answer } from "../answer.ts";
import { dependenciesOfNames, namesOfArchive, standsEmpty } from "./archive-names.ts";
import { type Asked, contextOf, namesOfCards, type PublicDeps } from "./asked.ts";
import { encodePath } from "./path.ts";
import { answerUnknown } from "./unknown.ts";

export const FEED_ITEMS = 30;

/** Each format with its media type. */
export const FEED_FORMATS: Record<
  FeedFormat,
  { type: string; render: (context: SiteContext, feed: FeedInput) => string }
> = {
  rss: { type: "application/rss+xml; charset=utf-8", render: renderRss },
  atom: { type: "application/atom+xml; charset=utf-8", render: renderAtom },
  json: { type: "application/feed+json; charset=utf-8", render: renderJsonFeed },
};

const changedAt = (item: FeedItem): number => Math.max(item.publishedAt, item.updatedAt ?? 0);

/** 0 when there is no item. */
export const lastChangeOf = (items: readonly FeedItem[]): number =>
  items.length === 0 ? 0 : Math.max(...items.map(changedAt));

export const answerFeed = async (
  deps: PublicDeps,
  asked: Asked,
  address: Extract<Address, { kind: "feed" }>,
): Promise<Answer> => {
  const { language, ref, format } = address;
  const { settings } = asked.basis.reference;
  const key = archiveKey(language, ref);
  const items = await deps.storage.feed(key, FEED_ITEMS, settings.feedText === "full");
  const names = await namesOfArchive(deps, ref);
  const dependsOn = [
    dependency.reference,
    dependency.archive(key),
    ...dependenciesOfNames(ref),
    ...namesOfCards(items),
  ];
  if (items.length === 0 && !standsEmpty(ref, names)) return answerUnknown(deps, asked, { dependsOn });
  const context = contextOf(deps, asked, language, encodePath(asked.target.path));
  const title = archiveTitle(context, { ref, ...names });
  const updatedAt = lastChangeOf(items);
  const { type, render } = FEED_FORMATS[format];
  const full = items.flatMap((item) => (item.body ? [dependency.story(item.id)] : []));
  return answer(type, render(context, { place: archivePlace(context, ref), title, items, updatedAt }), [
    ...dependsOn,
    ...full,
  ]);
};
