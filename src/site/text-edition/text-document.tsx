import { dayIn, zonedParts } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { direction, formatInstant } from "../formats.ts";
import {
  archiveHref,
  frontHref,
  hereHref,
  inOtherForm,
  ratesHref,
  searchHref,
  siteName,
  standingHref,
} from "../links.ts";
import { type Children, escapeHtml, htmlOf, Markup } from "../markup/markup.ts";
import { Page, sharedPiece } from "../markup/page.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { Editions } from "../parts/editions.tsx";
import type { PageHead } from "../parts/head.tsx";
import { kept } from "../parts/kept.ts";
import { navItems } from "../parts/navigation.tsx";
import { TEXT_STYLE } from "../styles.ts";
import { Ticker } from "../ticker.tsx";

type Props = { context: SiteContext; head: PageHead };

const STYLE = sharedPiece(<style>{new Markup(TEXT_STYLE)}</style>);

/** Search engines keep to the full page and follow the links. The empty icon spares a request for one. */
const Head = ({ context, head }: Props) => {
  const name = siteName(context);
  const canonical = head.canonical ?? (head.noindex ? undefined : context.origin + context.path);
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{head.title === "" ? name : `${head.title} – ${name}`}</title>
      <meta name="robots" content="noindex,follow" />
      {canonical && <link rel="canonical" href={canonical} />}
      <link rel="icon" href="data:," />
    </>
  );
};

/** The front page alone has no title of its own; an error at its address has. */
const isFront = ({ title }: PageHead): boolean => title === "";

const Today = ({ context: { now, language, reference } }: { context: SiteContext }) => {
  const { timeZone } = reference.settings;
  return (
    <p>
      <time dateTime={dayIn(now, timeZone)}>{formatInstant(now, language, timeZone, "weekday")}</time>
    </p>
  );
};

const Top = ({ context, head }: Props) => {
  const messages = messagesFor(context.language);
  const Name = isFront(head) ? "h1" : "p";
  const links = [
    [archiveHref(context, { kind: "all" }), messages.latest],
    [searchHref(context), messages.search],
    [ratesHref(context), messages.rates],
    ["#menu", messages.menu],
    [head.otherForm ?? hereHref(inOtherForm(context)), messages.fullEdition],
  ] as const;
  return (
    <header>
      <Name>
        <a href={frontHref(context)}>{siteName(context)}</a>
      </Name>
      <nav aria-label={messages.mainNavigation}>
        <ul>
          {links.map(([href, text]) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      {isFront(head) && <Today context={context} />}
    </header>
  );
};

const Links = ({ label, items }: { label: string; items: { href: string; text: string }[] }) =>
  items.length > 0 && (
    <ul aria-label={label}>
      {items.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );

/** Where all pages lead: at the foot, so that a weak line brings the text first. */
const Menu = ({ context }: { context: SiteContext }) => {
  const messages = messagesFor(context.language);
  const { countries, sections } = navItems(context);
  const pages = context.reference.pages.filter(({ language }) => language === context.language);
  return (
    <nav id="menu" aria-label={messages.menu}>
      <Links label={messages.countries} items={countries} />
      <Links label={messages.sections} items={sections} />
      <Links
        label={messages.footer}
        items={pages.map(({ slug, title }) => ({ href: standingHref(context, slug), text: title }))}
      />
    </nav>
  );
};

const Foot = ({ context, head }: Props) => {
  const { settings } = context.reference;
  const messages = messagesFor(context.language);
  const { year } = zonedParts(context.now, settings.timeZone);
  return (
    <footer>
      {kept(context, `menu ${context.language}`, () => (
        <Menu context={context} />
      ))}
      {settings.languages.length > 1 && (
        <nav aria-label={messages.languages}>
          <Editions context={context} to={head.translations ?? {}} />
        </nav>
      )}
      <p>{say(messages, "copyright", { year: String(year), name: siteName(context) })}</p>
    </footer>
  );
};

/**
 * A whole document of the text edition: no picture, no script, one style of a few hundred bytes. The rates stand below the
 * stories of the front page; elsewhere they are a link away.
 */
export const renderTextDocument = (context: SiteContext, head: PageHead, main: Children): Page => {
  const { language } = context;
  const start = `<!DOCTYPE html><html lang="${escapeHtml(language)}" dir="${direction(language)}"><head>`;
  return new Page([
    start + htmlOf(<Head context={context} head={head} />),
    STYLE,
    htmlOf(
      <>
        {new Markup("</head><body>")}
        <a href="#main">{messagesFor(language).skipToContent}</a>
        <Top context={context} head={head} />
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        {isFront(head) && <Ticker context={context} />}
        <Foot context={context} head={head} />
        {new Markup("</body></html>")}
      </>,
    ),
  ]);
};
