import { rfc3339 } from "../../domain/instant.ts";
import type { Section } from "../../domain/reference.ts";
import type { SiteContext } from "../context.ts";
import { formatInstant } from "../formats.ts";
import { archiveHref, countryName, frontHref, searchHref, sectionName, siteName, tagline } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";
import { Ticker } from "../ticker.tsx";
import { Editions } from "./editions.tsx";
import { SearchForm } from "./search-form.tsx";

const byPosition = (a: { position: number }, b: { position: number }): number => a.position - b.position;

const NavLink = ({ context, href, text }: { context: SiteContext; href: string; text: string }) => (
  <li>
    <a href={href} aria-current={context.path === href ? "page" : undefined}>
      {text}
    </a>
  </li>
);

const topSections = (sections: readonly Section[]): Section[] =>
  sections.filter((section) => section.parent === null).sort(byPosition);

/**
 * The countries and sections. On a phone they stand behind "Menu": an empty disclosure whose state the stylesheet reads,
 * so that every browser, and print, can do without it.
 */
const Navigation = ({ context }: { context: SiteContext }) => {
  const messages = messagesFor(context.language);
  const { countries, sections } = context.reference;
  return (
    <>
      <details class="menu">
        <summary>{messages.menu}</summary>
      </details>
      <nav class="nav" aria-label={messages.mainNavigation}>
        <ul aria-label={messages.countries}>
          {[...countries].sort(byPosition).map(({ slug }) => (
            <NavLink
              key={slug}
              context={context}
              href={archiveHref(context, { kind: "country", country: slug })}
              text={countryName(context, slug)}
            />
          ))}
        </ul>
        <ul aria-label={messages.sections}>
          <NavLink context={context} href={archiveHref(context, { kind: "all" })} text={messages.latest} />
          {topSections(sections).map(({ slug }) => (
            <NavLink
              key={slug}
              context={context}
              href={archiveHref(context, { kind: "section", section: slug })}
              text={sectionName(context, slug)}
            />
          ))}
        </ul>
        {context.path !== searchHref(context) && <SearchForm context={context} query="" id="q" />}
      </nav>
    </>
  );
};

/** The head of every page. On the front page the outlet's name is the page's heading. */
export const Masthead = ({ context, to }: { context: SiteContext; to: Record<string, string> }) => {
  const { now, language } = context;
  const front = frontHref(context);
  const Name = context.path === front ? "h1" : "p";
  const line = tagline(context);
  const { languages } = context.reference.settings;
  return (
    <header class="mast">
      <div class="top">
        <time dateTime={rfc3339(now).slice(0, 10)}>
          {formatInstant(now, language, context.reference.settings.timeZone, "weekday")}
        </time>
        {languages.length > 1 && (
          <nav aria-label={messagesFor(language).languages}>
            <Editions context={context} to={to} />
          </nav>
        )}
      </div>
      <div class="plate">
        <Name class="name">
          <a href={front}>{siteName(context)}</a>
        </Name>
        {line !== "" && <p class="line">{line}</p>}
      </div>
      {context.ticker && <Ticker context={context} />}
      <Navigation context={context} />
    </header>
  );
};
