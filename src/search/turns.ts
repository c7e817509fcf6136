/**
 * Lets so many pieces of work be under way at once; the others wait for their turn, in order. What fails gives its turn
 * on like what ends.
 */
export const takeTurns = (most: number): (<Result>(work: () => Promise<Result>) => Promise<Result>) => {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const turn = (): Promise<void> | void => {
    if (underWay >= most) return new Promise<void>((begin) => void waiting.push(begin));
    underWay += 1;
  };
  const passOn = (): void => {
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  };
  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      passOn();
    }
  };
};
