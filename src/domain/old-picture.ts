import { type ImageFormat, RENDITION_WIDTHS, renditionPath } from "./image.ts";

/** What WordPress and its plugins put behind a file's name: a size, an edit, a smaller copy. */
const SIZE_ENDING = /(?:-\d{1,5}x\d{1,5}|-scaled|-rotated|-e\d{9,14})$/i;
/** A copy beside the picture: "gas.jpg.webp". */
const COPY_ENDING = /(\.(?:jpe?g|png|gif))\.(?:webp|avif)$/i;
const PICTURE = /\.(?:jpe?g|jpe|jfif|png|gif|webp|avif|heic|tiff?|bmp)$/i;

/** True for names that end like a picture's. SVG is left out: it is a program, not a picture. */
export const isPictureName = (name: string): boolean => PICTURE.test(name);

/** The names under which a size variant's full file may be known, the name itself first. */
export const fullNames = (name: string): string[] => {
  const names = [name];
  let bare = name;
  if (COPY_ENDING.test(bare)) {
    bare = bare.replace(COPY_ENDING, "$1");
    names.push(bare);
  }
  const dot = bare.lastIndexOf(".");
  const ending = dot > bare.lastIndexOf("/") ? bare.slice(dot) : "";
  let stem = ending === "" ? bare : bare.slice(0, dot);
  while (SIZE_ENDING.test(stem)) {
    stem = stem.replace(SIZE_ENDING, "");
    names.push(stem + ending);
  }
  return names;
};

/** The width that a size variant's name tells: 300 for "gas-300x200.jpg"; null when it tells none. */
const widthInName = (name: string): number | null => {
  const [, width] = /-(\d{1,5})x\d{1,5}(?:-e\d{9,14})?\.[a-z]{3,4}(?:\.[a-z]{4})?$/i.exec(name) ?? [];
  return width === undefined ? null : Number(width);
};

/** JPEG for what was one; WebP keeps the transparency of everything else. */
const formatFor = (mediaType: string): ImageFormat => (mediaType === "image/jpeg" ? "jpeg" : "webp");

/** The largest rendition of a stored picture: where the old address of its full file leads. */
export const largestRendition = (image: { hash: string; mediaType: string; width: number }): string => {
  const width = RENDITION_WIDTHS.findLast((each) => each <= image.width) ?? RENDITION_WIDTHS[0];
  return renditionPath(image.hash, width, formatFor(image.mediaType));
};

const RENDITION = /^(\/media\/[0-9a-f]{64}\/)(\d{3,4})(\.[a-z]{3,4})$/;

/** Of a picture's largest rendition the one that serves an old size variant: the smallest that is no narrower. */
export const renditionLike = (largest: string, variant: string): string => {
  const [, stem, most, ending] = RENDITION.exec(largest) ?? [];
  const wanted = widthInName(variant);
  if (stem === undefined || wanted === null) return largest;
  const width = RENDITION_WIDTHS.find((each) => each >= wanted) ?? Number(most);
  return `${stem}${Math.min(width, Number(most))}${ending}`;
};
