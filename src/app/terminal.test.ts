import { expect, test } from "vitest";
import { showProgress, type Terminal } from "./terminal.ts";

const watched = (width: number): { terminal: Terminal; said: string[] } => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  return { terminal: { print: say, complain: say, overwrite: say, width }, said };
};

test("a terminal gets a bar that fits its width", () => {
  const { terminal, said } = watched(60);
  showProgress(terminal, "Importing", 200, () => 0).update(100, "1,000 stories");
  expect(said).toEqual([`Importing ${"█".repeat(12)}${"░".repeat(12)} 50% 1,000 stories`]);
});

test("elsewhere a plain line comes every five seconds", () => {
  const { terminal, said } = watched(0);
  let time = 0;
  const progress = showProgress(terminal, "Importing", 10, () => time);
  for (time = 0; time < 12_000; time += 1000) progress.update(5, "");
  expect(said).toEqual(["Importing 50% ", "Importing 50% ", "Importing 50% "]);
});
