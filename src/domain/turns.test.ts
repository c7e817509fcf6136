import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { takeTurns } from "./turns.ts";

test("so many are under way at once, the others begin in order, and one that fails gives its turn on", async () => {
  const inTurn = takeTurns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (n: number) =>
    inTurn(async () => {
      begun.push(n);
      await new Promise<void>((resolve, reject) => {
        ends[n] = n === 1 ? () => reject(new Error("lost")) : resolve;
      });
      return n;
    });
  const all = [0, 1, 2, 3, 4].map(work);
  const settled = Promise.allSettled(all);
  const endOf = async (n: number): Promise<number[]> => {
    ends[n]?.();
    await setImmediate();
    return begun;
  };
  await setImmediate();
  expect(begun).toEqual([0, 1]);
  expect(await endOf(1)).toEqual([0, 1, 2]);
  expect(await endOf(0)).toEqual([0, 1, 2, 3]);
  expect(await endOf(3)).toEqual([0, 1, 2, 3, 4]);
  await endOf(2);
  await endOf(4);
  expect((await settled).map((each) => (each.status === "fulfilled" ? each.value : "lost"))).toEqual([
    0,
    "lost",
    2,
    3,
    4,
  ]);
  await expect(inTurn(async () => "free")).resolves.toBe("free");
});

test("beyond those that may wait, work is refused, and later taken again", async () => {
  const inTurn = takeTurns(1, 1, () => {
    throw new Error("too many");
  });
  const gate = Promise.withResolvers<void>();
  const first = inTurn(() => gate.promise);
  const second = inTurn(async () => "second");
  await expect(inTurn(async () => "third")).rejects.toThrow("too many");
  gate.resolve();
  await first;
  expect(await second).toBe("second");
  expect(await inTurn(async () => "fourth")).toBe("fourth");
});
