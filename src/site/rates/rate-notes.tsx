import type { RateNote } from "../../domain/rate-note.ts";
import type { SiteContext } from "../context.ts";
import { formatDay } from "../formats.ts";
import { messagesFor } from "../messages/messages.ts";

/** What the editors say beside the official rate. */
export const RateNotes = ({ context, notes }: { context: SiteContext; notes: RateNote[] }) => {
  const messages = messagesFor(context.language);
  if (notes.length === 0) return null;
  return (
    <aside class="box" aria-label={messages.rateNote}>
      <p class="bt">{messages.rateNote}</p>
      {notes.map((note) => (
        <p lang={note.language === context.language ? undefined : note.language}>
          {note.text}{" "}
          <small lang={context.language}>
            {messages.rateSourceLabel} {note.url === "" ? note.source : <a href={note.url}>{note.source}</a>},{" "}
            <time dateTime={note.day}>{formatDay(note.day, context.language)}</time>
          </small>
        </p>
      ))}
    </aside>
  );
};
