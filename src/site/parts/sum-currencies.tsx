import type { StoryRead } from "../../domain/story.ts";
import { NO_CURRENCY } from "../body/worth.tsx";
import type { SiteContext } from "../context.ts";
import { currencyName } from "../formats.ts";
import { hereHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";
import { languageOf } from "./list-item.tsx";

type Props = { context: SiteContext; story: StoryRead; currency: string };

/** Links to the currencies that the sums of this story can be told in; the server remembers the one followed. */
export const SumCurrencies = ({ context, story, currency }: Props) => {
  if (story.sums.length === 0) return null;
  const messages = messagesFor(context.language);
  const targets = [...new Set(story.sums.map(({ target }) => target))].sort();
  const nameOf = (code: string): string =>
    code === NO_CURRENCY ? messages.sumsAsWritten : currencyName(code, context.language);
  return (
    <nav class="dn" {...languageOf(context.language, story.language)} aria-label={messages.sumsAlsoIn}>
      <p>{messages.sumsAlsoIn}</p>
      <ul>
        {[...targets, NO_CURRENCY].map((code) => (
          <li key={code}>
            <a
              href={`${hereHref(context)}?currency=${code}`}
              rel="nofollow"
              aria-current={code === currency ? "true" : undefined}
            >
              {nameOf(code)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
