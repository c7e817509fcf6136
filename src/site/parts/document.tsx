import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { SiteContext } from "../context.ts";
import { direction } from "../formats.ts";
import { messagesFor } from "../messages/messages.ts";
import { Footer } from "./footer.tsx";
import { Head, type PageHead } from "./head.tsx";
import { Masthead } from "./masthead.tsx";

/** A whole HTML document around the page's main part. */
export const renderDocument = (context: SiteContext, head: PageHead, main: ComponentChildren): string => {
  const to = head.translations ?? {};
  return `<!DOCTYPE html>${renderToString(
    <html lang={context.language} dir={direction(context.language)}>
      <Head context={context} head={head} />
      <body>
        <a class="skip" href="#main">
          {messagesFor(context.language).skipToContent}
        </a>
        <Masthead context={context} to={to} />
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        <Footer context={context} />
      </body>
    </html>,
  )}`;
};
