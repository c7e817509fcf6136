import { dayIn } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { formatInstant } from "../formats.ts";
import { frontHref, searchHref, siteName, tagline } from "../links.ts";
import { htmlOf } from "../markup/markup.ts";
import { type Piece, sharedPiece } from "../markup/page.ts";
import { messagesFor } from "../messages/messages.ts";
import { Ticker } from "../ticker.tsx";
import { Editions } from "./editions.tsx";
import { kept } from "./kept.ts";
import { Navigation, navItems } from "./navigation.tsx";

/** The edition's date, and the other editions. */
const TopLine = ({ context, to }: { context: SiteContext; to: Record<string, string> }) => {
  const { now, language, reference } = context;
  const { languages, timeZone } = reference.settings;
  return (
    <div class="top">
      <time dateTime={dayIn(now, timeZone)}>{formatInstant(now, language, timeZone, "weekday")}</time>
      {languages.length > 1 && (
        <nav aria-label={messagesFor(language).languages}>
          <Editions context={context} to={to} />
        </nav>
      )}
    </div>
  );
};

/**
 * The first line in the head of every page, kept for a day. `to` is this page in each language, where it exists: nearly
 * all stand in one alone.
 */
export const topLine = (context: SiteContext, to: Record<string, string>): Piece => {
  if (Object.keys(to).length > 0) return htmlOf(<TopLine context={context} to={to} />);
  const { now, language, reference } = context;
  const day = dayIn(now, reference.settings.timeZone);
  return kept(context, `top ${language} ${day}`, () => sharedPiece(<TopLine context={context} to={to} />));
};

/** The outlet's name, on the front page its heading; the rates; the navigation. `current` is the page's path in it. */
const Banner = ({ context, current }: { context: SiteContext; current: string }) => {
  const front = frontHref(context);
  const Name = current === front ? "h1" : "p";
  const line = tagline(context);
  return (
    <>
      <div class="plate">
        <Name class="name">
          <a href={front}>{siteName(context)}</a>
        </Name>
        {line !== "" && <p class="line">{line}</p>}
      </div>
      {context.ticker && <Ticker context={context} />}
      <Navigation context={context} current={current} />
    </>
  );
};

/** The paths that the banner shows otherwise than on other pages, one a line. */
const marked = (context: SiteContext): string => {
  const { countries, sections } = navItems(context);
  return [
    "",
    frontHref(context),
    searchHref(context),
    ...[...countries, ...sections].map((item) => item.href),
    "",
  ].join("\n");
};

/** The rest of the head of every page. */
export const banner = (context: SiteContext): Piece => {
  const { language, path } = context;
  const isMarked = kept(context, `marked ${language}`, () => marked(context)).includes(`\n${path}\n`);
  const current = isMarked ? path : "";
  return kept(context, `banner ${language} ${current}`, () =>
    sharedPiece(<Banner context={context} current={current} />),
  );
};
