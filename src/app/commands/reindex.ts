import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { showIndexing } from "../show-indexing.ts";

export const reindex: Command = {
  name: "reindex",
  operands: "",
  says: "Writes the search index anew while the site stays up. A stopped run goes on where it was.",
  options: [{ flag: "pending", says: "only stories that the index does not hold as they are" }],
  async run({ settings, terminal, options }) {
    const newsroom = await openNewsroom(settings);
    const { search, clock } = newsroom;
    const work = options.pending === undefined ? search.rebuild : search.indexPending;
    try {
      await showIndexing(terminal, clock.now, work);
    } finally {
      await newsroom.storage.close();
    }
  },
};
