import { ChaparError } from "../domain/errors.ts";
import { dayIn, daysBefore, isDay } from "../domain/instant.ts";
import type { NewsroomDeps } from "./deps.ts";

/** `text` "" takes the note of that currency and language away; all that is "" else is filled in or refused. */
export type RateNoteInput = {
  currency: string;
  language: string;
  text: string;
  source: string;
  url: string;
  day: string;
  expires: string;
  by: string;
};

/** A note without an end is forgotten on the page; so long is shown what names none. */
const DAYS_SHOWN = 30;
const LONGEST_TEXT = 500;

const refuse = (field: string, message: string, remedy: string): never => {
  throw new ChaparError("invalid", message, { field, remedy });
};

const checkUrl = (url: string): void => {
  if (url !== "" && !/^https?:\/\/[^\s]+$/i.test(url)) {
    refuse("url", `"${url.slice(0, 80)}" is no address of the web.`, "Begin it with https://.");
  }
};

const checkDay = (day: string, field: string): void => {
  if (!isDay(day)) refuse(field, `"${day.slice(0, 40)}" is no day.`, "Write days as 2026-01-31.");
};

/** Says something beside a currency's official rate, such as what it fetches in the street: dated, sourced, with an end. */
export const noteRate = async ({ storage, clock }: NewsroomDeps, input: RateNoteInput): Promise<void> => {
  const now = clock.now();
  const { languages, timeZone } = (await storage.reference()).settings;
  const { currency, text, source, url, by } = input;
  const language = input.language || (languages[0] ?? "en");
  const today = dayIn(now, timeZone);
  const day = input.day || today;
  const expires = input.expires || daysBefore(today, -DAYS_SHOWN);
  const homes = (await storage.rateSources()).map(({ homeCurrency }) => homeCurrency);
  if (!homes.includes(currency)) {
    refuse(
      "currency",
      `No bank of ${currency} is a source here.`,
      `Use one of ${[...new Set(homes)].sort().join(", ")}.`,
    );
  }
  if (!languages.includes(language)) {
    refuse("language", `There is no edition in "${language}".`, `The editions are ${languages.join(", ")}.`);
  }
  if (text.length > LONGEST_TEXT) refuse("text", `The note is longer than ${LONGEST_TEXT} characters.`, "Say less.");
  if (text !== "" && source === "") refuse("source", "The note names no source.", "Say who says so.");
  checkUrl(url);
  checkDay(day, "date");
  checkDay(expires, "expires");
  if (day > today) refuse("date", `${day} has not come yet.`, "Give the day that the note is of.");
  if (text !== "" && expires < today) refuse("expires", `${expires} is past.`, "Give a day to come.");
  await storage.transaction((stores) =>
    stores.saveRateNote({ currency, language, text, source, url, day, expires, by, at: now }),
  );
};
