import { readFile } from "node:fs/promises";
import { ChaparError } from "../../domain/errors.ts";
import { readRatesCsv } from "../../rates/csv.ts";
import { RATE_SOURCES } from "../../rates/data/sources.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";

export const ratesImport: Command = {
  name: "rates import",
  operands: "FILE.csv",
  says: "Stores currency rates from a CSV file. A figure that is there already changes nothing; another one of the same day becomes its next revision.",
  options: [],
  async run({ settings, terminal, operands }) {
    const [file, ...others] = operands;
    if (file === undefined || others.length > 0) {
      throw new ChaparError("invalid", "Name one CSV file.", { remedy: "chapar rates import FILE.csv" });
    }
    const observations = readRatesCsv(await readFile(file, "utf8"), file);
    const newsroom = await openNewsroom(settings);
    try {
      const { added, revised, unchanged } = await newsroom.storage.transaction(async (stores) => {
        for (const source of RATE_SOURCES) await stores.saveRateSource(source);
        return stores.addRates(observations);
      });
      terminal.print(`${file}: ${added} new, ${revised} revised, ${unchanged} known already.`);
    } finally {
      await newsroom.storage.close();
    }
  },
};
