import type { Day } from "../../domain/instant.ts";
import type { Decimal } from "../../domain/rate.ts";
import type { RateChange } from "../../domain/rate-change.ts";
import type { RateLine } from "../../domain/rate-line.ts";
import { unitFigure } from "../../domain/rate-price.ts";
import type { RateState } from "../../domain/rate-state.ts";
import type { PageForm } from "../../domain/text-address.ts";
import type { SiteContext } from "../context.ts";
import { currencyName, formatDay, formatDecimal, formatNumber, formatPercent } from "../formats.ts";
import { type Messages, messagesFor, say } from "../messages/messages.ts";

type LineDecree = NonNullable<RateLine["decree"]>;

export type Words = { messages: Messages; language: string; form: PageForm };

export const wordsOf = ({ language, form }: Pick<SiteContext, "language" | "form">): Words => ({
  messages: messagesFor(language),
  language,
  form,
});

const LEAST_PERCENT = "0.01";

/** For eyes alone: what follows says the same in words. */
export const glyphOf = (change: RateChange): string =>
  "direction" in change ? `${change.direction === "up" ? "▲" : "▼"} ` : "";

/** The change for the eye, without its glyph: "−0.65%", "under 0.01%", "unchanged". */
export const changeText = (change: RateChange, { messages, language }: Words): string => {
  switch (change.kind) {
    case "none":
      return messages.rateNoEarlier;
    case "unchanged":
      return messages.rateUnchanged;
    case "tiny":
      return say(messages, "rateUnder", { percent: formatPercent(LEAST_PERCENT, language) });
    case "moved":
      return (change.direction === "up" ? "+" : "−") + formatPercent(change.percent, language);
  }
};

/** The change in full for screen readers and the title: "down 0.65% since January 30, 2026". */
export const changeSentence = (change: RateChange, { messages, language }: Words): string => {
  if (change.kind === "none") return messages.rateNoEarlier;
  if (change.kind === "unchanged") {
    return say(messages, "rateUnchangedSince", { day: formatDay(change.since, language) });
  }
  const day = formatDay(change.previousDay, language);
  const up = change.direction === "up";
  if (change.kind === "tiny") {
    return say(messages, up ? "rateUpTiny" : "rateDownTiny", { percent: formatPercent(LEAST_PERCENT, language), day });
  }
  return say(messages, up ? "rateUp" : "rateDown", { percent: formatPercent(change.percent, language), day });
};

/** What a change means for a currency: "tenge stronger"; nothing where it did not move. */
export const movedText = (
  currency: string,
  moved: "stronger" | "weaker" | null,
  { messages, language }: Words,
): string[] => {
  if (moved === null) return [];
  const name = currencyName(currency, language);
  return [say(messages, moved === "stronger" ? "currencyStronger" : "currencyWeaker", { currency: name })];
};

/** How a figure stands, where it does not stand as it should; `day` is the one it is of. */
export const stateText = (state: RateState, day: Day, { messages, language }: Words): string[] => {
  switch (state) {
    case "current":
      return [];
    case "due":
      return [messages.rateDue];
    case "late":
      return [say(messages, "rateLate", { day: formatDay(day, language) })];
    case "suspended":
      return [say(messages, "rateSuspended", { day: formatDay(day, language) })];
  }
};

/** That a decree fixes a price, and what the bank itself has to do with it. */
export const decreeText = (
  { decree, left }: { decree: Pick<LineDecree, "since" | "silentSince"> | null; left: RateLine["left"] },
  { messages, language }: Words,
): string[] => {
  if (left !== null) return [say(messages, "rateDecreeLeft", { figure: formatDecimal(unitFigure(left), language) })];
  if (decree === null) return [];
  const { since, silentSince } = decree;
  return [
    say(messages, "rateDecreed", { day: formatDay(since, language) }),
    ...(silentSince === null ? [] : [say(messages, "rateSilent", { day: formatDay(silentSince, language) })]),
  ];
};

/** A price in the bank's way: "1 USD = 12,143.57 UZS". */
export const priceText = (
  { units, base, quote, figure }: { units: number; base: string; quote: string; figure: Decimal },
  { messages, language }: Words,
): string =>
  say(messages, "rateBank", {
    units: formatNumber(units, language),
    base,
    quote,
    figure: formatDecimal(figure, language),
  });
