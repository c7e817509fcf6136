import type { Columns } from "../memory/columns.ts";

/** Up to here the best are picked in one pass; it is the page that nearly all ask for. */
const FEW = 100;

/**
 * The slots of ranks `from` up to `to`, in order: by their key, then the newest, then the highest story number. Costs
 * time in proportion to the slots, wherever the ranks are. `slots` is put in another order.
 */
export const rankRange = (
  slots: Int32Array,
  keys: Float64Array,
  { publishedAt, story }: Columns,
  from: number,
  to: number,
): Int32Array => {
  const compare = (a: number, b: number): number =>
    (keys[b] ?? 0) - (keys[a] ?? 0) ||
    (publishedAt[b] ?? 0) - (publishedAt[a] ?? 0) ||
    (story[b] ?? 0) - (story[a] ?? 0);
  const some = to <= FEW ? bestOf(slots, keys, to, compare) : slots;
  select(some, 0, some.length - 1, from, compare);
  select(some, from, some.length - 1, to, compare);
  return some.slice(from, to).sort(compare);
};

/** Some slots that hold the best `count`: those that come after that many better ones are passed over at a glance. */
const bestOf = (slots: Int32Array, keys: Float64Array, count: number, compare: Compare): Int32Array => {
  const held = new Int32Array(Math.max(1, count) * 4);
  let size = 0;
  let least = Number.NEGATIVE_INFINITY;
  for (const slot of slots) {
    if ((keys[slot] ?? 0) < least) continue;
    if (size === held.length) {
      select(held, 0, size - 1, count - 1, compare);
      size = count;
      least = keys[held[count - 1] ?? 0] ?? least;
    }
    held[size++] = slot;
  }
  return held.subarray(0, size);
};

type Compare = (a: number, b: number) => number;

/** Puts the item of rank `rank` at its place, lower ranks before it and higher ones after. */
const select = (slots: Int32Array, first: number, last: number, rank: number, compare: Compare): void => {
  let [low, high] = [first, last];
  while (low < high && rank <= high) {
    const pivot = middleOf(slots[low] ?? 0, slots[(low + high) >>> 1] ?? 0, slots[high] ?? 0, compare);
    let [left, right] = [low, high];
    while (left <= right) {
      while (compare(slots[left] ?? 0, pivot) < 0) left += 1;
      while (compare(slots[right] ?? 0, pivot) > 0) right -= 1;
      if (left > right) break;
      const swapped = slots[left] ?? 0;
      slots[left] = slots[right] ?? 0;
      slots[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
};

const middleOf = (a: number, b: number, c: number, compare: Compare): number => {
  const [low, high] = compare(a, b) < 0 ? [a, b] : [b, a];
  if (compare(c, low) < 0) return low;
  return compare(c, high) < 0 ? c : high;
};
