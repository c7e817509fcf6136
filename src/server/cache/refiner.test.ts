import { brotliDecompressSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { createRefiner } from "./refiner.ts";
import { makeForm, prepare } from "./stored.ts";

const words = (seed: number): string =>
  Array.from({ length: 4000 }, (_, at) => ((at * 7919 + seed) % 1009).toString(36)).join(" ");

const page = (seed: number) =>
  prepare(
    {
      status: 200,
      type: "text/html; charset=utf-8",
      body: words(seed),
      cacheControl: "public",
      headers: {},
      dependsOn: [],
      keep: "page",
      freshUntil: null,
      byView: false,
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
