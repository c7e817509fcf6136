import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { expect, test, vi } from "vitest";
import { createRefiner } from "./refiner.ts";
import { makeForm, prepare } from "./stored.ts";

/** Words drawn from a vocabulary of a thousand, as a text's are. */
const words = (seed: number, count = 4000): string =>
  Array.from({ length: count }, (_, at) =>
    (Math.imul((at + seed) ^ ((at + seed) >>> 3), 2_654_435_761) >>> 22).toString(36),
  ).join(" ");

const page = (seed: number, count = 4000) =>
  prepare(
    {
      status: 200,
      type: "text/html; charset=utf-8",
      body: words(seed, count),
      cacheControl: "public",
      headers: {},
      dependsOn: [],
      keep: "page",
      freshUntil: null,
      chosenBy: null,
      policy: "page",
    },
    0,
    [],
  );

test("a page asked for again gets its smallest form, once, with the same text", async () => {
  const stored = page(1);
  const quick = await makeForm(stored, "br");
  const refine = createRefiner();
  refine(stored);
  await vi.waitFor(() => expect(stored.forms.br?.bytes.length).toBeLessThan(quick.bytes.length));
  const smallest = stored.forms.br;
  expect(brotliDecompressSync(smallest?.bytes ?? "").toString()).toBe(words(1));
  refine(stored);
  expect(stored.forms.br).toBe(smallest);
});

test("pages take their turn", async () => {
  const [first, second] = [page(2), page(3)];
  for (const stored of [first, second]) await makeForm(stored, "br");
  const refine = createRefiner();
  refine(first);
  refine(second);
  expect([first.refined, second.refined]).toEqual([true, false]);
  await vi.waitFor(() => {
    refine(second);
    expect(second.refined).toBe(true);
  });
});

test("a file of half a megabyte stays as it is", async () => {
  const stored = page(5, 250_000);
  await makeForm(stored, "br");
  createRefiner()(stored);
  expect(stored.refined).toBe(false);
});

test("a page just above one flight of TCP gets its smallest form at once", async () => {
  const ways = new Set<string>();
  for (let count = 2000; count < 24_000; count += 700) {
    const stored = page(4, count);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    const quick = brotliCompressSync(stored.forms.identity?.bytes ?? "", { params }).length;
    const made = (await makeForm(stored, "br")).bytes.length;
    const inReach = quick > 14_400 && quick < 16_000;
    const outOfReach = quick < 14_200 || quick > 16_500;
    if (inReach) expect(made).toBeLessThan(quick);
    if (outOfReach) expect(Math.abs(made - quick)).toBeLessThan(20);
    if (inReach || outOfReach) ways.add(inReach ? "smallest" : quick < 14_200 ? "small enough" : "too large");
  }
  expect([...ways].sort()).toEqual(["small enough", "smallest", "too large"]);
});
