import { ChaparError } from "../../domain/errors.ts";
import { type Day, isDay } from "../../domain/instant.ts";
import type { Backfill } from "../../rates/backfill.ts";
import { currentQuestion } from "../../rates/poll-bank.ts";
import { saveSources } from "../../rates/save-sources.ts";
import type { RateBank, RateQuestion } from "../../rates/source.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { ratePorts } from "../rates/rate-ports.ts";
import { backfillAll, refreshAll } from "../rates/refresh-all.ts";

const EXAMPLE = "chapar rates refresh --source kz-nbk --backfill 2025-01-01..2025-12-31";

const DEMO = [
  "This is the demo newsroom: its rates are invented, and the banks' own would mix with them.",
  { remedy: "Name a newsroom of your own with --data or --database-url." },
] as const;
const NOT_ALL = ["Not everything could be read; what could is stored.", { remedy: "Run it again later." }] as const;
const STOPPED = ["Stopped; what was read is stored.", { remedy: "Run it again to go on." }] as const;

const wrong = (message: string, remedy: string): ChaparError => new ChaparError("invalid", message, { remedy });

const dayOf = (text: string, flag: string): Day => {
  if (isDay(text)) return text;
  throw wrong(`--${flag} holds "${text}", which is no day.`, "Write days as 2026-01-31.");
};

const rangeOf = (text: string): Backfill => {
  const [from = "", to = "", ...more] = text.split("..");
  if (more.length > 0) throw wrong(`--backfill holds "${text}".`, EXAMPLE);
  const range = { from: dayOf(from, "backfill"), to: dayOf(to, "backfill") };
  if (range.from > range.to) throw wrong(`${range.from} comes after ${range.to}.`, EXAMPLE);
  return range;
};

const banksOf = (banks: readonly RateBank[], id: string | undefined): readonly RateBank[] => {
  const found = id === undefined ? banks : banks.filter(({ source }) => source.id === id);
  if (found.length > 0) return found;
  const ids = banks.map(({ source }) => source.id).join(", ");
  throw wrong(`There is no source "${id}".`, `Use one of ${ids}.`);
};

export const ratesRefresh: Command = {
  name: "rates refresh",
  operands: "",
  says: "Asks the banks for their rates now. A backfill that was stopped goes on where it was when it is run again.",
  options: [
    { flag: "source", value: "ID", says: "one source, such as kz-nbk; all without it" },
    { flag: "date", value: "DAY", says: "the rates of one day, 2026-01-31" },
    { flag: "backfill", value: "FROM..TO", says: "all days between two" },
  ],
  async run({ settings, terminal, options }) {
    if (options.date !== undefined && options.backfill !== undefined) {
      throw wrong("--date and --backfill exclude each other.", EXAMPLE);
    }
    const day = options.date === undefined ? null : dayOf(options.date, "date");
    const range = options.backfill === undefined ? null : rangeOf(options.backfill);
    const newsroom = await openNewsroom(settings);
    const stopping = new AbortController();
    process.once("SIGINT", () => stopping.abort());
    try {
      if (await newsroom.storage.isDemo()) throw new ChaparError("conflict", ...DEMO);
      const ports = ratePorts(newsroom, settings);
      const banks = banksOf(ports.banks, options.source);
      await saveSources(ports);
      const work = { ports, terminal, signal: stopping.signal };
      const questionFor = (bank: RateBank): RateQuestion | null =>
        day === null ? currentQuestion(bank, ports.clock.now()) : { kind: "day", day };
      const good = range ? await backfillAll(work, banks, range) : await refreshAll(work, banks, questionFor);
      if (!good) throw new ChaparError("unavailable", ...NOT_ALL);
    } catch (error) {
      if (stopping.signal.aborted) throw new ChaparError("unavailable", ...STOPPED);
      throw error;
    } finally {
      await newsroom.storage.close();
    }
  },
};
