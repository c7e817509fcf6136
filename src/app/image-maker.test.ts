import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { openImageMaker } from "./image-maker.ts";

const maker = openImageMaker();
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 90, b: 120 } } });

describe("pictures", () => {
  test("type and size come from the content, the size as it is shown", async () => {
    const turned = await picture(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await maker.inspect(turned)).toEqual({ mediaType: "image/jpeg", width: 20, height: 40 });
    expect(await maker.inspect(await picture(9, 7).png().toBuffer())).toMatchObject({
      mediaType: "image/png",
      width: 9,
    });
  });

  test("a rendition has the width asked for, but never more than the original", async () => {
    const original = await picture(800, 400).png().toBuffer();
    for (const format of ["avif", "webp", "jpeg"] as const) {
      const made = await sharp(await maker.render(original, 320, format)).metadata();
      expect([made.width, made.height]).toEqual([320, 160]);
    }
    expect((await sharp(await maker.render(original, 1920, "webp")).metadata()).width).toBe(800);
  });

  test("what is no picture, damaged, or could carry a script is refused with a remedy", async () => {
    const jpeg = await picture(400, 400).jpeg().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>');
    for (const bytes of [Buffer.from("<html>"), Buffer.alloc(0), jpeg.subarray(0, jpeg.length / 2), svg]) {
      await expect(maker.inspect(bytes)).rejects.toMatchObject({
        code: "invalid",
        remedy: expect.stringContaining("JPEG"),
      });
    }
  });
});
