import type { SearchForm } from "../../domain/search-form.ts";
import type { SiteContext } from "../context.ts";
import { searchHref } from "../links.ts";
import { messagesFor, say } from "../messages/messages.ts";

type Props = { context: SiteContext; form: SearchForm; page: number; pages: number };

/** Pages of results are counted from the best or newest: unlike an archive's they change with every story. */
export const SearchPager = ({ context, form, page, pages }: Props) => {
  const messages = messagesFor(context.language);
  if (pages < 2) return null;
  const steps = [
    { text: messages.pageFirst, number: 1, shown: page > 2, rel: undefined },
    { text: messages.pagePrevious, number: page - 1, shown: page > 1, rel: "prev" },
    { text: messages.pageNext, number: page + 1, shown: page < pages, rel: "next" },
    { text: messages.pageLast, number: pages, shown: page < pages - 1, rel: undefined },
  ];
  return (
    <nav class="pg" aria-label={messages.paging}>
      <p>{say(messages, "pageOf", { page, pages })}</p>
      <ul>
        {steps
          .filter((step) => step.shown)
          .map(({ text, number, rel }) => (
            <li key={text}>
              <a href={searchHref(context, { ...form, page: number })} rel={rel}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
};
