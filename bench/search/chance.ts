/** Numbers from 0 to 1 that look like chance and are the same each time. */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const oneOf = <Item>(items: readonly Item[], next: () => number): Item => {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
};

/**
 * Chooses ranks from 0 as words of a language come: the chance of a rank falls with it (Zipf's law). One look into two
 * tables a choice (Walker's alias method), for a corpus takes a hundred million.
 */
export const zipf = (count: number, exponent: number): ((next: () => number) => number) => {
  const weights = Float64Array.from({ length: count }, (_, rank) => 1 / (rank + 2.7) ** exponent);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const share = weights.map((weight) => (weight * count) / sum);
  const other = new Uint32Array(count);
  const small: number[] = [];
  const large: number[] = [];
  for (const [rank, value] of share.entries()) (value < 1 ? small : large).push(rank);
  while (small.length > 0 && large.length > 0) {
    const low = small.pop() ?? 0;
    const high = large.pop() ?? 0;
    other[low] = high;
    share[high] = (share[high] ?? 0) + (share[low] ?? 0) - 1;
    ((share[high] ?? 0) < 1 ? small : large).push(high);
  }
  for (const rank of [...small, ...large]) share[rank] = 1;
  return (next) => {
    const at = Math.floor(next() * count);
    return next() < (share[at] ?? 1) ? at : (other[at] ?? at);
  };
};
