import { type Instant, instantIn, type ZonedParts, zonedParts } from "../../domain/instant.ts";
import type { WpPost } from "./wxr/records.ts";

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?/;

/** "2024-05-01 10:00:00"; null for "0000-00-00 00:00:00" and anything that is no day. */
export const readWpDate = (text: string): ZonedParts | null => {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const real = new Date(Date.UTC(year, month - 1, day));
  if (year < 1 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return hour > 23 || minute > 59 || second > 59 ? null : { year, month, day, hour, minute, second };
};

const universal = (text: string): Instant | null => {
  const wall = readWpDate(text);
  return wall && Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
};

const local = (text: string, zone: string): Instant | null => {
  const wall = readWpDate(text);
  return wall && instantIn(wall, zone);
};

/** RFC 822 dates; the exporter writes the year -0001 for drafts. */
const feedDate = (text: string): Instant | null => {
  const at = /\d{4}/.test(text) && !text.includes("-0001") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
};

/** When the post was, or is to be, published: by its GMT date, else its local one, else the feed's. */
export const publishedAt = (post: WpPost, zone: string): Instant | null =>
  universal(post.dateGmt) ?? local(post.date, zone) ?? feedDate(post.pubDate);

/** When it was last saved after publication; null when never. */
export const modifiedAt = (post: WpPost, zone: string, published: Instant | null): Instant | null => {
  const at = universal(post.modifiedGmt) ?? local(post.modified, zone);
  return at !== null && published !== null && at > published ? at : null;
};

/** Zones of the region first: of zones with equal offsets the first one stands. */
const CANDIDATES = [
  ...["Asia/Almaty", "Asia/Tashkent", "Asia/Bishkek", "Asia/Dushanbe", "Asia/Ashgabat", "Asia/Kabul", "Asia/Baku"],
  ...["Asia/Tbilisi", "Asia/Yerevan", "Europe/Istanbul", "Europe/Moscow", "Asia/Ulaanbaatar", "Asia/Tehran"],
  ...["Europe/London", "Europe/Berlin", "Europe/Kyiv", "America/New_York", "America/Chicago", "America/Denver"],
  ...["America/Los_Angeles", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Karachi", "Asia/Dubai", "Asia/Shanghai"],
  ...["Asia/Singapore", "Asia/Tokyo", "Asia/Seoul", "Australia/Sydney", "Africa/Johannesburg", "Africa/Lagos"],
];
const OF_LANGUAGE: Record<string, string> = {
  kk: "Asia/Almaty",
  uz: "Asia/Tashkent",
  ky: "Asia/Bishkek",
  tg: "Asia/Dushanbe",
  tk: "Asia/Ashgabat",
  tr: "Europe/Istanbul",
};

/** A post's clock: its local time and the same moment in UTC. */
export type ClockSample = { date: string; dateGmt: string };

const agrees = (zone: string, samples: readonly ClockSample[]): boolean =>
  samples.every(({ date, dateGmt }) => {
    const [wall, at] = [readWpDate(date), universal(dateGmt)];
    if (wall === null || at === null) return true;
    const here = zonedParts(at, zone);
    return here.hour === wall.hour && here.minute === wall.minute && here.day === wall.day;
  });

/** The newsroom's zone, from posts that tell both their local time and UTC; null when none fits. */
export const guessZone = (samples: readonly ClockSample[], language: string): string | null => {
  const usable = samples.filter(({ date, dateGmt }) => readWpDate(date) !== null && readWpDate(dateGmt) !== null);
  if (usable.length === 0) return null;
  if (usable.every(({ date, dateGmt }) => date === dateGmt)) return "UTC";
  const likely = OF_LANGUAGE[language.split("-")[0] ?? ""];
  const candidates = likely === undefined ? CANDIDATES : [likely, ...CANDIDATES];
  const recent = usable.slice(-200);
  return candidates.find((zone) => agrees(zone, usable)) ?? candidates.find((zone) => agrees(zone, recent)) ?? null;
};
