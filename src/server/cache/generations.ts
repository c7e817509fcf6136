/**
 * Tells whether a name was purged while something that depends on it was being made: such a thing shows the old state and
 * must not be stored. Purges are remembered only while something is being made.
 */
export type Generations = {
  /** Begins making; returns the question to ask at the end, once. */
  begin(): (names: readonly string[]) => "current" | "stale";
  purged(names: readonly string[]): void;
};

export const createGenerations = (): Generations => {
  const purgedAt = new Map<string, number>();
  let generation = 0;
  let making = 0;
  return {
    begin: () => {
      const began = generation;
      making += 1;
      return (names) => {
        const stale = names.some((name) => (purgedAt.get(name) ?? -1) > began);
        making -= 1;
        if (making === 0) purgedAt.clear();
        return stale ? "stale" : "current";
      };
    },
    purged: (names) => {
      if (making === 0) return;
      generation += 1;
      for (const name of names) purgedAt.set(name, generation);
    },
  };
};
