import type { IndexProgress } from "../search/search.ts";
import { showProgress, type Terminal } from "./terminal.ts";

const count = (number: number): string => number.toLocaleString("en");

/** Runs a work of the search index with its progress, and says what it did. */
export const showIndexing = async (
  terminal: Terminal,
  now: () => number,
  work: (progress: IndexProgress) => Promise<number>,
): Promise<void> => {
  const bar = showProgress(terminal, "Indexing", 100, now);
  // A first batch takes seconds: whoever waits sees what it is for.
  bar.update(0, "0 stories");
  const indexed = await work((done, total, stories) =>
    bar.update(total === 0 ? 100 : (100 * done) / total, `${count(stories)} stories`),
  );
  bar.end();
  terminal.print(`${count(indexed)} stories were indexed for search.`);
};
