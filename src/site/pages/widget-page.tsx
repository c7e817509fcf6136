import type { TickerItem } from "../../domain/ticker.ts";
import type { SiteContext } from "../context.ts";
import { direction, formatDay } from "../formats.ts";
import { rateHref, ratesHref, siteName } from "../links.ts";
import { Markup } from "../markup/markup.ts";
import { Page } from "../markup/page.ts";
import { Change } from "../rates/change-cells.tsx";
import { bankName } from "../rates/rate-table.tsx";
import { movedText, stateText, type Words, wordsOf } from "../rates/rate-words.ts";
import { WIDGET_STYLE } from "../styles.ts";
import { tickerFigure } from "../ticker.tsx";

/** Links leave the frame: no page of ours may be shown in one but this. */
const OUT = { target: "_blank", rel: "noopener" } as const;

const Item = ({ context, item, words }: { context: SiteContext; item: TickerItem; words: Words }) => {
  const meaning = movedText(item.currency, item.currencyMoved, words);
  const state = stateText(item.state, item.effectiveDate, words);
  return (
    <li>
      <b>
        <a href={context.origin + rateHref(context, item.currency)} {...OUT}>
          <bdi>{tickerFigure(item, words)}</bdi>
        </a>
      </b>{" "}
      <Change change={item.change} words={words} meaning={[...meaning, ...state]} />
    </li>
  );
};

const Sources = ({ context, words }: { context: SiteContext; words: Words }) => {
  const { items = [], sources = [] } = context.ticker ?? {};
  const days = [...new Set(items.map((item) => item.effectiveDate))].sort();
  return (
    <p>
      {words.messages.rateSourcesLabel}{" "}
      {sources.map(({ id, names, url }, at) => (
        <>
          {at > 0 && "; "}
          <a key={id} href={url} {...OUT}>
            {bankName(context, names)}
          </a>
        </>
      ))}
      {days.map((day) => (
        <>
          {" · "}
          <time dateTime={day}>{formatDay(day, context.language)}</time>
        </>
      ))}
      {" · "}
      <a href={context.origin + ratesHref(context)} {...OUT}>
        {siteName(context)}
      </a>
    </p>
  );
};

/** The ticker alone, for frames of other sites: no script, no cookie, nothing loaded. */
export const renderWidgetPage = (context: SiteContext): Page => {
  const words = wordsOf(context);
  const { language, ticker } = context;
  const html = (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${words.messages.rates} – ${siteName(context)}`}</title>
        <meta name="robots" content="noindex" />
        <style>{new Markup(WIDGET_STYLE)}</style>
      </head>
      <body>
        <main aria-label={words.messages.rates}>
          {ticker === null ? (
            <p>{words.messages.ratesEmpty}</p>
          ) : (
            // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so
            <ul role="list">
              {ticker.items.map((item) => (
                <Item key={item.source} context={context} item={item} words={words} />
              ))}
            </ul>
          )}
          <Sources context={context} words={words} />
        </main>
      </body>
    </html>
  );
  return new Page([`<!DOCTYPE html>${html.html}`]);
};
