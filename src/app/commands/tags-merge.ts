import { ChaparError } from "../../domain/errors.ts";
import { mergeTags } from "../../newsroom/merge-tags.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";

export const tagsMerge: Command = {
  name: "tags merge",
  operands: "FROM INTO",
  says: "Makes two tags one: the stories of FROM move to INTO, and FROM's archive redirects there.",
  options: [],
  async run({ settings, terminal, operands }) {
    const [from, into, ...others] = operands;
    if (from === undefined || into === undefined || others.length > 0) {
      throw new ChaparError("invalid", "Name two tags by their slugs.", { remedy: "chapar tags merge sport sports" });
    }
    const newsroom = await openNewsroom(settings);
    try {
      await mergeTags(newsroom, { from, into });
      terminal.print(`The tag "${from}" is now "${into}".`);
    } finally {
      await newsroom.storage.close();
    }
  },
};
