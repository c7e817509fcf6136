import { type SiteContext, VIEWS, type View } from "../context.ts";
import { type FeedPlace, hereHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";

/** Links to the three densities of this list; the server remembers the one followed. */
export const Densities = ({ context, view }: { context: SiteContext; view: View }) => {
  const messages = messagesFor(context.language);
  const names: Record<View, string> = {
    headlines: messages.densityHeadlines,
    summary: messages.densitySummary,
    digest: messages.densityDigest,
  };
  return (
    <nav class="dn" aria-label={messages.density}>
      <ul>
        {VIEWS.map((each) => (
          <li key={each}>
            <a
              href={`${hereHref(context)}?view=${each}`}
              rel="nofollow"
              aria-current={each === view ? "true" : undefined}
            >
              {names[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

type Year = { year: number; path: string; page: number };

/** The jump by year. */
export const Years = ({ context, years }: { context: SiteContext; years: Year[] }) => {
  if (years.length < 2) return null;
  return (
    <nav class="yr" aria-label={messagesFor(context.language).jumpToYear}>
      <h2>{messagesFor(context.language).jumpToYear}</h2>
      <ul>
        {years.map(({ year, path }) => (
          <li key={year}>
            <a href={path} aria-current={path === hereHref(context) ? "page" : undefined}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export const FeedLinks = ({ context, place }: { context: SiteContext; place: FeedPlace }) => {
  const { feeds } = messagesFor(context.language);
  return (
    <nav class="fd" aria-label={feeds}>
      <h2>{feeds}</h2>
      <ul>
        <li>
          <a href={place.feed("rss")}>RSS</a>
        </li>
        <li>
          <a href={place.feed("atom")}>Atom</a>
        </li>
        <li>
          <a href={place.feed("json")}>JSON Feed</a>
        </li>
      </ul>
    </nav>
  );
};
