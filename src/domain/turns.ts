/**
 * Lets so many pieces of work be under way at once; up to `waiting` others wait for their turn, in order, and beyond them
 * `refuse` is called, which throws. What fails gives its turn on like what ends.
 */
export const takeTurns = (
  most: number,
  waiting = Number.POSITIVE_INFINITY,
  refuse?: () => never,
): (<Result>(work: () => Promise<Result>) => Promise<Result>) => {
  let underWay = 0;
  const queue: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    if (underWay < most) {
      underWay += 1;
      return;
    }
    if (queue.length >= waiting) refuse?.();
    await new Promise<void>((begin) => {
      queue.push(begin);
    });
  };
  const passOn = (): void => {
    const next = queue.shift();
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
