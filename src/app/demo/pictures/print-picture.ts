import { randomFrom } from "../random.ts";

const TILE = 256;

/** The grain of paper as a tile of grey, so that flat inks do not look like plastic. */
const grain = (): Buffer => {
  const random = randomFrom(7);
  const pixels = Buffer.alloc(TILE * TILE * 4);
  for (let at = 0; at < TILE * TILE; at += 1) {
    pixels.fill(random.next() < 0.5 ? 0 : 255, at * 4, at * 4 + 3);
    pixels[at * 4 + 3] = Math.floor(random.next() ** 2 * 26);
  }
  return pixels;
};

const paper = grain();

/** Prints a drawing: SVG to JPEG bytes with a paper grain. libvips is loaded by the first one. */
export const printPicture = async (svg: string): Promise<Buffer> => {
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(svg))
    .flatten()
    .composite([{ input: paper, raw: { width: TILE, height: TILE, channels: 4 }, tile: true }])
    .jpeg({ quality: 82 })
    .toBuffer();
};
