type Compare = (a: number, b: number) => number;

/** Puts the item of rank `rank` at its place, lower ranks before it and higher ones after. */
export const selectRank = (held: Int32Array, first: number, last: number, rank: number, compare: Compare): void => {
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
