import sharp from "sharp";
import { expect, test } from "vitest";
import { PICTURES } from "../data/pictures.ts";
import { drawPicture } from "./draw-picture.ts";
import { HEIGHT, mix, WIDTH } from "./paint.ts";
import { printPicture } from "./print-picture.ts";

const drawn = PICTURES.map((picture) => drawPicture(picture.name, picture.scene, picture.palette));

test("every drawing has whole numbers and colours, and is the same each time", () => {
  for (const [index, svg] of drawn.entries()) {
    const picture = PICTURES[index];
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(picture && drawPicture(picture.name, picture.scene, picture.palette)).toBe(svg);
  }
  expect(new Set(drawn).size).toBe(PICTURES.length);
});

test("a drawing is printed as a JPEG of its size, with more than one tone", async () => {
  const bytes = await printPicture(drawn[0] ?? "");
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: WIDTH, height: HEIGHT });
  expect((await sharp(bytes).stats()).entropy).toBeGreaterThan(2);
});

test("colours are mixed by channel", () => {
  expect(mix("#000000", "#ff8040", 0.5)).toBe("#804020");
});
