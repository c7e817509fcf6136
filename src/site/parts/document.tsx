import type { SiteContext } from "../context.ts";
import { direction } from "../formats.ts";
import { hereHref, inOtherForm } from "../links.ts";
import { type Children, escapeHtml, htmlOf, Markup } from "../markup/markup.ts";
import { Page, sharedPiece } from "../markup/page.ts";
import { messagesFor } from "../messages/messages.ts";
import { STYLE_TEXT } from "../styles.ts";
import { renderTextDocument } from "../text-edition/text-document.tsx";
import { footer, footerOpening } from "./footer.tsx";
import { Head, type PageHead } from "./head.tsx";
import { kept } from "./kept.ts";
import { banner, topLine } from "./masthead.tsx";

const STYLE = sharedPiece(<style>{new Markup(STYLE_TEXT)}</style>);

/** What few pages add to the style of all. */
const Additions = ({ head: { style, script } }: { head: PageHead }) => (
  <>
    {style && <style>{new Markup(style)}</style>}
    {script && <script type="module" src={script} />}
  </>
);

/** From the end of the head into the head of the body. */
const opening = (context: SiteContext): Uint8Array =>
  kept(context, `opening ${context.language}`, () =>
    sharedPiece(
      <>
        {new Markup("</head><body>")}
        <a class="skip" href="#main">
          {messagesFor(context.language).skipToContent}
        </a>
        {new Markup('<header class="mast">')}
      </>,
    ),
  );

/** A whole HTML document around the page's main part, in the form that the reader is in. */
export const renderDocument = (context: SiteContext, head: PageHead, main: Children): Page => {
  if (context.form === "text") return renderTextDocument(context, head, main);
  const language = escapeHtml(context.language);
  const start = `<!DOCTYPE html><html lang="${language}" dir="${direction(context.language)}"><head>`;
  return new Page([
    start + htmlOf(<Head context={context} head={head} />),
    STYLE,
    htmlOf(<Additions head={head} />),
    opening(context),
    topLine(context, head.translations ?? {}),
    banner(context),
    `</header><main id="main" tabindex="-1">${htmlOf(main)}</main>`,
    footerOpening(context, head.otherForm ?? hereHref(inOtherForm(context))),
    footer(context),
  ]);
};
