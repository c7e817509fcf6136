import { writeFile } from "node:fs/promises";
import { ChaparError } from "../../domain/errors.ts";
import { dayIn, daysBefore, isDay } from "../../domain/instant.ts";
import { writeRatesCsv } from "../../rates/write-csv.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";

const FIRST_DAY = "1990-01-01";
/** Figures may be valid from a day that is still to come. */
const DAYS_AHEAD = 400;

const wrong = (message: string): ChaparError =>
  new ChaparError("invalid", message, { remedy: "chapar rates export rates.csv --source uz-cbu --from 2026-01-01" });

const dayOf = (text: string | undefined, flag: string, fallback: string): string => {
  if (text === undefined) return fallback;
  if (isDay(text)) return text;
  throw wrong(`--${flag} holds "${text}", which is no day such as 2026-01-31.`);
};

export const ratesExport: Command = {
  name: "rates export",
  operands: "FILE.csv",
  says: "Writes the rates in force to a CSV file that `rates import` reads back digit by digit.",
  options: [
    { flag: "source", value: "ID", says: "one source; all without it" },
    { flag: "from", value: "DAY", says: "first day" },
    { flag: "to", value: "DAY", says: "last day" },
  ],
  async run({ settings, terminal, operands, options }) {
    const [file, ...others] = operands;
    if (file === undefined || others.length > 0) throw wrong("Name one CSV file.");
    const newsroom = await openNewsroom(settings);
    try {
      const { storage, clock } = newsroom;
      const from = dayOf(options.from, "from", FIRST_DAY);
      const to = dayOf(options.to, "to", daysBefore(dayIn(clock.now(), "UTC"), -DAYS_AHEAD));
      const all = await storage.rateSources();
      const sources = all.filter(({ id }) => options.source === undefined || id === options.source);
      if (sources.length === 0)
        throw wrong(
          options.source === undefined ? "There is no source yet." : `There is no source "${options.source}".`,
        );
      const rates = [];
      for (const { id } of sources) rates.push(...(await storage.ratesBetween(id, from, to)));
      await writeFile(file, writeRatesCsv(rates));
      terminal.print(`${file}: ${rates.length} rates.`);
    } finally {
      await newsroom.storage.close();
    }
  },
};
