import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emptyStorage, type OpenStorage, openAgain } from "../../../checks/support/empty-storage.ts";
import { NOON, SETTINGS, storyOn } from "../../../checks/support/stories.ts";
import { readBack, recount } from "../testing/recount.ts";

/** The writer may use so many more pages, as on a disk that is nearly full; null gives it back what there is. */
const leaveRoom = (storage: OpenStorage, pages: number | null): Promise<unknown> =>
  storage.database.write([], async (db) => {
    const [size] = await db.run<{ page_count: number }>("pragma page_count", []);
    await db.run(`pragma max_page_count = ${pages === null ? 1_000_000_000 : (size?.page_count ?? 0) + pages}`, []);
  });

test("a full disk refuses a story whole, and reading goes on", async () => {
  const { storage, close } = await emptyStorage("sqlite");
  await storage.transaction((stores) => stores.saveSettings(SETTINGS));
  const save = (number: number): Promise<number> =>
    storage.transaction((stores) =>
      stores.saveStory(storyOn(`s${number}`, NOON + number, { countries: ["kazakhstan"] }), "desk", NOON + 9_000),
    );
  await leaveRoom(storage, 40);
  const ids: number[] = [];
  let refused: unknown = null;
  while (refused === null && ids.length < 2_000) {
    await save(ids.length).then(
      (id) => ids.push(id),
      (error: unknown) => {
        refused = error;
      },
    );
  }
  expect(refused).toMatchObject({
    code: "unavailable",
    message: expect.stringMatching(/newsroom\.db cannot grow: the disk is full\.$/),
    remedy: "Free some space, then try again.",
  });
  expect(ids.length).toBeGreaterThan(0);
  expect(await readBack(storage)).toEqual(await recount(storage, ids, NOON + 9_000));
  expect(await storage.storyBySlug(`s${ids.length}`)).toBeNull();

  await leaveRoom(storage, null);
  ids.push(await save(ids.length));
  expect(await readBack(storage)).toEqual(await recount(storage, ids, NOON + 9_000));
  await close();
});

const CHILD = fileURLToPath(new URL("../../../checks/support/unprivileged-process.ts", import.meta.url));

/** What becomes of a storage that another user opens and writes to. */
const openElsewhere = async (file: string): Promise<{ name: string; message: string }> => {
  const child = spawn(process.execPath, ["--no-warnings", CHILD, JSON.stringify({ kind: "sqlite", file })], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (said === "") {
    throw new Error(
      "No process could be started as another user. Run the tests as root or as an ordinary user of Unix.",
    );
  }
  return JSON.parse(said);
};

test("a folder that may only be read is named, with what to do", async () => {
  const folder = await mkdtemp(join(tmpdir(), "chapar-closed-"));
  const file = join(folder, "newsroom.db");
  await (await openAgain({ kind: "sqlite", file })).close();
  await chmod(file, 0o444);
  await chmod(folder, 0o555);
  expect(await openElsewhere(file)).toEqual({
    name: "ChaparError",
    message: `The database ${file} cannot be written: the file or its folder is read-only.`,
  });
  expect(await openElsewhere(join(folder, "new.db"))).toEqual({
    name: "ChaparError",
    message: expect.stringMatching(/new\.db cannot be opened: the folder is missing or closed to this program\.$/),
  });
  await chmod(folder, 0o777);
  await chmod(file, 0o666);
  expect((await openElsewhere(file)).message).toBe("written");
  await rm(folder, { recursive: true, force: true });
});
