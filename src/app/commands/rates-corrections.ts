import type { RateCorrection } from "../../domain/rate-stores.ts";
import type { LinkedStory } from "../../domain/story.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { figureLine } from "./rates-held.ts";

const SHOWN = 50;

const changeOf = ({ after }: RateCorrection): string =>
  after.status === "withdrawn" ? "was withdrawn" : `became ${after.value}`;

const linesOf = (correction: RateCorrection, stories: readonly LinkedStory[], publicUrl: string): string[] => [
  `${correction.before.id}  ${figureLine(correction.before)}, ${changeOf(correction)}`,
  ...stories.map(({ path, headline }) => `    told in ${publicUrl}${encodeURI(path)}  ${headline}`),
];

export const ratesCorrections: Command = {
  name: "rates corrections",
  operands: "",
  says: `Lists the last ${SHOWN} figures that were corrected or withdrawn, each with the stories that tell a sum by it. Their text stays as it was: an editor decides on it.`,
  options: [],
  async run({ settings, terminal }) {
    const { storage } = await openNewsroom(settings);
    try {
      const { items } = await storage.rateCorrections(SHOWN, 1);
      for (const correction of items) {
        const stories = await storage.storiesOnRates([correction.before.id]);
        for (const line of linesOf(correction, stories, settings.publicUrl)) terminal.print(line);
      }
      if (items.length === 0) terminal.print("No rate was corrected.");
    } finally {
      await storage.close();
    }
  },
};
