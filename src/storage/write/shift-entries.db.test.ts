import { describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../../checks/support/empty-storage.ts";
import { shiftDown, shiftUp } from "./shift-entries.ts";

describe.each(ENGINES)("numbers of an archive on %s", (engine) => {
  test("are moved in parts, each once, wherever the parts end", async () => {
    const { storage, close } = await emptyStorage(engine);
    const numbers = async (): Promise<string> => {
      const query = "select story, seq from archive_entry where archive = 1 order by at";
      const rows = await storage.database.reader.run<{ story: number; seq: number }>(query, []);
      return rows.map(({ story, seq }) => `${story}:${seq}`).join(" ");
    };
    const all = Array.from({ length: 25 }, (_, at) => at + 1);
    await storage.database.write([], async (db) => {
      for (const archive of [1, 2]) {
        const rows = all.map((number) => `(${archive}, ${number}, ${number}, ${number})`);
        await db.run(`insert into archive_entry (archive, at, story, seq) values ${rows.join(", ")}`, []);
      }
    });
    const before = await numbers();
    for (const step of [1, 4, 7, 25, 100]) {
      for (const from of [1, 5, 24, 25]) {
        await storage.database.write([], (db) => shiftUp(db, 1, from, 25, step));
        expect(await numbers()).toBe(all.map((n) => `${n}:${n >= from ? n + 1 : n}`).join(" "));
        await storage.database.write([], (db) => shiftDown(db, 1, from + 1, 26, step));
        expect(await numbers()).toBe(before);
      }
      await storage.database.write([], (db) => shiftDown(db, 1, 26, 25, step));
      expect(await numbers()).toBe(before);
    }
    await close();
  });
});
