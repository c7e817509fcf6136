import { zonedParts } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { archivePlace, ratesHref, siteName, standingHref } from "../links.ts";
import { escapeHtml, Markup } from "../markup/markup.ts";
import { type Piece, sharedPiece } from "../markup/page.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { Editions } from "./editions.tsx";
import { kept } from "./kept.ts";

const Content = ({ context, year }: { context: SiteContext; year: number }) => {
  const messages = messagesFor(context.language);
  const { settings, pages } = context.reference;
  const name = siteName(context);
  const all = { kind: "all" } as const;
  return (
    <>
      <nav aria-label={messages.footer}>
        <ul>
          {pages
            .filter((page) => page.language === context.language)
            .map((page) => (
              <li key={page.slug}>
                <a href={standingHref(context, page.slug)}>{page.title}</a>
              </li>
            ))}
          <li>
            <a href={ratesHref(context)}>{messages.rates}</a>
          </li>
          {settings.contactEmail && (
            <li>
              <a href={`mailto:${settings.contactEmail}`}>{settings.contactEmail}</a>
            </li>
          )}
        </ul>
        <ul aria-label={messages.feeds}>
          <li>{messages.feeds}</li>
          <li>
            <a href={archivePlace(context, all).feed("rss")}>RSS</a>
          </li>
          <li>
            <a href={archivePlace(context, all).feed("atom")}>Atom</a>
          </li>
          <li>
            <a href={archivePlace(context, all).feed("json")}>JSON Feed</a>
          </li>
        </ul>
        {settings.languages.length > 1 && <Editions context={context} to={{}} />}
      </nav>
      <p>
        {say(messages, "copyright", { year: String(year), name })}
        {" · "}
        {messages.poweredBy}
      </p>
    </>
  );
};

/** The way to the text edition of this page, the one part of its foot that is its own. */
export const footerOpening = ({ language }: SiteContext, textEdition: string): Piece =>
  `<footer class="foot"><p><a href="${escapeHtml(textEdition)}">${messagesFor(language).textEdition}</a></p>`;

/** The rest of the foot of every page, and its end. */
export const footer = (context: SiteContext): Piece => {
  const { year } = zonedParts(context.now, context.reference.settings.timeZone);
  return kept(context, `foot ${context.language} ${year}`, () =>
    sharedPiece(
      <>
        <Content context={context} year={year} />
        {new Markup("</footer></body></html>")}
      </>,
    ),
  );
};
