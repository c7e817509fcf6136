/** Adds one (or `by`) to a count by name. */
export const addTo = (tally: Map<string, number>, name: string, by = 1): void => {
  tally.set(name, (tally.get(name) ?? 0) + by);
};
