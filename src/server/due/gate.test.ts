import { expect, test } from "vitest";
import { createDueGate, type PublishDue } from "./gate.ts";

const logger = { info: () => {}, warn: () => {}, error: () => {} };

const gateOver = (publishDue: PublishDue, start = 0) => {
  const clock = { at: start, now: () => clock.at };
  return { gate: createDueGate({ publishDue, clock, logger }), clock };
};

test("opens when nothing is due, and closes at the instant", async () => {
  let runs = 0;
  const { gate, clock } = gateOver(async () => {
    runs += 1;
    return { changed: [], nextDue: 100, late: null };
  });
  expect(gate.isOpen()).toBe(false);
  await gate.pass();
  expect(gate.isOpen()).toBe(true);
  await gate.pass();
  expect(runs).toBe(1);
  clock.at = 99;
  expect(gate.isOpen()).toBe(true);
  clock.at = 100;
  expect(gate.isOpen()).toBe(false);
  gate.stop();
});

test("runs once for all who wait", async () => {
  let runs = 0;
  const { gate } = gateOver(async () => {
    runs += 1;
    await Promise.resolve();
    return { changed: [1], nextDue: null, late: null };
  });
  await Promise.all([gate.pass(), gate.pass(), gate.pass()]);
  expect([runs, gate.runs()]).toEqual([1, 1]);
  gate.stop();
});

test("reads again when the storage changed during the reading", async () => {
  const answers = [100, 50];
  const { gate, clock } = gateOver(async () => {
    await Promise.resolve();
    return { changed: [], nextDue: answers.shift() ?? null, late: null };
  });
  const passing = gate.pass();
  gate.refresh();
  await passing;
  clock.at = 50;
  expect([gate.isOpen(), answers]).toEqual([false, []]);
  gate.stop();
});

test("rests after a failure, and then tries again", async () => {
  let runs = 0;
  const { gate, clock } = gateOver(async () => {
    runs += 1;
    if (runs === 1) throw new Error("locked");
    return { changed: [], nextDue: null, late: null };
  });
  await expect(gate.pass()).rejects.toMatchObject({ code: "unavailable" });
  await expect(gate.pass()).rejects.toMatchObject({ code: "unavailable" });
  expect([runs, gate.isOpen()]).toEqual([1, false]);
  clock.at = 1_000;
  await gate.pass();
  expect([runs, gate.isOpen()]).toEqual([2, true]);
  gate.stop();
});
