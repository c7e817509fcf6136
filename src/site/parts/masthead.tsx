import { dayIn } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { formatInstant } from "../formats.ts";
import { frontHref, searchHref, siteName, tagline } from "../links.ts";
import type { Markup } from "../markup/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { Ticker } from "../ticker.tsx";
import { Editions } from "./editions.tsx";
import { kept } from "./kept.ts";
import { Navigation, navItems } from "./navigation.tsx";

/** The edition's date, and the other editions. `to` is this page in each language, where it exists. */
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

/** Kept for the day where the page stands in one language alone, as nearly all do. */
const topLine = (context: SiteContext, to: Record<string, string>): Markup => {
  const make = (): Markup => <TopLine context={context} to={to} />;
  if (Object.keys(to).length > 0) return make();
  const { now, language, reference } = context;
  return kept(context, `top ${language} ${dayIn(now, reference.settings.timeZone)}`, make);
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

/** The head of every page. */
export const Masthead = ({ context, to }: { context: SiteContext; to: Record<string, string> }) => {
  const { language, path } = context;
  const isMarked = kept(context, `marked ${language}`, () => marked(context)).includes(`\n${path}\n`);
  const current = isMarked ? path : "";
  return (
    <header class="mast">
      {topLine(context, to)}
      {kept(context, `banner ${language} ${current}`, () => (
        <Banner context={context} current={current} />
      ))}
    </header>
  );
};
