import { type Day, type Instant, zonedParts } from "../domain/instant.ts";
import type { Decimal } from "../domain/rate.ts";
import { CURRENCY_NAMES } from "./messages/data/currencies.ts";
import { DATE_WORDS, type DateWords } from "./messages/data/dates.ts";
import { CONJUNCTIONS, OWN_NAMES, RIGHT_TO_LEFT_LANGUAGES, RIGHT_TO_LEFT_SCRIPTS } from "./messages/data/languages.ts";

/** "weekday" is the date with its day of the week, "full" that with time and zone, "month" the month and year alone. */
export type InstantForm = "date" | "weekday" | "month" | "time" | "datetime" | "full";
export type DayForm = "date" | "weekday" | "month";

/** Makes each formatter once: Intl's constructors cost a hundred times a format. */
const cached = <Made>(
  make: (language: string, detail: string) => Made,
): ((language: string, detail?: string) => Made) => {
  const known = new Map<string, Made>();
  return (language, detail = "") => {
    const key = `${language} ${detail}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(language, detail);
    known.set(key, made);
    return made;
  };
};

/** English, not the machine's own language, stands in where Unicode has no data. */
const locales = (language: string): string[] => [language, "en"];

const wholeNumbers = cached((language) => new Intl.NumberFormat(locales(language)));
const decimals = cached(
  (language, digits) =>
    new Intl.NumberFormat(locales(language), {
      minimumFractionDigits: Number(digits),
      maximumFractionDigits: Number(digits),
    }),
);
const percents = cached(
  (language, digits) =>
    new Intl.NumberFormat(locales(language), {
      style: "percent",
      minimumFractionDigits: Number(digits),
      maximumFractionDigits: Number(digits),
    }),
);
const DATE_OPTIONS: Record<DayForm, Intl.DateTimeFormatOptions> = {
  date: { dateStyle: "long" },
  weekday: { dateStyle: "full" },
  month: { year: "numeric", month: "long" },
};
/** English dates put the day first, as the English of the region does. */
const dateLocales = (language: string): string[] => (language === "en" ? ["en-GB"] : locales(language));

const dates = cached(
  (language, form) =>
    new Intl.DateTimeFormat(dateLocales(language), {
      ...DATE_OPTIONS[form as DayForm],
      timeZone: "UTC",
      calendar: "gregory",
    }),
);
const times = cached(
  (language, timeZone) =>
    new Intl.DateTimeFormat(locales(language), { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }),
);
const zoneNames = cached(
  (language, timeZone) => new Intl.DateTimeFormat(locales(language), { timeZone, timeZoneName: "shortOffset" }),
);
const ages = cached((language) => new Intl.RelativeTimeFormat(locales(language), { numeric: "auto" }));
const lists = cached((language) => new Intl.ListFormat(locales(language), { type: "conjunction" }));
const languageNames = cached((language) => new Intl.DisplayNames(locales(language), { type: "language" }));

const withMinus = (text: string): string => text.replace("-", "−");

/** A whole number with the language's grouping, "2,020" or "2 020" (no-break space). */
export const formatNumber = (value: number, language: string): string =>
  withMinus(wholeNumbers(language).format(value));

const fractionDigits = (text: Decimal): string => String(text.split(".")[1]?.length ?? 0);

/** An exact decimal with all its digits, trailing zeros kept. `text` is plain ("-1234.50"), at most 100 after the dot. */
export const formatDecimal = (text: Decimal, language: string): string =>
  withMinus(decimals(language, fractionDigits(text)).format(text as Intl.StringNumericLiteral));

/** Percent as given ("0.65" is 0.65 %), exact, with the language's sign and place of it. */
export const formatPercent = (text: Decimal, language: string): string =>
  withMinus(percents(language, fractionDigits(text)).format(`${text}E-2` as Intl.StringNumericLiteral));

const rounded = cached(
  (language, large) =>
    new Intl.NumberFormat(locales(language), {
      maximumSignificantDigits: 3,
      ...(large === "" ? {} : { notation: "compact", compactDisplay: "long" }),
    }),
);

/** An exact decimal rounded to three digits for running text; `large` puts its size into words, "81.7 billion". */
export const formatRounded = (text: Decimal, language: string, large: boolean): string =>
  withMinus(rounded(language, large ? "large" : "").format(text as Intl.StringNumericLiteral));

const fill = (pattern: string, words: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (_place, name: string) => String(words[name]));

const ownDate = (words: DateWords, noon: Date, form: DayForm): string => {
  const month = words.months[noon.getUTCMonth()] ?? "";
  const named = { year: noon.getUTCFullYear(), day: noon.getUTCDate(), month };
  if (form === "month") return fill(words.month, named);
  const date = fill(words.date, named);
  const weekday = words.weekdays[(noon.getUTCDay() + 6) % 7] ?? "";
  return form === "date" ? date : fill(words.weekdayDate, { date, weekday });
};

const formatDate = (noon: Date, language: string, form: DayForm): string => {
  const words = DATE_WORDS[language];
  return words ? ownDate(words, noon, form) : dates(language, form).format(noon);
};

/** A calendar day "2026-01-31" in words; no zone is involved. */
export const formatDay = (day: Day, language: string, form: DayForm = "date"): string =>
  formatDate(new Date(`${day}T12:00:00Z`), language, form);

const zoneName = (instant: Instant, language: string, zone: string): string =>
  zoneNames(language, zone)
    .formatToParts(instant)
    .find((part) => part.type === "timeZoneName")?.value ?? "";

/** An instant in an IANA zone, times on the 24-hour clock: "31 January 2026, 10:07". */
export const formatInstant = (instant: Instant, language: string, zone: string, form: InstantForm): string => {
  if (form === "time") return times(language, zone).format(instant);
  const { year, month, day } = zonedParts(instant, zone);
  const noon = new Date(Date.UTC(year, month - 1, day, 12));
  if (form !== "datetime" && form !== "full") return formatDate(noon, language, form);
  const time = times(language, zone).format(instant);
  if (form === "datetime") return `${formatDate(noon, language, "date")}, ${time}`;
  return `${formatDate(noon, language, "weekday")}, ${time} ${zoneName(instant, language, zone)}`;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "5 minutes ago" under 24 hours, the date in the zone after that; an instant to come has its date. */
export const relativeTime = (instant: Instant, now: Instant, language: string, zone: string): string => {
  const age = now - instant;
  if (age < 0 || age >= 24 * HOUR) return formatInstant(instant, language, zone, "date");
  if (age < MINUTE) return ages(language).format(0, "second");
  if (age < HOUR) return ages(language).format(-Math.floor(age / MINUTE), "minute");
  return ages(language).format(-Math.floor(age / HOUR), "hour");
};

export type ListPart = { type: "element" | "literal"; value: string };

/** The parts of "A, B and C", for lists whose names are links. */
export const listParts = (names: readonly string[], language: string): ListPart[] => {
  const conjunction = CONJUNCTIONS[language];
  if (conjunction === undefined) return lists(language).formatToParts(names);
  return names.flatMap((value, at): ListPart[] => {
    const before = at === names.length - 1 ? ` ${conjunction} ` : ", ";
    return at === 0
      ? [{ type: "element", value }]
      : [
          { type: "literal", value: before },
          { type: "element", value },
        ];
  });
};

/** "A, B and C" as the language joins names. */
export const formatList = (names: readonly string[], language: string): string =>
  listParts(names, language)
    .map((part) => part.value)
    .join("");

/** The name of a language, in its own words when both tags are equal: "Oʻzbekcha". */
export const languageName = (tag: string, inLanguage: string): string => {
  const own = tag === inLanguage ? OWN_NAMES[tag] : undefined;
  try {
    return own ?? languageNames(inLanguage).of(tag) ?? tag;
  } catch {
    // Well-formed, and of no sense: a variant that stands there twice.
    return tag;
  }
};

/** A currency's short name beside a figure, "tenge"; its ISO 4217 code where the language has no name for it here. */
export const currencyName = (code: string, language: string): string => CURRENCY_NAMES[language]?.[code] ?? code;

/** Writing direction of a BCP 47 tag, by its script when it names one. */
export const direction = (language: string): "ltr" | "rtl" => {
  const [main = "", ...parts] = language.split("-");
  const script = parts.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  const scripts: readonly string[] = RIGHT_TO_LEFT_SCRIPTS;
  const right = script === undefined ? RIGHT_TO_LEFT_LANGUAGES.includes(main) : scripts.includes(script);
  return right ? "rtl" : "ltr";
};
