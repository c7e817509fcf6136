import { createHash } from "node:crypto";
import type { Day, Instant } from "../domain/instant.ts";
import type { RateFetch, RateFetchOutcome, RateObservation, RateSource } from "../domain/rate.ts";
import { expectedDay } from "../domain/rate-state.ts";
import type { AddedRates, RememberedFetch } from "../domain/rate-stores.ts";
import type { WriteStores } from "../domain/stores.ts";
import type { Asked } from "./ask.ts";
import { type Judged, judgeFigures } from "./judge-figures.ts";
import type { RatePorts } from "./ports.ts";
import { askedText, type ReadAnswer, readAnswer } from "./read-answer.ts";
import type { RateBank, RateQuestion, RateRequest, ReadFigure } from "./source.ts";

/** What one request came to, as it stands in the storage. */
export type RefreshResult = {
  source: string;
  url: string;
  outcome: RateFetchOutcome;
  reason: string | null;
  added: number;
  revised: number;
  held: number;
};

type Ports = Pick<RatePorts, "storage" | "clock" | "logger" | "judge">;
export type Reading = {
  bank: RateBank;
  question: RateQuestion;
  request: RateRequest;
  remembered: RememberedFetch | null;
};

const NOTHING = new Uint8Array();
/** Sentences of one reading that are kept; a broken table says the same of every currency. */
const MOST_REASONS = 5;

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A 304 stands for the body that is kept; everything else that came is kept as it came. */
const bodyOf = (asked: Asked, remembered: RememberedFetch | null): Pick<RateFetch, "sha256" | "body"> => {
  if (asked.answer?.status === 304 && remembered) return { sha256: remembered.sha256, body: null };
  const body = asked.answer?.bytes ?? NOTHING;
  return { sha256: sha256(body), body };
};

const textOrNull = (text: string | undefined): string | null => text || null;

const fetchOf = (reading: Reading, asked: Asked, outcome: RateFetchOutcome, reason: string | null): RateFetch => {
  const { bank, question, request, remembered } = reading;
  const { answer } = asked;
  const kept = answer?.status === 304 ? remembered : null;
  return {
    source: bank.source.id,
    asked: askedText(question),
    url: request.url,
    sent: request.body,
    startedAt: asked.startedAt,
    finishedAt: asked.finishedAt,
    httpStatus: answer?.status ?? null,
    contentType: textOrNull(answer?.contentType),
    etag: textOrNull(answer?.etag || kept?.etag),
    lastModified: textOrNull(answer?.lastModified || kept?.lastModified),
    ...bodyOf(asked, remembered),
    outcome,
    reason,
  };
};

const reasonsOf = (judged: Judged): string | null => {
  const held = judged.observations.flatMap(({ base, quote, heldReason }) =>
    heldReason === null ? [] : [`${base}/${quote} is held: ${heldReason}`],
  );
  const all = [...new Set([...judged.refused, ...held, ...judged.notes])];
  const more = all.length > MOST_REASONS ? [`and ${all.length - MOST_REASONS} more`] : [];
  return all.length > 0 ? [...all.slice(0, MOST_REASONS), ...more].join(" ") : null;
};

/** The day that the question hoped for; null where any will do. */
const wantedDay = (source: RateSource, question: RateQuestion, now: Instant): Day | null => {
  if (question.kind === "latest") return expectedDay(source, now);
  return question.kind === "day" ? question.day : null;
};

const outcomeOf = (
  counts: AddedRates,
  judged: Judged,
  figures: readonly ReadFigure[],
  wanted: Day | null,
): RateFetchOutcome => {
  if (counts.rows.length > 0) return "stored";
  if (judged.observations.length === 0) return "refused";
  const newest = figures.reduce((day, { effectiveDate }) => (effectiveDate > day ? effectiveDate : day), "");
  return wanted !== null && newest < wanted ? "no_new_day" : "unchanged";
};

const EMPTY: AddedRates = { added: 0, revised: 0, unchanged: 0, rows: [] };

const store = async (ports: Ports, stores: WriteStores, reading: Reading, asked: Asked, read: ReadAnswer) => {
  if (read.figures === null) {
    await stores.saveRateFetch(fetchOf(reading, asked, read.outcome, read.reason));
    return { counts: EMPTY, outcome: read.outcome, reason: read.reason };
  }
  const { source } = reading.bank;
  const now = ports.clock.now();
  const judged = await judgeFigures({ stores, source, judge: ports.judge, now }, read.figures);
  // Observations name the fetch, so it is written first; what becomes of it is known by comparing.
  const fetchId = await stores.saveRateFetch(fetchOf(reading, asked, "unchanged", null));
  const counts = await stores.addRates(judged.observations.map((each) => ({ ...each, fetchId })));
  const outcome = outcomeOf(counts, judged, read.figures, wantedDay(source, reading.question, now));
  const reason = reasonsOf(judged);
  await stores.concludeRateFetch(fetchId, outcome, reason);
  return { counts, outcome, reason };
};

const readingOf = ({ bank, question, remembered }: Reading, asked: Asked): ReadAnswer => {
  const { answer } = asked;
  if (answer === null) return { figures: null, outcome: asked.outcome, reason: asked.reason };
  if (answer.status === 304 && !remembered) {
    return { figures: null, outcome: "refused", reason: "The host says that nothing changed, but was not asked that." };
  }
  return readAnswer(bank.adapter, answer, question);
};

const tell = async (
  { logger, storage }: Ports,
  reading: Reading,
  { outcome, reason, counts }: Awaited<ReturnType<typeof store>>,
) => {
  const source = reading.bank.source.id;
  const about = { source, url: reading.request.url, asked: askedText(reading.question) };
  if (outcome === "failed" || outcome === "refused")
    logger.warn("A bank's rates were not read", { ...about, outcome, reason });
  const held = counts.rows.filter(({ status }) => status === "held");
  if (held.length > 0)
    logger.warn("Rates are held until someone decides on them", { ...about, held: held.length, reason });
  for (const row of counts.rows.filter(isCorrection).slice(0, MOST_REASONS)) {
    await tellCorrection({ logger, storage }, row);
  }
};

const isCorrection = ({ status, revision }: RateObservation): boolean => status === "accepted" && revision > 1;

const tellCorrection = async ({ logger, storage }: Pick<Ports, "logger" | "storage">, row: RateObservation) => {
  const before = row.supersedes === null ? null : await storage.rateObservation(row.supersedes);
  const [was, is] = [before?.value ?? null, row.value];
  const day = row.effectiveDate;
  logger.warn("A bank corrected a rate", { source: row.source, pair: `${row.base}/${row.quote}`, day, was, is });
};

/** Reads, judges and stores what came, in one transaction: all of a document or nothing. */
export const takeAnswer = async (ports: Ports, reading: Reading, asked: Asked): Promise<RefreshResult> => {
  const read = readingOf(reading, asked);
  if (read.figures === null && read.fault !== undefined) {
    ports.logger.error("The reader of a bank failed", { source: reading.bank.source.id, error: read.fault });
  }
  const stored = await ports.storage.transaction((stores) => store(ports, stores, reading, asked, read));
  await tell(ports, reading, stored);
  const { counts, outcome, reason } = stored;
  const held = counts.rows.filter(({ status }) => status === "held").length;
  const { added, revised } = counts;
  return { source: reading.bank.source.id, url: reading.request.url, outcome, reason, added, revised, held };
};
