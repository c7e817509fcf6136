import { ChaparError } from "../../domain/errors.ts";
import { noteRate } from "../../newsroom/note-rate.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";

export const ratesNote: Command = {
  name: "rates note",
  operands: "CURRENCY",
  says: "Says something beside a currency's official rate, such as what it fetches in the street. It never joins a series or a curve. Without --text the note is taken away.",
  options: [
    { flag: "text", value: "TEXT", says: "what readers are told" },
    { flag: "source", value: "NAME", says: "who says so" },
    { flag: "url", value: "URL", says: "where they say so" },
    { flag: "date", value: "DAY", says: "the day it is of; today when left out" },
    { flag: "expires", value: "DAY", says: "the last day it is shown; 30 days from now when left out" },
    { flag: "language", value: "TAG", says: "edition whose words these are; the first when left out" },
    { flag: "by", value: "NAME", says: "who takes the responsibility" },
  ],
  async run({ settings, terminal, operands, options }) {
    const [currency, ...others] = operands;
    if (currency === undefined || others.length > 0) {
      throw new ChaparError("invalid", "Name one currency.", {
        remedy: 'chapar rates note TMT --text "…" --source "…" --expires 2026-03-01',
      });
    }
    const said = (flag: string): string => options[flag]?.trim() ?? "";
    const text = said("text");
    const newsroom = await openNewsroom(settings);
    try {
      await noteRate(newsroom, {
        currency: currency.toUpperCase(),
        language: said("language"),
        text,
        source: said("source"),
        url: said("url"),
        day: said("date"),
        expires: said("expires"),
        by: said("by") || "command line",
      });
      const where = `/rates/${currency.toLowerCase()}`;
      terminal.print(text === "" ? `The note at ${where} is gone.` : `The note stands at ${where}.`);
    } finally {
      await newsroom.storage.close();
    }
  },
};
