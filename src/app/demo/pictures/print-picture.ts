import { randomFrom } from "../random.ts";

/** Side of the square of grain that is repeated over a picture, in px; a power of two. */
const TILE = 256;
const STRENGTH = 9;

const grain = (): Int8Array => {
  const random = randomFrom(7);
  return Int8Array.from({ length: TILE * TILE }, () => Math.round((random.next() + random.next() - 1) * STRENGTH));
};

const paper = grain();

/** Roughens the pixels in place, so that flat inks look printed. */
const addGrain = (pixels: Uint8ClampedArray, width: number, channels: number): void => {
  for (let at = 0, pixel = 0; at < pixels.length; at += channels, pixel += 1) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const shift = paper[(y % TILE) * TILE + (x % TILE)] ?? 0;
    for (let channel = at; channel < at + channels; channel += 1) pixels[channel] = (pixels[channel] ?? 0) + shift;
  }
};

/** Prints a drawing: SVG to JPEG bytes with the grain of paper. libvips is loaded by the first one. */
export const printPicture = async (svg: string): Promise<Buffer> => {
  const { default: sharp } = await import("sharp");
  const { data, info } = await sharp(Buffer.from(svg)).flatten().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  addGrain(new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), width, channels);
  return sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 82 }).toBuffer();
};
