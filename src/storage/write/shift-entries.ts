import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "../engine.ts";
import { preparedText } from "../prepared.ts";

/** So many rows keep SQLite, and with it the whole process, for some 40 ms. */
const STEP = 8_000;
/** Beyond any number: a marked archive may hold higher ones than its count. */
const END = 2 ** 31 - 1;

const move = preparedText<{ archive: number; first: number; last: number; by: number }, never>(
  (place) => sql`update archive_entry set seq = seq + cast(${place("by")} as integer)
    where archive = ${place("archive")} and seq >= ${place("first")} and seq <= ${place("last")}`,
);

// Numbers of an archive are moved a part at a time, in the one transaction: readers, who see none of it, are answered in between.

/** Moves the numbers from `from` on up by one, the highest first, so that none is met twice. */
export const shiftUp = async (db: Db, archive: number, from: number, count: number, step = STEP): Promise<void> => {
  let last = END;
  for (let first = count - step + 1; last >= from; first -= step) {
    await move(db, { archive, first: Math.max(first, from), last, by: 1 });
    last = Math.max(first, from) - 1;
    if (last >= from) await setImmediate();
  }
};

/** Moves the numbers from `from` on down by one, the lowest first. */
export const shiftDown = async (db: Db, archive: number, from: number, count: number, step = STEP): Promise<void> => {
  for (let first = from; first <= Math.max(from, count); first += step) {
    const isLast = first + step > count;
    await move(db, { archive, first, last: isLast ? END : first + step - 1, by: -1 });
    if (!isLast) await setImmediate();
  }
};
