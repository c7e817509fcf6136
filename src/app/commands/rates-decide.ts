import { userInfo } from "node:os";
import { ChaparError } from "../../domain/errors.ts";
import type { RateStatus } from "../../domain/rate.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { figureLine } from "./rates-held.ts";

type Verdict = Exclude<RateStatus, "held">;

const wrong = (verb: string, message: string): ChaparError =>
  new ChaparError("invalid", message, {
    remedy: `chapar rates ${verb} 1234 --reason "Confirmed by the bank's press office"`,
  });

/** The three decisions differ in a word. */
const decision = (verb: string, status: Verdict): Omit<Command, "name" | "says"> => ({
  operands: "ID",
  options: [
    { flag: "reason", value: "TEXT", says: "why; it is kept with the figure" },
    { flag: "by", value: "NAME", says: "who decides; the system's user without it" },
  ],
  async run({ settings, terminal, operands, options }) {
    const [id = "", ...more] = operands;
    if (!/^\d{1,15}$/.test(id) || more.length > 0) throw wrong(verb, "Name one rate by its number.");
    const reason = options.reason?.trim() ?? "";
    if (reason === "") throw wrong(verb, "A decision needs a reason.");
    const by = options.by?.trim() || userInfo().username;
    const newsroom = await openNewsroom(settings);
    try {
      const at = newsroom.clock.now();
      const decided = await newsroom.storage.transaction((stores) =>
        stores.decideRate(Number(id), status, { by, at, reason }),
      );
      terminal.print(`${status}: ${figureLine(decided)}`);
    } finally {
      await newsroom.storage.close();
    }
  },
});

export const ratesAccept: Command = {
  name: "rates accept",
  says: "Puts a held figure in force; `rates held` lists them.",
  ...decision("accept", "accepted"),
};

export const ratesReject: Command = {
  name: "rates reject",
  says: "Keeps a held figure out of force for good, unless it is accepted after all.",
  ...decision("reject", "rejected"),
};

export const ratesWithdraw: Command = {
  name: "rates withdraw",
  says: "Takes a figure out of force; the day before it stands again.",
  ...decision("withdraw", "withdrawn"),
};
