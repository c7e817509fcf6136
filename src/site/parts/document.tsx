import type { SiteContext } from "../context.ts";
import { direction } from "../formats.ts";
import type { Children } from "../markup/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { Footer } from "./footer.tsx";
import { Head, type PageHead } from "./head.tsx";
import { Masthead } from "./masthead.tsx";

/** A whole HTML document around the page's main part. */
export const renderDocument = (context: SiteContext, head: PageHead, main: Children): string => {
  const to = head.translations ?? {};
  const html = (
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
    </html>
  );
  return `<!DOCTYPE html>${html.html}`;
};
