import type { SiteContext } from "../context.ts";
import { messagesFor } from "../messages/messages.ts";

export type Crumb = { text: string; href: string };

/** The way down to this page: links to all above it; its own name is the heading that follows. */
export const Breadcrumbs = ({ context, crumbs }: { context: SiteContext; crumbs: readonly Crumb[] }) => (
  <nav class="k bc" aria-label={messagesFor(context.language).breadcrumbs}>
    <ol>
      {crumbs.map(({ text, href }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ol>
  </nav>
);
