import type { Columns } from "../memory/columns.ts";

/** Up to here the best are picked in one pass; it is the page that nearly all ask for. */
const FEW = 100;

/**
 * Which of the matches have the ranks `from` up to `to`, in order: by their key, then the newest, then the highest story
 * number. Costs time in proportion to the matches, wherever the ranks are.
 */
export const rankRange = (
  { slots, keys }: { slots: Int32Array; keys: Float64Array },
  { publishedAt, story }: Columns,
  from: number,
  to: number,
): Int32Array => {
  const compare = (a: number, b: number): number => {
    const byKey = (keys[b] ?? 0) - (keys[a] ?? 0);
    if (byKey !== 0) return byKey;
    const [one, other] = [slots[a] ?? 0, slots[b] ?? 0];
    return (publishedAt[other] ?? 0) - (publishedAt[one] ?? 0) || (story[other] ?? 0) - (story[one] ?? 0);
  };
  const some = to <= FEW ? bestOf(keys, to, compare) : Int32Array.from(keys, (_, at) => at);
  select(some, 0, some.length - 1, from, compare);
  select(some, from, some.length - 1, to, compare);
  return some.slice(from, to).sort(compare);
};

/** Matches that hold the best `count`: those that come after that many better ones are passed over at a glance. */
const bestOf = (keys: Float64Array, count: number, compare: Compare): Int32Array => {
  const held = new Int32Array(Math.max(1, count) * 4);
  let size = 0;
  let least = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < keys.length; at += 1) {
    if ((keys[at] ?? 0) < least) continue;
    if (size === held.length) {
      select(held, 0, size - 1, count - 1, compare);
      size = count;
      least = keys[held[count - 1] ?? 0] ?? least;
    }
    held[size++] = at;
  }
  return held.subarray(0, size);
};

type Compare = (a: number, b: number) => number;

/** Puts the item of rank `rank` at its place, lower ranks before it and higher ones after. */
const select = (held: Int32Array, first: number, last: number, rank: number, compare: Compare): void => {
  let [low, high] = [first, last];
  while (low < high && rank <= high) {
    const pivot = middleOf(held[low] ?? 0, held[(low + high) >>> 1] ?? 0, held[high] ?? 0, compare);
    let [left, right] = [low, high];
    while (left <= right) {
      while (compare(held[left] ?? 0, pivot) < 0) left += 1;
      while (compare(held[right] ?? 0, pivot) > 0) right -= 1;
      if (left > right) break;
      const swapped = held[left] ?? 0;
      held[left] = held[right] ?? 0;
      held[right] = swapped;
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
