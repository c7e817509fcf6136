import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { nameIn } from "../../domain/reference.ts";
import type { SiteContext } from "../context.ts";
import { STYLE_TEXT } from "../styles.ts";

/** What a page says of itself in its head. */
export type PageHead = { title: string };

/** A whole HTML document around the page's main part. */
export const renderDocument = (context: SiteContext, head: PageHead, main: ComponentChildren): string => {
  const { settings } = context.reference;
  const name = nameIn(settings.name, context.language, settings.languages[0] ?? "en");
  return `<!doctype html>${renderToString(
    <html lang={context.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{head.title === "" ? name : `${head.title} – ${name}`}</title>
        <link rel="canonical" href={context.origin + context.path} />
        <style dangerouslySetInnerHTML={{ __html: STYLE_TEXT }} />
      </head>
      <body>
        <header>
          <a href="/">{name}</a>
        </header>
        <main id="main">{main}</main>
      </body>
    </html>,
  )}`;
};
