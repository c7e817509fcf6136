import { RENDITION_WIDTHS, renditionPath } from "../../domain/image.ts";
import type { ImageCard } from "../../domain/story.ts";

/** Where a picture stands: how wide it is there, and so which renditions are worth offering. */
export const PLACES = {
  lead: { sizes: "(min-width:64rem) 38rem,(min-width:48rem) 55vw,100vw", most: 1920 },
  story: { sizes: "(min-width:75rem) 58rem,100vw", most: 1920 },
  body: { sizes: "(min-width:48rem) 38rem,100vw", most: 1280 },
  item: { sizes: "(min-width:48rem) 11rem,5.5rem", most: 640 },
  half: { sizes: "(min-width:64rem) 25rem,(min-width:48rem) 46vw,100vw", most: 960 },
} as const;

export type Place = keyof typeof PLACES;

/** Widths offered of an original: none wider than it, but always the smallest. */
const offered = (width: number, most: number): number[] => {
  const fitting = RENDITION_WIDTHS.filter((each) => each <= width && each <= most);
  return fitting.length > 0 ? fitting : [RENDITION_WIDTHS[0]];
};

/** Class of a cropped image's focal point, one of nine: the page's policy forbids a style of its own. */
const focusClass = ({ focusX, focusY }: ImageCard): string => {
  const third = (value: number): number => Math.min(2, Math.max(0, Math.floor(value * 3)));
  return `f${third(focusY) * 3 + third(focusX)}`;
};

type PictureProps = { image: ImageCard; alt: string; place: Place; eager?: boolean };

export const Picture = ({ image, alt, place, eager = false }: PictureProps) => {
  const { sizes, most } = PLACES[place];
  const widths = offered(image.width, most);
  const set = (format: "avif" | "webp" | "jpeg"): string =>
    widths.map((width) => `${renditionPath(image.hash, width, format)} ${width}w`).join(",");
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? RENDITION_WIDTHS[0];
  return (
    <picture>
      <source type="image/avif" srcset={set("avif")} sizes={sizes} />
      <source type="image/webp" srcset={set("webp")} sizes={sizes} />
      <img
        class={focusClass(image)}
        src={renditionPath(image.hash, middle, "jpeg")}
        srcset={set("jpeg")}
        sizes={sizes}
        width={image.width}
        height={image.height}
        alt={alt}
        {...(eager ? { fetchpriority: "high" } : { loading: "lazy", decoding: "async" })}
      />
    </picture>
  );
};

/** True when there is something to show: an image known by its address alone has no bytes. */
export const hasPicture = (image: ImageCard | null | undefined): image is ImageCard =>
  image !== null && image !== undefined && image.hash !== "";
