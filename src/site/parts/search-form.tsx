import type { SiteContext } from "../context.ts";
import { searchHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";

type FormProps = { context: SiteContext; query: string; id: string };

export const SearchForm = ({ context, query, id }: FormProps) => {
  const messages = messagesFor(context.language);
  return (
    <form class="find" action={searchHref(context)}>
      <label class="vh" for={id}>
        {messages.searchLabel}
      </label>
      <input id={id} name="q" type="search" value={query} placeholder={messages.searchLabel} maxLength={200} required />
      <button type="submit">{messages.searchButton}</button>
    </form>
  );
};

/** The form as a landmark of the page; the one in the navigation belongs to that. */
export const SearchLandmark = (props: FormProps) => (
  <search>
    <SearchForm {...props} />
  </search>
);
