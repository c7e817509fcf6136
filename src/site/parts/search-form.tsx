import type { SiteContext } from "../context.ts";
import { searchHref } from "../links.ts";
import type { Children } from "../markup/markup.ts";
import { messagesFor } from "../messages/messages.ts";

type FormProps = {
  context: SiteContext;
  query: string;
  id: string;
  children?: Children;
  /** What the program that suggests while a reader types must know. */
  suggest?: Record<`data-${string}`, string>;
};

/** Words to search for; the children stand below the field and go along with it. */
export const SearchForm = ({ context, query, id, children, suggest = {} }: FormProps) => {
  const messages = messagesFor(context.language);
  return (
    <form class="find" action={searchHref(context)}>
      <label class="vh" for={id}>
        {messages.searchLabel}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        value={query}
        placeholder={context.form === "full" ? messages.searchLabel : undefined}
        maxLength={400}
        dir="auto"
        required={!children}
        {...suggest}
      />
      <button type="submit">{messages.searchButton}</button>
      {children}
    </form>
  );
};

/** The form as a landmark of the page; the one in the navigation belongs to that. */
export const SearchLandmark = (props: FormProps) => (
  <search>
    <SearchForm {...props} />
  </search>
);
