/** Milliseconds since 1970-01-01T00:00:00Z. All instants are stored and passed in UTC. */
export type Instant = number;

/** The one owner of time. Tests set it; nothing else in the house asks the system for the time. */
export type Clock = { now(): Instant };

/** A calendar day, "2026-01-31", in the zone that the context names. */
export type Day = string;

/** True for a day of the calendar written as "2026-01-31". */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

export type ZonedParts = { year: number; month: number; day: number; hour: number; minute: number; second: number };

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(zone, made);
  return made;
};

/** "1/31/2026, 08:05:00" in parts, which takes half as long as to ask for parts. */
const readParts = (instant: Instant, zone: string): ZonedParts => {
  const numbers = formatterFor(zone).format(instant).match(/\d+/g) ?? [];
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = numbers.map(Number);
  return { year, month, day, hour, minute, second };
};

const lastSeconds = new Map<string, { second: number; parts: ZonedParts }>();

/** The last answer: paths and archives of one story ask for the same instant several times, and Intl is slow. */
let last: { instant: Instant; zone: string; parts: ZonedParts } | null = null;

/** Wall-clock parts of an instant in an IANA zone; throws RangeError on an unknown zone. */
export const zonedParts = (instant: Instant, zone: string): ZonedParts => {
  if (last === null || last.instant !== instant || last.zone !== zone) {
    last = { instant, zone, parts: partsIn(instant, zone) };
  }
  return { ...last.parts };
};

const partsIn = (instant: Instant, zone: string): ZonedParts => {
  const second = Math.floor(instant / 1000);
  const last = lastSeconds.get(zone);
  // Every page asks several times for the same present moment, and Intl is slow.
  if (last?.second === second) return { ...last.parts };
  const parts = readParts(instant, zone);
  lastSeconds.set(zone, { second, parts });
  return { ...parts };
};

export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** The calendar day of an instant in a zone, "2026-01-31". */
export const dayIn = (instant: Instant, zone: string): Day => {
  const { year, month, day } = zonedParts(instant, zone);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

/** The instant of a wall-clock time in a zone. A time that a clock change skips moves forward; one that it repeats is the first. */
export const instantIn = (wall: ZonedParts, zone: string): Instant => {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const offsetAt = (instant: Instant): number => {
    const p = zonedParts(instant, zone);
    return Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second) - Math.floor(instant / 1000) * 1000;
  };
  const early = asUtc - offsetAt(asUtc - 86_400_000);
  const late = asUtc - offsetAt(asUtc + 86_400_000);
  const fits = [early, late].filter((candidate) => candidate + offsetAt(candidate) === asUtc);
  return fits.length > 0 ? Math.min(...fits) : Math.max(early, late);
};

/** RFC 3339 in UTC, "2026-01-31T08:30:00Z". */
export const rfc3339 = (instant: Instant): string => new Date(instant).toISOString().replace(/\.000Z$/, "Z");

const DAY_MS = 86_400_000;

/** The calendar day `count` days before another: "2026-02-27" is 3 before "2026-03-02". */
export const daysBefore = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one calendar day to another, below zero where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
