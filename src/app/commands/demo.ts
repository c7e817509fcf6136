import { ChaparError } from "../../domain/errors.ts";
import type { Command } from "../command.ts";
import { seedDemo } from "../demo/seed-demo.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { showIndexing } from "../show-indexing.ts";

const MOST = 1_000_000;

const countOf = (text: string | undefined): number => {
  if (text === undefined) return 0;
  const count = Number(text);
  if (/^\d+$/.test(text) && count <= MOST) return count;
  throw new ChaparError("invalid", `--stories is "${text}", but it must be a whole number up to ${MOST}.`);
};

export const demo: Command = {
  name: "demo",
  operands: "",
  says: "Sets the demo newsroom up in an empty data folder; the same each time.",
  options: [
    { flag: "stories", value: "N", says: "how many stories; those beyond the written ones are made from a seed" },
  ],
  async run({ settings, terminal, options }) {
    const stories = countOf(options.stories);
    const newsroom = await openNewsroom(settings);
    try {
      await seedDemo(newsroom, { stories });
      await showIndexing(terminal, newsroom.clock.now, newsroom.search.indexPending);
      const { total } = await newsroom.storage.listStories({}, 1, 1);
      terminal.print(`The demo newsroom has ${total} public stories. \`chapar serve\` shows it.`);
    } finally {
      await newsroom.storage.close();
    }
  },
};
