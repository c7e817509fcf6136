import { expect, test } from "vitest";
import { figureViolations } from "./support/figure-rules.ts";
import { projectPaths, projectText } from "./support/project-files.ts";

test("no figure becomes a floating-point number", () => {
  const paths = projectPaths("src").filter((path) => /\.tsx?$/.test(path));
  expect(figureViolations(new Map(paths.map((path) => [path, projectText(path)])))).toEqual([]);
});

const said = (path: string, text: string) => figureViolations(new Map([[path, text]]));

test.each([
  "const a = parseFloat(text);",
  "const a = Number.parseFloat(text);",
  "const a = Number(rate.value);",
  "const a = Number(figures[0]);",
  "const a = rates.map((each) => +each.unitPrice);",
  "const a = 0.5;",
  "const a = share.toFixed(2);",
  "const a = (x as number).toPrecision(4);",
])("%s", (text) => {
  for (const path of ["src/rates/banks/a.ts", "src/domain/ticker.ts", "src/site/parts/rate-chart.tsx"]) {
    expect(said(path, text)).toEqual([expect.stringContaining("figures are exact")]);
  }
  expect(said("src/site/parts/picture.tsx", text)).toEqual([]);
  expect(said("src/domain/ticker.test.ts", text)).toEqual([]);
});

test.each(["const a = Number(year);", "const a = toFixed(price, 2);", "const a = BigInt(nominal); // Number(value)"])(
  "allowed: %s",
  (text) => {
    expect(said("src/rates/a.ts", text)).toEqual([]);
  },
);
