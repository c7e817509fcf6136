import { ChaparError } from "../../domain/errors.ts";

export type Paging = { limit: number; page: number };
export type List<Item> = { total: number; from: number; to: number; page: number; pages: number; items: Item[] };

export const pagingOf = (query: { limit?: number; page?: number }): Paging => ({
  limit: query.limit ?? 20,
  page: query.page ?? 1,
});

/** One page of a list. Throws "not_found" on a page beyond the last. */
export const listAnswer = <Item>(total: number, { limit, page }: Paging, items: Item[]): List<Item> => {
  const pages = Math.max(1, Math.ceil(total / limit));
  if (page > pages) {
    throw new ChaparError("not_found", `There is no page ${page}: the list has ${pages}.`, {
      field: "page",
      remedy: `Ask for a page from 1 to ${pages}.`,
    });
  }
  if (items.length === 0) return { total, from: 0, to: 0, page, pages, items };
  const from = (page - 1) * limit + 1;
  return { total, from, to: from + items.length - 1, page, pages, items };
};

/** One page of a list that is at hand as a whole. */
export const sliceAnswer = <Item, Shown>(
  all: readonly Item[],
  paging: Paging,
  show: (item: Item) => Shown,
): List<Shown> => {
  const start = (paging.page - 1) * paging.limit;
  return listAnswer(all.length, paging, all.slice(start, start + paging.limit).map(show));
};
