import type { SiteContext } from "../context.ts";
import { direction, languageName } from "../formats.ts";
import { frontHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";

/** Links to all editions, each in its own words. `to` is this page in each language, where it exists. */
export const Editions = ({ context, to }: { context: SiteContext; to: Record<string, string> }) => (
  <ul class="ed" aria-label={messagesFor(context.language).languages}>
    {context.reference.settings.languages.map((tag) => (
      <li key={tag}>
        <a
          href={to[tag] ?? frontHref(context, tag)}
          lang={tag}
          dir={direction(tag)}
          hreflang={tag}
          aria-current={tag === context.language ? "true" : undefined}
        >
          {languageName(tag, tag)}
        </a>
      </li>
    ))}
  </ul>
);
