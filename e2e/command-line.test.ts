import { once } from "node:events";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chapar, dataFolder } from "./support/newsroom.ts";

let data: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ data, remove } = await dataFolder());
});

afterEach(() => remove());

const oneSentence = (text: string): boolean => text.trim().split("\n").length === 1 && !text.includes("    at ");

describe("the command line", () => {
  test("explains itself", async () => {
    expect((await chapar([])).out).toContain("import wordpress");
    expect((await chapar(["serve", "--help"])).out).toContain("CHAPAR_DATA");
  });

  test("answers a mistake with one sentence and exit code 1", async () => {
    await writeFile(join(data, "file"), "");
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const serve = ["serve", "--demo", "never", "--host", "127.0.0.1"];
    const mistakes = {
      'There is no command "frobnicate"': ["frobnicate"],
      "--port": ["serve", "--port", "many"],
      "Unknown option": ["serve", "--fast"],
      "does not exist": ["rates", "import", join(data, "none.csv"), "--data", data],
      "is taken by another program": [...serve, "--data", join(data, "own"), "--port", String(port)],
      "is a file where a folder should be": [...serve, "--data", join(data, "file", "inside")],
    };
    for (const [sentence, words] of Object.entries(mistakes)) {
      const { code, err } = await chapar(words);
      expect([err, code, oneSentence(err)]).toEqual([expect.stringContaining(sentence), 1, true]);
    }
    taken.close();
  });

  test("says what is wrong with a database that is none", async () => {
    await mkdir(join(data, "broken"));
    await writeFile(
      join(data, "broken", "chapar.db"),
      "This is no database, and it is long enough to be looked at.".repeat(20),
    );
    await chmod(join(data, "broken"), 0o755);
    const { code, err } = await chapar(["demo", "--data", join(data, "broken")]);
    expect([err, code, oneSentence(err)]).toEqual([expect.stringContaining("chapar.db"), 1, true]);
  });

  test("imports nothing when its report could not be written", async () => {
    await writeFile(join(data, "one.jsonl"), JSON.stringify({ headline: "A fine", body: "x" }));
    const words = ["import", "jsonl", join(data, "one.jsonl"), "--data", data];
    const refused = await chapar([...words, "--report", join(data, "nowhere", "r.json")]);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("nowhere does not exist.")]);
    expect((await chapar(words)).out).toContain("1 new");
  });

  test("an import of which every line fails is a failure, after all was told", async () => {
    await writeFile(join(data, "bad.jsonl"), '{"headline": 5}\n{broken\n');
    await writeFile(
      join(data, "some.jsonl"),
      `${JSON.stringify({ headline: "A fine", body: "x", publishedAt: "2026-01-02T10:00:00Z" })}\n{broken\n`,
    );
    const run = (file: string) => chapar(["import", "jsonl", join(data, file), "--data", data]);
    const { code, out, err } = await run("bad.jsonl");
    expect([code, out]).toEqual([1, expect.stringContaining("2 failed")]);
    expect(err).toMatch(/Failed: .*bad.jsonl:1: .*\n.*bad.jsonl:2: .*\nNothing was imported: all 2 stories failed\. /);
    expect(await run("some.jsonl")).toMatchObject({ code: 0, out: expect.stringContaining("1 new") });
  });

  test("lists the stories that a corrected rate concerns", async () => {
    const rates = async (value: string): Promise<void> => {
      await writeFile(join(data, "rates.csv"), `date,source,base,quote,value\n2026-01-27,kz-nbk,USD,KZT,${value}\n`);
      expect(await chapar(["rates", "import", join(data, "rates.csv"), "--data", data])).toMatchObject({ code: 0 });
    };
    const sum = { type: "money", attrs: { amount: "5000", currency: "KZT", basis: "2026-01-28" } };
    const body = {
      type: "doc",
      attrs: { version: 1 },
      content: [{ type: "paragraph", content: [{ ...sum, content: [{ type: "text", text: "5,000 tenge" }] }] }],
    };
    const story = { slug: "fine", headline: "A fine", body, publishedAt: "2026-01-28T08:00:00Z" };
    await writeFile(join(data, "stories.jsonl"), JSON.stringify(story));
    await rates("503.12");
    expect(await chapar(["import", "jsonl", join(data, "stories.jsonl"), "--data", data])).toMatchObject({ code: 0 });
    await rates("505.00");
    const { out } = await chapar(["rates", "corrections", "--data", data, "--public-url", "https://a.example"]);
    expect(out).toMatch(
      /1 USD = 503\.12 KZT for 2026-01-27, kz-nbk, became 505\.00\n {4}told in https:\/\/a\.example\/2026\/01\/fine {2}A fine/,
    );
  });
});
