import { dayIn } from "../../domain/instant.ts";
import type { Judge, ReadFigure, Verdict } from "../source.ts";
import { buyAndSell } from "./buy-and-sell.ts";
import { currency } from "./currency.ts";
import { day } from "./day.ts";
import { isDollarLine } from "./dollar-price.ts";
import { move } from "./move.ts";
import { otherBanks } from "./other-banks.ts";
import { ownChange } from "./own-change.ts";
import { peg } from "./peg.ts";
import { price } from "./price.ts";
import type { KnownFigure, Rule, Surroundings } from "./rule.ts";
import { unitValue } from "./unit-value.ts";
import { units } from "./units.ts";

/** In the order asked: the first fault decides. What is no rate at all is refused before anything is computed with it. */
const RULES: readonly Rule[] = [currency, price, units, day, unitValue, ownChange, buyAndSell, peg, move, otherBanks];

const notesOf = (figure: ReadFigure, earlier: KnownFigure | null): string[] =>
  earlier && earlier.nominal !== figure.nominal
    ? [`The bank prices ${figure.nominal} ${figure.base} now, ${earlier.nominal} before.`]
    : [];

const verdictOn = (figure: ReadFigure, surroundings: Surroundings): Verdict => {
  for (const { name, outcome, fault } of RULES) {
    const reason = fault(figure, surroundings);
    if (reason !== null) return { outcome, rule: name, reason };
  }
  return { outcome: "accepted", notes: notesOf(figure, surroundings.earlier) };
};

const lineOf = ({ base, quote, kind }: KnownFigure): string => `${base} ${quote} ${kind}`;

const later = (a: KnownFigure | null, b: KnownFigure | null): KnownFigure | null =>
  a && b ? (a.effectiveDate > b.effectiveDate ? a : b) : (a ?? b);

/**
 * Days one after another, so that each day's figures are compared with those accepted of the day before; the dollar first,
 * so that other currencies are not measured by a dollar that is held itself.
 */
export const judge: Judge = (figures, { source, now, earlier, others }) => {
  const home = source.homeCurrency;
  const today = dayIn(now, source.timeZone);
  const isDollar = (figure: ReadFigure): boolean => isDollarLine(figure, home) && figure.kind === "official";
  const verdicts = new Map<ReadFigure, Verdict>();
  const accepted = new Map<string, ReadFigure>();
  const days = [...Map.groupBy(figures, ({ effectiveDate }) => effectiveDate)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, sameDay] of days) {
    let dollar: ReadFigure | null = null;
    for (const figure of [...sameDay.filter(isDollar), ...sameDay.filter((each) => !isDollar(each))]) {
      const before = later(earlier(figure), accepted.get(lineOf(figure)) ?? null);
      const verdict = verdictOn(figure, { source, today, earlier: before, sameDay, dollar, others });
      verdicts.set(figure, verdict);
      if (verdict.outcome === "accepted" && isDollar(figure)) dollar = figure;
    }
    for (const figure of sameDay) {
      if (verdicts.get(figure)?.outcome === "accepted") accepted.set(lineOf(figure), figure);
    }
  }
  return figures.flatMap((figure) => verdicts.get(figure) ?? []);
};
