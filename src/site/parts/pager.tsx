import type { ArchiveRef } from "../../domain/archive.ts";
import type { ArchiveRead } from "../../domain/stores.ts";
import type { SiteContext } from "../context.ts";
import { archiveHref } from "../links.ts";
import { messagesFor, say } from "../messages/messages.ts";

type PagerProps = { context: SiteContext; refer: ArchiveRef; archive: ArchiveRead };

/** Newest, newer, older, oldest. Pages are numbered from the oldest, and the newest has no number in its address. */
export const Pager = ({ context, refer, archive: { page, pages } }: PagerProps) => {
  const messages = messagesFor(context.language);
  if (pages < 2) return null;
  const to = (number: number): string => archiveHref(context, refer, number >= pages ? "newest" : number);
  const steps = [
    { text: messages.pageNewest, number: pages, shown: page < pages, rel: undefined },
    { text: messages.pageNewer, number: page + 1, shown: page < pages, rel: "prev" },
    { text: messages.pageOlder, number: page - 1, shown: page > 1, rel: "next" },
    { text: messages.pageOldest, number: 1, shown: page > 1, rel: undefined },
  ];
  return (
    <nav class="pg" aria-label={messages.paging}>
      <p>{say(messages, "pageOf", { page, pages })}</p>
      <ul>
        {steps
          .filter((step) => step.shown)
          .map(({ text, number, rel }) => (
            <li key={text}>
              <a href={to(number)} rel={rel}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
};
