import { linkInText, type PageForm } from "../../domain/text-address.ts";
import type { SiteContext } from "../context.ts";
import type { Children } from "../markup/markup.ts";
import { type Messages, messagesFor, say } from "../messages/messages.ts";
import { inline, type Notes } from "./inline.tsx";

/** Notes of a page: references and notes link to one another, and say so in the page's language. */
export type PageNotes = Notes & { messages: Messages; form: PageForm };

/** A link to a page of the site keeps to the reader's form. */
const hrefIn =
  ({ form, origin, reference }: SiteContext) =>
  (address: string): string => {
    if (form === "full") return address;
    return linkInText(address.startsWith(`${origin}/`) ? address.slice(origin.length) : address, reference);
  };

export const pageNotes = (context: SiteContext, worth: PageNotes["worth"]): PageNotes => {
  const messages = messagesFor(context.language);
  return {
    messages,
    form: context.form,
    list: [],
    href: hrefIn(context),
    worth,
    reference: (number) => (
      <sup class="r">
        <a id={`r${number}`} href={`#n${number}`} aria-label={say(messages, "noteNumber", { number })}>
          {number}
        </a>
      </sup>
    ),
  };
};

/** Notes of one block, numbered from `first`: under it on a phone, in the margin beside it on a wide screen. */
const NoteList = ({ notes, first }: { notes: PageNotes; first: number }) => {
  const { messages, list } = notes;
  return (
    <aside class="fn" role="note" aria-label={messages.notes}>
      {list.slice(first - 1).map(({ content }, at) => (
        <p id={`n${first + at}`}>
          <sup>{first + at}</sup> {inline(content, notes)}{" "}
          <a
            href={`#r${first + at}`}
            aria-label={`${messages.noteBack}: ${say(messages, "noteNumber", { number: first + at })}`}
          >
            ↩
          </a>
        </p>
      ))}
    </aside>
  );
};

/** What `make` makes of a block, with the notes that it refers to. */
export const withItsNotes = (notes: PageNotes, make: () => Children): Children => {
  const first = notes.list.length + 1;
  const block = make();
  if (notes.list.length < first) return block;
  return (
    <div class="w">
      {block}
      <NoteList notes={notes} first={first} />
    </div>
  );
};
