import { setImmediate } from "node:timers/promises";
import { dependency } from "../../domain/dependency.ts";
import { dayIn } from "../../domain/instant.ts";
import type { SitemapStory } from "../../domain/stores.ts";
import { renderNewsSitemap, renderRatesSitemap, renderSitemapIndex, sitemapPart } from "../../site/sitemaps/sitemap.ts";
import { type Answer, answer } from "../answer.ts";
import { type Asked, contextOf, type PublicDeps } from "./asked.ts";
import { pricedCurrencies, readDesk } from "./rate-desk.ts";

const XML = "application/xml; charset=utf-8";
/** The most addresses that the sitemap protocol allows in a file. */
const ADDRESSES_A_FILE = 50_000;
const AT_ONCE = 2_000;
const NEWS_MS = 2 * 86_400_000;
const MOST_NEWS = 1_000;
const DEPENDS_ON = [dependency.reference, dependency.anyStory];

const contextFor = (deps: PublicDeps, asked: Asked) =>
  contextOf(deps, asked, asked.basis.reference.settings.languages[0] ?? "en", asked.target.path);

const answerIndex = async (deps: PublicDeps, asked: Asked): Promise<Answer> => {
  const parts = await deps.storage.sitemapParts(ADDRESSES_A_FILE);
  const { region, others } = await readDesk(deps, asked);
  // Banks print tomorrow's figures; a change that is to come is none.
  const today = dayIn(asked.basis.now, asked.basis.reference.settings.timeZone);
  const days = [...region, ...others].map(({ latest }) => latest.effectiveDate).sort();
  const newest = days.findLast((day) => day <= today) ?? null;
  const text = renderSitemapIndex(contextFor(deps, asked), parts, newest);
  return answer(XML, text, [...DEPENDS_ON, dependency.rates]);
};

const answerRatesPart = async (deps: PublicDeps, asked: Asked): Promise<Answer | null> => {
  const currencies = pricedCurrencies(await readDesk(deps, asked));
  if (currencies.length === 0) return null;
  return answer(XML, renderRatesSitemap(contextFor(deps, asked), currencies), [dependency.reference, dependency.rates]);
};

/** The stories of one file after an id. Readers of other pages are answered between the portions. */
async function* inPortions({ storage }: PublicDeps, afterId: number): AsyncGenerator<SitemapStory[]> {
  let after = afterId;
  for (let left = ADDRESSES_A_FILE; left > 0; left -= AT_ONCE) {
    const stories = await storage.sitemapStories(after, Math.min(left, AT_ONCE));
    const last = stories.at(-1);
    if (!last) return;
    yield stories;
    after = last.id;
    await setImmediate();
  }
}

const answerPart = async (deps: PublicDeps, asked: Asked, number: number): Promise<Answer | null> => {
  const part = (await deps.storage.sitemapParts(ADDRESSES_A_FILE))[number - 1];
  if (!part) return null;
  const context = contextFor(deps, asked);
  const pieces = [Buffer.from(sitemapPart.opening)];
  for await (const stories of inPortions(deps, part.afterId)) {
    pieces.push(Buffer.from(sitemapPart.addresses(context, stories)));
  }
  return answer(XML, Buffer.concat([...pieces, Buffer.from(sitemapPart.closing)]), DEPENDS_ON);
};

const answerNews = async (deps: PublicDeps, asked: Asked): Promise<Answer> => {
  const stories = await deps.storage.newsSitemap(asked.basis.now - NEWS_MS, MOST_NEWS);
  const oldest = stories.at(-1);
  // Made anew when the oldest leaves the two days.
  const freshUntil = oldest ? oldest.publishedAt + NEWS_MS + 1 : null;
  return answer(XML, renderNewsSitemap(contextFor(deps, asked), stories), DEPENDS_ON, { freshUntil });
};

/** The sitemaps, by path; null when it is none. */
export const answerSitemap = async (deps: PublicDeps, asked: Asked): Promise<Answer | null> => {
  const { path } = asked.target;
  if (path === "/sitemap.xml") return answerIndex(deps, asked);
  if (path === "/news-sitemap.xml") return answerNews(deps, asked);
  if (path === "/sitemap-rates.xml") return answerRatesPart(deps, asked);
  const number = /^\/sitemap-([1-9]\d{0,5})\.xml$/.exec(path)?.[1];
  return number === undefined ? null : answerPart(deps, asked, Number(number));
};
