import type { DerivedRate } from "../../domain/derived-rate.ts";
import { invert } from "../../domain/fraction.ts";
import type { Day } from "../../domain/instant.ts";
import type { RateObservation, RateSource } from "../../domain/rate.ts";
import type { RateChart } from "../../domain/rate-chart.ts";
import type { RateLine } from "../../domain/rate-line.ts";
import type { RateNote } from "../../domain/rate-note.ts";
import { PERIODS, type Period, type PeriodRow } from "../../domain/rate-period.ts";
import { blockFigure, unitFigure, unitPrice } from "../../domain/rate-price.ts";
import type { SourcedRate } from "../../domain/rate-record.ts";
import type { RateCorrection } from "../../domain/rate-stores.ts";
import type { SiteContext } from "../context.ts";
import { currencyName, formatDay, formatDecimal } from "../formats.ts";
import { breadcrumbsLd } from "../json-ld/breadcrumbs.ts";
import { exchangeRateLd } from "../json-ld/exchange-rate.ts";
import { hereHref, rateHref, ratesHref } from "../links.ts";
import type { Page } from "../markup/page.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { Breadcrumbs } from "../parts/breadcrumbs.tsx";
import { renderDocument } from "../parts/document.tsx";
import { Change } from "../rates/change-cells.tsx";
import { Converter } from "../rates/converter.tsx";
import { Legs } from "../rates/legs.tsx";
import { PeriodTable } from "../rates/period-table.tsx";
import { Provenance, RateCorrections } from "../rates/provenance.tsx";
import { chartText, RateChartPicture } from "../rates/rate-chart.tsx";
import { RateNotes } from "../rates/rate-notes.tsx";
import { bankName } from "../rates/rate-table.tsx";
import { decreeText, movedText, priceText, stateText, type Words, wordsOf } from "../rates/rate-words.ts";
import { RATES_STYLE } from "../styles.ts";
import { inAllEditions } from "./rates-page.tsx";

export type RatePageInput = {
  source: RateSource;
  line: RateLine;
  /** The newest figure with where it was read. */
  rate: SourcedRate;
  period: Period;
  chart: RateChart | null;
  rows: PeriodRow[];
  notes: RateNote[];
  corrections: RateCorrection[];
  /** Of a pair without the dollar, which leads no page: what both home banks' dollar lines make of it. */
  third: { cross: DerivedRate | null; sources: readonly RateSource[] } | null;
  /** The newest figures of the bank's other lines. */
  others: RateObservation[];
  currencies: readonly string[];
  today: Day;
};

type Props = { context: SiteContext; input: RatePageInput };

const foreignOf = ({ pair, currency }: RateLine): string => (pair.base === currency ? pair.quote : pair.base);

/** The figure, large; what became of it; and how it stands. */
const Headline = ({ context, input }: Props) => {
  const words = wordsOf(context);
  const { messages, language } = words;
  const { line, source } = input;
  const { base, quote } = line.pair;
  const { effectiveDate } = line.rate;
  const turned = blockFigure(invert(unitPrice(line.rate)));
  const { day, month, year } = line.changes;
  return (
    <>
      <p class="big-rate">
        <bdi>{priceText({ units: 1, base, quote, figure: line.figure }, words)}</bdi>
      </p>
      <p class="m">
        <bdi>{priceText({ ...turned, base: quote, quote: base }, words)}</bdi>
      </p>
      <p class="m">
        <a href={source.url}>{bankName(context, source.names)}</a>,{" "}
        <time dateTime={effectiveDate}>
          {say(messages, "rateValidFrom", { day: formatDay(effectiveDate, language) })}
        </time>
        {[...decreeText(line, words), ...stateText(line.state, effectiveDate, words)].map((text) => (
          <>
            {" · "}
            <b>{text}</b>
          </>
        ))}
      </p>
      <dl class="cg">
        <div>
          <dt>{messages.rateChangeDay}</dt>
          <dd>
            <Change change={day} words={words} meaning={movedText(line.currency, line.moved, words)} />
            {line.moved !== null && context.form === "full" && (
              <small aria-hidden="true">{movedText(line.currency, line.moved, words)}</small>
            )}
          </dd>
        </div>
        <div>
          <dt>{messages.rateChangeMonth}</dt>
          <dd>
            <Change change={month} words={words} />
          </dd>
        </div>
        <div>
          <dt>{messages.rateChangeYear}</dt>
          <dd>
            <Change change={year} words={words} />
          </dd>
        </div>
      </dl>
    </>
  );
};

/** What a bank's price of a third currency is, beside the one that the home banks' own lines make. */
const Third = ({ context, third }: { context: SiteContext; third: RatePageInput["third"] }) => {
  if (third === null) return null;
  const words = wordsOf(context);
  const { cross, sources } = third;
  return (
    <section>
      <p>{words.messages.rateThird}</p>
      {cross !== null && (
        <>
          <p>
            {words.messages.rateThroughDollar}:{" "}
            <bdi>
              {priceText({ ...blockFigure(cross.price, cross.digits), base: cross.base, quote: cross.quote }, words)}
            </bdi>
          </p>
          <Legs context={context} legs={cross.legs} sources={sources} />
        </>
      )}
    </section>
  );
};

const Periods = ({ context, period }: { context: SiteContext; period: Period }) => {
  const messages = messagesFor(context.language);
  const names: Record<Period, string> = {
    month: messages.ratePeriodMonth,
    year: messages.ratePeriodYear,
    all: messages.ratePeriodAll,
  };
  return (
    <nav class="dn" aria-label={messages.ratePeriod}>
      <ul>
        {PERIODS.map((each) => (
          <li key={each}>
            <a
              href={`${hereHref(context)}?period=${each}`}
              rel="nofollow"
              aria-current={each === period ? "true" : undefined}
            >
              {names[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The curve with its words; in the text edition the words alone. */
const Curve = ({ chart, words }: { chart: RateChart; words: Words }) => {
  if (words.form === "text") return <p>{chartText(chart, words)}</p>;
  return (
    <figure>
      <RateChartPicture chart={chart} words={words} />
      <figcaption>
        {chartText(chart, words)} {chart.thinned && words.messages.rateChartThinned}
      </figcaption>
    </figure>
  );
};

const History = ({ context, input }: Props) => {
  const words = wordsOf(context);
  const { chart, rows, period } = input;
  return (
    <section class="hi">
      <Periods context={context} period={period} />
      {chart === null ? <p>{words.messages.rateChartEmpty}</p> : <Curve chart={chart} words={words} />}
      {rows.length > 0 && <PeriodTable rows={rows} words={words} />}
    </section>
  );
};

const Others = ({ context, input }: Props) => {
  const { language } = context;
  const { others, line } = input;
  if (others.length === 0) return null;
  return (
    <section class="ot">
      <h2>{messagesFor(language).rateOthers}</h2>
      <ul>
        {others.map((rate) => {
          const foreign = rate.base === line.currency ? rate.quote : rate.base;
          return (
            <li>
              <a href={rateHref(context, line.currency, foreign === "USD" ? null : foreign)}>
                {rate.base}/{rate.quote}
              </a>{" "}
              {formatDecimal(unitFigure(rate), language)}
              {rate.effectiveDate !== line.rate.effectiveDate && (
                <>
                  {" "}
                  <small>{formatDay(rate.effectiveDate, language)}</small>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Data = ({ context, input }: Props) => {
  const { base, quote, source } = input.line.pair;
  const query = `base=${base}&quote=${quote}&source=${source}&from=${input.source.since}`;
  return (
    <p class="m">
      {messagesFor(context.language).rateData}: <a href={`/api/v1/rates.csv?${query}`}>CSV</a>,{" "}
      <a href={`/api/v1/rates?${query}`}>JSON</a>
    </p>
  );
};

const headOf = (context: SiteContext, input: RatePageInput) => {
  const words = wordsOf(context);
  const { line, source } = input;
  const { base, quote } = line.pair;
  const name = bankName(context, source.names);
  const title = say(words.messages, "rateTitle", { base, quote });
  const price = priceText({ units: 1, base, quote, figure: line.figure }, words);
  const foreign = foreignOf(line);
  const translations = inAllEditions(context, (language) =>
    rateHref({ ...context, language }, line.currency, foreign === "USD" ? null : foreign),
  );
  const crumbs = [
    { text: words.messages.rates, href: ratesHref(context) },
    { text: title, href: context.path },
  ];
  return {
    title,
    description: say(words.messages, "rateDescription", {
      price,
      bank: name,
      day: formatDay(line.rate.effectiveDate, context.language),
    }),
    ...(Object.keys(translations).length > 1 ? { translations } : {}),
    jsonLd: [exchangeRateLd(line, { name, url: source.url }), breadcrumbsLd(context, crumbs)],
    style: RATES_STYLE,
  };
};

/** One line of a bank: figure, history, converter, source, corrections. */
export const renderRatePage = (context: SiteContext, input: RatePageInput): Page => {
  const messages = messagesFor(context.language);
  const { line, source, rate, notes, corrections, currencies, today } = input;
  const { base, quote } = line.pair;
  return renderDocument(
    context,
    headOf(context, input),
    <div class="rates rate">
      <header>
        <Breadcrumbs context={context} crumbs={[{ text: messages.rates, href: ratesHref(context) }]} />
        <h1>
          {base}/{quote} <small>{currencyName(line.currency, context.language)}</small>
        </h1>
        <Headline context={context} input={input} />
      </header>
      <Third context={context} third={input.third} />
      <RateNotes context={context} notes={notes} />
      <History context={context} input={input} />
      {currencies.length > 1 && (
        <section>
          <h2>{messages.converter}</h2>
          <Converter
            context={context}
            fields={{ amount: "100", from: foreignOf(line), to: line.currency, day: today }}
            currencies={currencies}
            today={today}
          />
        </section>
      )}
      <section>
        <h2>{messages.rateProvenance}</h2>
        <Provenance context={context} rate={rate} source={source} decreedIn={line.decree?.link ?? null} />
        <Data context={context} input={input} />
      </section>
      <RateCorrections context={context} corrections={corrections} />
      <Others context={context} input={input} />
    </div>,
  );
};
