import { daysBefore } from "../../domain/instant.ts";
import type { RateObservation } from "../../domain/rate.ts";
import type { RateChart } from "../../domain/rate-chart.ts";
import { unitFigure } from "../../domain/rate-price.ts";
import { formatDay, formatDecimal } from "../formats.ts";
import { say } from "../messages/messages.ts";
import type { Words } from "./rate-words.ts";
import { pathData } from "./sparkline.tsx";

const inWords = (rate: RateObservation, { language }: Words) => ({
  figure: formatDecimal(unitFigure(rate), language),
  day: formatDay(rate.effectiveDate, language),
});

/** "Lowest … on …, highest … on …, last … on …." */
export const chartText = (chart: RateChart, words: Words): string => {
  const [low, high, last] = [chart.low, chart.high, chart.last].map((rate) => inWords(rate, words));
  return say(words.messages, "rateChartText", {
    low: low?.figure ?? "",
    lowDay: low?.day ?? "",
    high: high?.figure ?? "",
    highDay: high?.day ?? "",
    last: last?.figure ?? "",
    lastDay: last?.day ?? "",
  });
};

export const chartTitle = (chart: RateChart, { messages, language }: Words): string =>
  say(messages, "rateChartTitle", {
    base: chart.last.base,
    quote: chart.last.quote,
    from: formatDay(chart.from, language),
    to: formatDay(chart.to, language),
  });

/** The curve lies between these shares of the picture's height; dates stand below it. */
const PLOT = { top: 8, height: 80 };

/** The figures stand in the margin, where no curve comes. */
const Marks = ({ chart, words }: { chart: RateChart; words: Words }) => {
  const intervals = chart.marks.length - 1;
  return (
    <>
      {chart.marks.map((mark, at) => {
        const y = `${PLOT.top + Math.round((PLOT.height * at) / intervals)}%`;
        return (
          <>
            <line x1="0" x2="100%" y1={y} y2={y} />
            <text x="-8" y={y} dy="4" class="en">
              {formatDecimal(mark, words.language)}
            </text>
          </>
        );
      })}
    </>
  );
};

/** First, middle and last day. */
const Days = ({ chart, words }: { chart: RateChart; words: Words }) => {
  const middle = daysBefore(chart.from, -Math.floor(chart.span / 2));
  const places = [
    { day: chart.from, x: "0", class: undefined },
    { day: middle, x: "50%", class: "mi" },
    { day: chart.to, x: "100%", class: "en" },
  ];
  return (
    <>
      {(chart.span > 1 ? places : places.slice(-1)).map(({ day, x, class: anchor }) => (
        <text x={x} y="99%" class={anchor}>
          {formatDay(day, words.language)}
        </text>
      ))}
    </>
  );
};

/** The line's figures as a picture in the page's own colours. Its words are a title and a description for those who do not see it. */
export const RateChartPicture = ({ chart, words }: { chart: RateChart; words: Words }) => (
  <svg class="ch" role="img" aria-labelledby="ch-t ch-d">
    <title id="ch-t">{chartTitle(chart, words)}</title>
    <desc id="ch-d">{chartText(chart, words)}</desc>
    <Marks chart={chart} words={words} />
    <Days chart={chart} words={words} />
    <svg
      y={`${PLOT.top}%`}
      width="100%"
      height={`${PLOT.height}%`}
      viewBox={`0 0 ${chart.span} 1000`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={pathData(chart)} />
    </svg>
  </svg>
);
