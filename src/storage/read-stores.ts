import type { RateReads } from "../domain/rate-stores.ts";
import type { ReadStores } from "../domain/stores.ts";
import type { Db } from "./engine.ts";
import { archiveCounts, archivePage, feed } from "./read/archive-read.ts";
import { countsBefore } from "./read/archive-years.ts";
import { mustHide, nextDue } from "./read/due-read.ts";
import { front } from "./read/front-read.ts";
import { imageByHash } from "./read/image-read.ts";
import { listStories } from "./read/list-read.ts";
import { newestIn } from "./read/newest-stories.ts";
import { heldRates, rateCorrections, rateObservation, rateRevisions } from "./read/rate-audit-read.ts";
import { rateAnswers, rateBody, rateOrigin, rateStandings, rememberedFetch } from "./read/rate-fetch-read.ts";
import { ratesBefore, ratesBetween, ratesOfOthers } from "./read/rate-judging-read.ts";
import { rateNotes, rateRecord, rateSpans, ratesOfSource } from "./read/rate-lines-read.ts";
import { rateHistory, ratePoints, rateSources } from "./read/rate-read.ts";
import { isDemo, isSetUp, reference } from "./read/reference-read.ts";
import { resolve } from "./read/resolve.ts";
import { newsSitemap, sitemapParts, sitemapStories } from "./read/sitemap-read.ts";
import { standingPage } from "./read/standing-read.ts";
import { storiesByIds } from "./read/stories-by-ids.ts";
import { storyByPath, storyBySlug } from "./read/story-read.ts";
import { storiesOnRates } from "./read/sum-read.ts";
import { author, authors, tag, tags } from "./read/terms-read.ts";
import { story, storyByOrigin } from "./read/whole-story.ts";

/** The reading half of the port over a session: the reader's, or an open transaction's. */
export const readStores = (db: Db, newestOf = newestIn(db)): ReadStores => ({
  isSetUp: () => isSetUp(db),
  isDemo: () => isDemo(db),
  reference: () => reference(db),
  nextDue: () => nextDue(db),
  mustHide: (now) => mustHide(db, now),
  storyByPath: (path) => storyByPath(db, newestOf, path),
  resolve: (path, query) => resolve(db, path, query),
  archivePage: (key, size, page, withDigest) => archivePage(db, key, size, page, withDigest),
  archiveCounts: (prefix) => archiveCounts(db, prefix),
  countsBefore: (key, instants) => countsBefore(db, key, instants),
  front: (edition, wanted, corrections) => front(db, edition, wanted, corrections),
  feed: (key, limit, withBody) => feed(db, key, limit, withBody),
  listStories: (filter, limit, page) => listStories(db, filter, limit, page),
  storyBySlug: (slug) => storyBySlug(db, newestOf, slug),
  storiesByIds: (ids) => storiesByIds(db, ids),
  author: (slug) => author(db, slug),
  authors: (limit, page) => authors(db, limit, page),
  tag: (slug) => tag(db, slug),
  tags: (limit, page) => tags(db, limit, page),
  standingPage: (language, slug) => standingPage(db, language, slug),
  sitemapStories: (afterId, limit) => sitemapStories(db, afterId, limit),
  sitemapParts: (size) => sitemapParts(db, size),
  newsSitemap: (since, limit) => newsSitemap(db, since, limit),
  imageByHash: (hash) => imageByHash(db, hash),
  story: (id) => story(db, id),
  storyByOrigin: (site, id, guid) => storyByOrigin(db, site, id, guid),
  rateSources: () => rateSources(db),
  ratePoints: (pairs, on) => ratePoints(db, pairs, on),
  rateHistory: (pair, from, to) => rateHistory(db, pair, from, to),
  rateSpans: (spans) => rateSpans(db, spans),
  ratesOfSource: (source) => ratesOfSource(db, source),
  rateRecord: (pair, id, limit) => rateRecord(db, pair, id, limit),
  rateNotes: () => rateNotes(db),
  ...pipelineReads(db),
});

/** What the reading of banks needs, and what shows how figures came about. */
const pipelineReads = (db: Db): RateReads => ({
  rateStandings: () => rateStandings(db),
  ratesBefore: (places) => ratesBefore(db, places),
  ratesBetween: (source, from, to) => ratesBetween(db, source, from, to),
  ratesOfOthers: (source, from) => ratesOfOthers(db, source, from),
  rememberedFetch: (source, url) => rememberedFetch(db, source, url),
  rateAnswers: (source, asked, since) => rateAnswers(db, source, asked, since),
  heldRates: () => heldRates(db),
  rateCorrections: (limit, page) => rateCorrections(db, limit, page),
  rateObservation: (id) => rateObservation(db, id),
  rateRevisions: (place) => rateRevisions(db, place),
  rateOrigin: (fetchId) => rateOrigin(db, fetchId),
  rateBody: (sha256) => rateBody(db, sha256),
  storiesOnRates: (observations) => storiesOnRates(db, observations),
});
