import type { SiteContext } from "../context.ts";
import { widgetHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";

/** The frame for other sites, as they copy it. */
export const embedSnippet = (context: SiteContext): string => {
  const { origin, language } = context;
  const { rates } = messagesFor(language);
  return `<iframe src="${origin}${widgetHref(context)}" title="${rates}" width="100%" height="120" loading="lazy"></iframe>`;
};

/** How another site shows the ticker. */
export const EmbedHelp = ({ context }: { context: SiteContext }) => {
  const messages = messagesFor(context.language);
  return (
    <section class="em">
      <h2>{messages.ratesEmbed}</h2>
      <p>{messages.ratesEmbedHelp}</p>
      <pre>
        <code>{embedSnippet(context)}</code>
      </pre>
    </section>
  );
};
