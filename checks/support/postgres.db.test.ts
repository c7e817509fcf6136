import { Client } from "pg";
import { expect, test } from "vitest";
import { freshDatabase } from "./postgres.ts";

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("two fresh databases share nothing, and each holds every letter", async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
  await query(one, "CREATE TABLE letters AS SELECT lower('ҚАЗАҚСТАН') AS word");
  expect(await query(one, "SELECT word FROM letters")).toEqual([{ word: "қазақстан" }]);
  await expect(query(two, "SELECT word FROM letters")).rejects.toThrow("does not exist");
});
