import { type Messages, say } from "../messages/messages.ts";
import { inline, type Notes } from "./inline.tsx";

/** Notes of a page: references and notes link to one another, and say so in the page's language. */
export type PageNotes = Notes & { messages: Messages };

export const pageNotes = (messages: Messages, worth: PageNotes["worth"]): PageNotes => ({
  messages,
  list: [],
  href: (address) => address,
  worth,
  reference: (number) => (
    <sup class="r">
      <a id={`r${number}`} href={`#n${number}`} aria-label={say(messages, "noteNumber", { number })}>
        {number}
      </a>
    </sup>
  ),
});

/** The notes at the foot of the text; a wide screen moves each beside its reference. */
export const NoteList = ({ notes }: { notes: PageNotes }) => {
  const { messages, list } = notes;
  return (
    <section class="fn" aria-label={messages.notes}>
      <h2>{messages.notes}</h2>
      <ol>
        {list.map(({ content }, at) => (
          <li id={`n${at + 1}`}>
            {inline(content, notes)}{" "}
            <a
              href={`#r${at + 1}`}
              aria-label={`${messages.noteBack}: ${say(messages, "noteNumber", { number: at + 1 })}`}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
};
