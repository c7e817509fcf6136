/**
 * Pages with fixed numbers: page 1 holds the oldest entries, so page 336 shows the same stories for ever.
 * The newest page has no number in its address and takes what is left over: from one page size up to one less than two,
 * so that nothing overlaps or is skipped. Counters are counted from the newest, as readers expect.
 */
export type PageSlice = {
  /** Number of this page, counted from the oldest; the newest page has the highest. */
  page: number;
  pages: number;
  total: number;
  /** Sequence numbers of the entries on the page, both inclusive; 1 is the oldest. Empty archive: firstSeq 1, lastSeq 0. */
  firstSeq: number;
  lastSeq: number;
  /** "Viewing results from – to of total", counted from the newest. Empty archive: 0 and 0. */
  from: number;
  to: number;
};

export const pageCount = (total: number, size: number): number => Math.max(1, Math.floor(total / size));

/** The slice of a page; null when there is no such page. */
export const pageSlice = (total: number, size: number, page: number | "newest"): PageSlice | null => {
  const pages = pageCount(total, size);
  const number = page === "newest" ? pages : page;
  if (!Number.isSafeInteger(number) || number < 1 || number > pages) return null;
  const firstSeq = (number - 1) * size + 1;
  const lastSeq = number === pages ? total : number * size;
  if (total === 0) return { page: 1, pages, total, firstSeq: 1, lastSeq: 0, from: 0, to: 0 };
  return { page: number, pages, total, firstSeq, lastSeq, from: total - lastSeq + 1, to: total - firstSeq + 1 };
};

/** The page that holds a sequence number. */
export const pageOfSeq = (total: number, size: number, seq: number): number =>
  Math.min(Math.ceil(seq / size), pageCount(total, size));
