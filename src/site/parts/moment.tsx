import { type Instant, rfc3339 } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { formatInstant, relativeTime } from "../formats.ts";

type Written = { machine: string; date: string; full: string };

const KEPT = 20_000;
const written = new Map<string, Written>();

/** An instant in the page's language. Kept, as it never changes: a list needs dozens, each several passes of Intl. */
const write = (context: SiteContext, at: Instant): Written => {
  const { language } = context;
  const zone = context.reference.settings.timeZone;
  const key = `${at} ${language} ${zone}`;
  const known = written.get(key);
  if (known) return known;
  if (written.size >= KEPT) written.clear();
  const made = {
    machine: rfc3339(at),
    date: formatInstant(at, language, zone, "date"),
    full: formatInstant(at, language, zone, "full"),
  };
  written.set(key, made);
  return made;
};

const DAY = 86_400_000;

/** A moment in a list: relative under 24 hours, else the date; the whole of it in the title. */
export const Moment = ({ context, at }: { context: SiteContext; at: Instant }) => {
  const { now, language, reference, form } = context;
  const { timeZone } = reference.settings;
  // A page that is kept, or read without its titles, must not depend on when it is read.
  if (form === "text") return formatInstant(at, language, timeZone, "datetime");
  const { machine, date, full } = write(context, at);
  const recent = at <= now && now - at < DAY;
  return (
    <time dateTime={machine} title={full}>
      {recent ? relativeTime(at, now, language, timeZone) : date}
    </time>
  );
};

/** A moment on its story's page: date, time and zone in full. */
export const FullMoment = ({ context, at }: { context: SiteContext; at: Instant }) => {
  const { machine, full } = write(context, at);
  return <time dateTime={machine}>{full}</time>;
};
