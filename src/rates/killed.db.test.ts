import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ENGINES, emptyDatabase, openAgain } from "../../checks/support/empty-storage.ts";

const CHILD = fileURLToPath(new URL("../../checks/support/refreshing-process.ts", import.meta.url));

test.each(ENGINES)(
  "a process killed while it reads a bank loses nothing that it acknowledged, on %s",
  async (engine) => {
    const { config, remove } = await emptyDatabase(engine);
    const child = spawn(process.execPath, ["--no-warnings", CHILD, JSON.stringify(config), "400"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const killed = once(child, "close");
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 40) child.kill("SIGKILL");
    }
    expect((await killed)[1]).toBe("SIGKILL");
    expect(acknowledged.length).toBeLessThan(400);

    const storage = await openAgain(config);
    const stored = await storage.ratesBetween("uz-cbu", "2020-01-01", "2022-01-01");
    const days = Map.groupBy(stored, ({ effectiveDate }) => effectiveDate);
    // Each day came whole, with its answer, or not at all.
    for (const [day, rates] of days) {
      expect([day, rates.map(({ base }) => base).sort()]).toEqual([day, ["EUR", "RUB", "USD"]]);
      expect(await storage.rateOrigin(rates[0]?.fetchId ?? 0)).toMatchObject({ url: `http://uz.example/day/${day}` });
    }
    for (const line of acknowledged) {
      const [day = "", added] = line.split(" ");
      expect([added, days.get(day)?.length]).toEqual(["3", 3]);
      expect(await storage.rateAnswers("uz-cbu", day, 0)).toHaveLength(1);
    }
    // Its claim keeps others away for minutes, not for ever.
    const now = Date.now();
    const claim = (at: number): Promise<boolean> =>
      storage.transaction((stores) => stores.claimRates("uz-cbu", "other", at, at + 1));
    expect([await claim(now), await claim(now + 300_000)]).toEqual([false, true]);
    await storage.close();
    await remove();
  },
);
