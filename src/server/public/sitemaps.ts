import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { createGzip } from "node:zlib";
import { dependency } from "../../domain/dependency.ts";
import { dayIn } from "../../domain/instant.ts";
import type { SiteContext } from "../../site/context.ts";
import { renderNewsSitemap, renderRatesSitemap, renderSitemapIndex, sitemapPart } from "../../site/sitemaps/sitemap.ts";
import { type Answer, answer, type Packed } from "../answer.ts";
import { type Asked, contextOf, type PublicDeps } from "./asked.ts";
import { pricedCurrencies, readDesk } from "./rate-desk.ts";

const XML = "application/xml; charset=utf-8";
/** The protocol allows 50,000, which are ten megabytes: a reader without compression would have them all in memory. */
const ADDRESSES_A_FILE = 10_000;
const AT_ONCE = 1_000;
const NEWS_MS = 2 * 86_400_000;
const MOST_NEWS = 1_000;
const DEPENDS_ON = [dependency.reference, dependency.anyStory];

const contextFor = (deps: PublicDeps, asked: Asked) =>
  contextOf(deps, asked, asked.basis.reference.settings.languages[0] ?? "en", asked.target.path);

/** Where each file begins: found by counting all stories, so that one count serves all files. */
const partsOf = ({ storage, memory }: PublicDeps) =>
  memory.get(["sitemap parts", ...DEPENDS_ON], () => storage.sitemapParts(ADDRESSES_A_FILE));

const answerIndex = async (deps: PublicDeps, asked: Asked): Promise<Answer> => {
  const parts = await partsOf(deps);
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

/** One file, of the stories after an id. Readers of other pages are answered between the portions. */
async function* partAfter({ storage }: PublicDeps, context: SiteContext, afterId: number): AsyncGenerator<string> {
  yield sitemapPart.opening;
  let after = afterId;
  for (let left = ADDRESSES_A_FILE; left > 0; left -= AT_ONCE) {
    const stories = await storage.sitemapStories(after, AT_ONCE);
    yield sitemapPart.addresses(context, stories);
    const last = stories.at(-1);
    if (!last) break;
    after = last.id;
    await setImmediate();
  }
  yield sitemapPart.closing;
}

/** Compressed as it comes: a twentieth of it is all that is ever held. */
const packed = async (pieces: AsyncIterable<string>): Promise<Packed> => {
  const chunks: Buffer[] = [];
  await pipeline(pieces, createGzip(), async (compressed: AsyncIterable<Buffer>) => {
    for await (const chunk of compressed) chunks.push(chunk);
  });
  return { gzip: Buffer.concat(chunks) };
};

const answerPart = async (deps: PublicDeps, asked: Asked, number: number): Promise<Answer | null> => {
  const part = (await partsOf(deps))[number - 1];
  if (!part) return null;
  return answer(XML, await packed(partAfter(deps, contextFor(deps, asked), part.afterId)), DEPENDS_ON);
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
