import { type Names, nameIn } from "../domain/reference.ts";
import type { TickerItem, TickerModel } from "../domain/ticker.ts";
import type { SiteContext } from "./context.ts";
import { currencyName, formatDay, formatDecimal, formatNumber, formatPercent } from "./formats.ts";
import { type Messages, messagesFor, say } from "./messages/messages.ts";

type Words = { messages: Messages; language: string };

const LEAST_PERCENT = "0.01";
const GLYPHS = { up: "▲", down: "▼" } as const;

const figureText = (item: TickerItem, { messages, language }: Words): string => {
  const { base, quote } = item;
  const figure = formatDecimal(item.figure, language);
  if (item.shape === "inverse") return say(messages, "rateInverse", { base, quote, figure });
  return say(messages, "rateBank", { units: formatNumber(item.units, language), base, quote, figure });
};

/** The change for the eye, without its glyph: "−0.65%", "under 0.01%", "unchanged". */
const changeText = ({ change }: TickerItem, { messages, language }: Words): string => {
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
const changeSentence = ({ change }: TickerItem, { messages, language }: Words): string => {
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

const meaningOf = (item: TickerItem, { messages, language }: Words): string[] => {
  const currency = currencyName(item.currency, language);
  if (item.currencyMoved === "stronger") return [say(messages, "currencyStronger", { currency })];
  return item.currencyMoved === "weaker" ? [say(messages, "currencyWeaker", { currency })] : [];
};

const lateness = (item: TickerItem, { messages, language }: Words): string[] =>
  item.late ? [say(messages, "rateLate", { day: formatDay(item.effectiveDate, language) })] : [];

const Item = ({ item, words }: { item: TickerItem; words: Words }) => {
  const { change } = item;
  const spoken = [changeSentence(item, words), ...meaningOf(item, words), ...lateness(item, words)].join(", ");
  return (
    <li class="ticker-item">
      <bdi class="ticker-figure">{figureText(item, words)}</bdi>{" "}
      <span class="ticker-change" title={spoken}>
        <bdi aria-hidden="true">
          {"direction" in change ? `${GLYPHS[change.direction]} ` : ""}
          {changeText(item, words)}
        </bdi>
        <span class="vh">{spoken}</span>
      </span>
    </li>
  );
};

type SourceDays = { name: string; url: string; days: string[] };

const sourceDays = (ticker: TickerModel, language: string, fallback: string): SourceDays[] =>
  ticker.sources.map(({ id, names, url }: { id: string; names: Names; url: string }) => {
    const days = ticker.items.filter((item) => item.source === id).map((item) => item.effectiveDate);
    return { name: nameIn(names, language, fallback) || id, url, days: [...new Set(days)].sort() };
  });

const Day = ({ day, language }: { day: string; language: string }) => (
  <time dateTime={day}>{formatDay(day, language)}</time>
);

/** A day that all figures share stands once at the end; else each source has its own days. */
const Sources = ({ rows, words }: { rows: SourceDays[]; words: Words }) => {
  const { messages, language } = words;
  const all = [...new Set(rows.flatMap((row) => row.days))];
  const shared = all.length === 1 ? all : [];
  return (
    <p class="ticker-source">
      {rows.length === 1 ? messages.rateSourceLabel : messages.rateSourcesLabel}{" "}
      {rows.map(({ name, url, days }, at) => (
        <>
          {at > 0 ? "; " : ""}
          <a href={url}>{name}</a>
          {(shared.length > 0 ? [] : days).map((day) => (
            <>
              {", "}
              <Day day={day} language={language} />
            </>
          ))}
        </>
      ))}
      {shared.map((day) => (
        <>
          {" · "}
          <Day day={day} language={language} />
        </>
      ))}
    </p>
  );
};

/** The rates as one quiet list, rendered once, with source and day at the end; nothing where no rate is shown. */
export const Ticker = ({ context }: { context: SiteContext }) => {
  const { ticker, language, reference } = context;
  if (ticker === null) return null;
  const words = { messages: messagesFor(language), language };
  return (
    <section class="ticker" aria-label={words.messages.rates}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so */}
      <ul role="list">
        {ticker.items.map((item) => (
          <Item key={`${item.source} ${item.base}/${item.quote}`} item={item} words={words} />
        ))}
      </ul>
      <Sources rows={sourceDays(ticker, language, reference.settings.languages[0] ?? "en")} words={words} />
    </section>
  );
};
