import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, emptyDatabase, openAgain, quietLogger } from "../../checks/support/empty-storage.ts";
import { freshDatabase } from "../../checks/support/postgres.ts";
import { NOON, storyOn } from "../../checks/support/stories.ts";
import { ChaparError } from "../domain/errors.ts";
import type { StorageConfig } from "./open.ts";
import { postgresEngine } from "./postgres/engine.ts";
import { sqliteEngine } from "./sqlite/engine.ts";

const refusal = async (config: StorageConfig): Promise<ChaparError> => {
  const error = await openAgain(config).then(
    (storage) => storage.close(),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ChaparError)) throw new Error(`not refused with a sentence: ${error}`);
  return error;
};

describe.each(ENGINES)("opening on %s", (engine) => {
  test("two starts at once make one schema, and a second one finds it", async () => {
    const { config, remove } = await emptyDatabase(engine);
    const both = await Promise.all([1, 2].map(() => openAgain(config)));
    await both[0]?.transaction((stores) => stores.saveStory(storyOn("one", NOON), "desk", NOON));
    expect((await both[1]?.storyBySlug("one"))?.slug).toBe("one");
    for (const storage of both) await storage.close();
    await remove();
  });

  test("a schema of a newer program is refused", async () => {
    const { config, remove } = await emptyDatabase(engine);
    await (await openAgain(config)).close();
    const opened = config.kind === "sqlite" ? sqliteEngine(config.file) : await postgresEngine(config.url, quietLogger);
    await opened.transaction((db) => db.run("insert into migration (number, name) values (99, 'later')", []));
    await opened.close();
    const error = await refusal(config);
    expect(error.code).toBe("unavailable");
    expect(error.message).toMatch(/written by a newer Chapar: its schema is 99, this program knows \d+\.$/);
    await remove();
  });
});

describe("a file that cannot be used", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "chapar-open-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is named, with what to do", async () => {
    const file = join(folder, "letter.db");
    await writeFile(file, "Dear reader, this is not a database. ".repeat(200));
    const error = await refusal({ kind: "sqlite", file });
    expect(error.message).toBe(`The database ${file} is not a database.`);
    expect(error.remedy).toMatch(/another folder/);
  });

  test("because its folder is missing", async () => {
    const error = await refusal({ kind: "sqlite", file: join(folder, "no", "such.db") });
    expect(error).toMatchObject({ code: "unavailable", message: expect.stringContaining("cannot be opened") });
  });

  test("because it is a folder", async () => {
    await mkdir(join(folder, "newsroom.db"));
    const error = await refusal({ kind: "sqlite", file: join(folder, "newsroom.db") });
    expect(error.message).toContain("cannot be opened");
  });

  test("because another program holds it: reading goes on", { timeout: 60_000 }, async () => {
    const file = join(folder, "held.db");
    const storage = await openAgain({ kind: "sqlite", file });
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    const write = storage.transaction((stores) => stores.saveStory(storyOn("one", NOON), "desk", NOON));
    await expect(write).rejects.toMatchObject({
      code: "unavailable",
      message: `The database ${file} is locked by another program.`,
    });
    expect(await storage.storyBySlug("one")).toBeNull();
    other.exec("rollback");
    await storage.transaction((stores) => stores.saveStory(storyOn("one", NOON), "desk", NOON));
    other.close();
    await storage.close();
  });
});

describe("a server that cannot be used", () => {
  test.each([
    ["postgres://chapar:secret@127.0.0.1:1/news", "news at 127.0.0.1:1 cannot be reached"],
    ["postgres://chapar:secret@nowhere.invalid/news", "news at nowhere.invalid:5432 cannot be reached"],
    ["secret", "The PostgreSQL address cannot be read."],
  ])("%s", async (url, sentence) => {
    const error = await refusal({ kind: "postgres", url });
    expect(error.message).toContain(sentence);
    expect(error.message).not.toContain("secret");
  });

  test("because it does not know the user or the password", async () => {
    const url = new URL(await freshDatabase());
    url.username = "chapar_stranger";
    url.password = "guessed";
    const error = await refusal({ kind: "postgres", url: url.href });
    expect(error.message).toMatch(/refuses the user or the password\.$/);
    expect(error.message + error.remedy).not.toContain("guessed");
  });

  test("because the database does not exist", async () => {
    const url = new URL(await freshDatabase());
    url.pathname = "/no_such_newsroom";
    const error = await refusal({ kind: "postgres", url: url.href });
    expect(error.message).toMatch(/no_such_newsroom at .* does not exist/);
  });
});
