import { randomUUID } from "node:crypto";
import { numberArchives } from "../../newsroom/number-archives.ts";
import { type Poller, startPolling } from "../../rates/poller.ts";
import { buildServer } from "../../server/server.ts";
import type { Command } from "../command.ts";
import { seedDemo } from "../demo/seed-demo.ts";
import { type Newsroom, openNewsroom } from "../open-newsroom.ts";
import { ratePorts } from "../rates/rate-ports.ts";
import type { Settings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";

const setUpDemo = async (newsroom: Newsroom, settings: Settings, terminal: Terminal): Promise<void> => {
  if (settings.demo === "never") return;
  if (await newsroom.storage.isSetUp()) return;
  terminal.print("The newsroom is empty: setting the demo newsroom up (--demo never leaves it empty) …");
  await seedDemo(newsroom, { stories: 0 });
};

/** The demo's rates are invented: the banks' own would mix with them. */
const pollBanks = async (newsroom: Newsroom, settings: Settings): Promise<Poller | null> => {
  if (settings.rates === "off" || (await newsroom.storage.isDemo())) return null;
  return startPolling(ratePorts(newsroom, settings));
};

const untilStopped = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve(signal));
  });

export const serve: Command = {
  name: "serve",
  operands: "",
  says: "Serves the site until it is stopped. An empty newsroom is filled with the demo newsroom first.",
  options: [],
  async run({ settings, terminal }) {
    const newsroom = await openNewsroom(settings);
    try {
      await setUpDemo(newsroom, settings, terminal);
      // An import that was killed may have left archives to number.
      await numberArchives(newsroom.storage);
      const server = await buildServer({
        ...newsroom,
        requestId: randomUUID,
        settings: { publicUrl: settings.publicUrl, cacheBytes: settings.cacheBytes },
      });
      await server.listen({ host: settings.host, port: settings.port });
      terminal.print(`The site is at ${settings.publicUrl}`);
      void newsroom.search.keepUp();
      const poller = await pollBanks(newsroom, settings);
      await untilStopped();
      await Promise.all([poller?.stop(), server.close()]);
    } finally {
      await newsroom.search.close();
      await newsroom.storage.close();
    }
  },
};
