import { type Names, nameIn } from "../domain/reference.ts";
import type { TickerItem, TickerModel } from "../domain/ticker.ts";
import type { SiteContext } from "./context.ts";
import { formatDay, formatDecimal } from "./formats.ts";
import { rateHref, ratesHref } from "./links.ts";
import { say } from "./messages/messages.ts";
import {
  changeSentence,
  changeText,
  decreeText,
  glyphOf,
  movedText,
  priceText,
  stateText,
  type Words,
  wordsOf,
} from "./rates/rate-words.ts";

/** What an item says of a price, in the ticker's orientation. */
export const tickerFigure = (item: TickerItem, words: Words): string => {
  if (item.shape === "bank") return priceText(item, words);
  const { base, quote } = item;
  return say(words.messages, "rateInverse", { base, quote, figure: formatDecimal(item.figure, words.language) });
};

/** For the eye, after the figure: of an old one that it is old, of a decreed one that it is, else its change. */
const seenText = ({ change, decreedSince, effectiveDate, state }: TickerItem, words: Words): string => {
  if (state === "late") return stateText(state, effectiveDate, words).join();
  if (decreedSince !== null && change.kind === "unchanged") return words.messages.rateFixed;
  return glyphOf(change) + changeText(change, words);
};

const Item = ({ item, context, words }: { item: TickerItem; context: SiteContext; words: Words }) => {
  const { change, currency, decreedSince } = item;
  const decree = decreedSince === null ? null : { since: decreedSince, silentSince: null };
  const meaning = [
    ...movedText(currency, item.currencyMoved, words),
    ...decreeText({ decree, left: null }, words),
    ...stateText(item.state, item.effectiveDate, words),
  ];
  const figure = <bdi>{tickerFigure(item, words)}</bdi>;
  if (context.form === "text") {
    return (
      <li>
        <a href={rateHref(context, currency)}>{figure}</a> {[changeText(change, words), ...meaning].join(", ")}
      </li>
    );
  }
  const spoken = [changeSentence(change, words), ...meaning].join(", ");
  return (
    <li class="ticker-item">
      <a class="ticker-figure" href={rateHref(context, currency)}>
        {figure}
      </a>{" "}
      <span class="ticker-change" title={spoken}>
        <bdi aria-hidden="true">{seenText(item, words)}</bdi>
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
const Sources = ({ context, rows, words }: { context: SiteContext; rows: SourceDays[]; words: Words }) => {
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
      {" · "}
      <a href={ratesHref(context)}>{words.messages.ratesAll}</a>
    </p>
  );
};

/** The rates as one quiet list, rendered once, with source and day at the end; nothing where no rate is shown. */
export const Ticker = ({ context }: { context: SiteContext }) => {
  const { ticker, language, reference } = context;
  if (ticker === null) return null;
  const words = wordsOf(context);
  return (
    <section class="ticker" aria-label={words.messages.rates}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so */}
      <ul role="list">
        {ticker.items.map((item) => (
          <Item key={`${item.source} ${item.base}/${item.quote}`} item={item} context={context} words={words} />
        ))}
      </ul>
      <Sources
        context={context}
        rows={sourceDays(ticker, language, reference.settings.languages[0] ?? "en")}
        words={words}
      />
    </section>
  );
};
