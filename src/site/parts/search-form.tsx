import type { SiteContext } from "../context.ts";
import { searchHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";

export const SearchForm = ({ context, query, id }: { context: SiteContext; query: string; id: string }) => {
  const messages = messagesFor(context.language);
  return (
    <search>
      <form class="find" action={searchHref(context)}>
        <label class="vh" for={id}>
          {messages.searchLabel}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          value={query}
          placeholder={messages.searchLabel}
          maxLength={200}
          required
        />
        <button type="submit">{messages.searchButton}</button>
      </form>
    </search>
  );
};
