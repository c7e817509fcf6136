import { ChaparError } from "../../domain/errors.ts";

/** Runs at most `most` pieces of work at once; beyond `waiting` more it refuses with "unavailable". */
export const createLimiter = (most: number, waiting: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
  const queue: (() => void)[] = [];
  let running = 0;

  const enter = (): Promise<void> => {
    if (running < most) {
      running += 1;
      return Promise.resolve();
    }
    if (queue.length >= waiting) {
      throw new ChaparError("unavailable", "Too many images are being made at the moment.", {
        remedy: "Try again in a few seconds.",
      });
    }
    return new Promise((resolve) => {
      queue.push(resolve);
    });
  };

  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};
