import { dayIn, daysBefore, type Instant } from "../domain/instant.ts";
import type { NewRateObservation, RateObservation, RateSource } from "../domain/rate.ts";
import type { ReadStores } from "../domain/stores.ts";
import type { Judge, ReadFigure, Verdict } from "./source.ts";

/** What the rules made of a document: what to store, and sentences about the rest. */
export type Judged = { observations: NewRateObservation[]; refused: string[]; notes: string[] };

type Pair = Pick<ReadFigure, "base" | "quote" | "kind">;
type Judging = { stores: ReadStores; source: RateSource; judge: Judge; now: Instant };

/** Other banks' figures older than this are no measure of today's. */
const OTHERS_DAYS = 7;

/** A judge that forgets a figure has not let it pass. */
const UNJUDGED: Verdict = { outcome: "held", rule: "price", reason: "No rule judged it." };

const keyOf = ({ base, quote, kind }: Pair): string => [base, quote, kind].join(" ");

/** All that is in force of the pairs, by pair and then day: before the first day, and between the document's days. */
const knownBefore = async ({ stores, source }: Judging, figures: readonly ReadFigure[]) => {
  const days = figures.map(({ effectiveDate }) => effectiveDate).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const pairs = [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()];
  const places = pairs.map(({ base, quote, kind }) => ({ source: source.id, base, quote, kind, day: first }));
  const before = (await stores.ratesBefore(places)).filter((found) => found !== null);
  const between = first === last ? [] : await stores.ratesBetween(source.id, first, last);
  return Map.groupBy([...before, ...between], keyOf);
};

const observationOf = (
  figure: ReadFigure,
  source: RateSource,
  verdict: Pick<NewRateObservation, "status" | "heldReason">,
): NewRateObservation => ({
  source: source.id,
  base: figure.base,
  quote: figure.quote,
  nominal: figure.nominal,
  value: figure.value,
  valueRaw: figure.valueRaw,
  kind: figure.kind,
  effectiveDate: figure.effectiveDate,
  publishedAt: figure.publishedAt,
  validUntil: figure.validUntil,
  fetchId: null,
  ...verdict,
});

/** Asks the rules of all figures of a document, and says what to store. */
export const judgeFigures = async (judging: Judging, figures: readonly ReadFigure[]): Promise<Judged> => {
  const { stores, source, judge, now } = judging;
  const known = await knownBefore(judging, figures);
  const from = daysBefore(dayIn(now, source.timeZone), OTHERS_DAYS);
  const others = await stores.ratesOfOthers(source.id, from);
  const earlier = (figure: ReadFigure): RateObservation | null =>
    known.get(keyOf(figure))?.findLast((each) => each.effectiveDate < figure.effectiveDate) ?? null;
  const verdicts = judge(figures, { source, now, earlier, others });
  const judged: Judged = { observations: [], refused: [], notes: [] };
  figures.forEach((figure, at) => {
    const verdict = verdicts[at] ?? UNJUDGED;
    const name = `${figure.base}/${figure.quote}`;
    if (verdict.outcome === "accepted") {
      judged.notes.push(...verdict.notes.map((note) => `${name}: ${note}`));
      judged.observations.push(observationOf(figure, source, { status: "accepted", heldReason: null }));
    } else if (verdict.outcome === "held") {
      const heldReason = `${verdict.rule}: ${verdict.reason}`;
      judged.observations.push(observationOf(figure, source, { status: "held", heldReason }));
    } else judged.refused.push(`${name}: ${verdict.reason}`);
  });
  return judged;
};
