import { type Instant, rfc3339 } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { formatInstant, relativeTime } from "../formats.ts";

const FULL_KEPT = 20_000;
const full = new Map<string, string>();

/** Date, time and zone in words. Kept: a list page needs dozens, and each costs several passes of Intl. */
const fullInstant = (instant: Instant, language: string, zone: string): string => {
  const key = `${instant} ${language} ${zone}`;
  const known = full.get(key);
  if (known !== undefined) return known;
  if (full.size >= FULL_KEPT) full.clear();
  const made = formatInstant(instant, language, zone, "full");
  full.set(key, made);
  return made;
};

/** A moment in a list: relative under 24 hours, else the date; the whole of it in the title. */
export const Moment = ({ context, at }: { context: SiteContext; at: Instant }) => {
  const { language, now } = context;
  const zone = context.reference.settings.timeZone;
  return (
    <time dateTime={rfc3339(at)} title={fullInstant(at, language, zone)}>
      {relativeTime(at, now, language, zone)}
    </time>
  );
};

/** A moment on its story's page: date, time and zone in full. */
export const FullMoment = ({ context, at }: { context: SiteContext; at: Instant }) => (
  <time dateTime={rfc3339(at)}>{fullInstant(at, context.language, context.reference.settings.timeZone)}</time>
);
