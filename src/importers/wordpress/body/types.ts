import type { Body } from "../../../domain/body.ts";

/** What a post says of an image: its attachment id, an address of any size or host variant, or both. */
export type WpImageRef = { id?: number; url?: string };

/** A stored image. `caption` is the attachment's own (WordPress allows HTML in it); "" where there is none. */
export type WpImage = { image: number; alt: string; caption: string; credit: string };

/** What a post's text cannot say by itself. */
export type WpBodyContext = {
  /** The stored image, or null when the site does not have it. */
  image(ref: WpImageRef): WpImage | null;
  /** Takes a href as written; gives the address to print (own-site links rewritten, relative ones completed). */
  link(href: string): string;
  /** The content of a synced pattern, or null when the export does not hold it. */
  pattern(ref: number): string | null;
  /** The post's `footnotes` meta, parsed; `content` is inline HTML. */
  footnotes: readonly { id: string; content: string }[];
  /** WordPress ids of the images attached to the post, in menu order: what a gallery without ids shows. */
  attached: readonly number[];
  /** BCP 47 language of the story. */
  language: string;
};

/** One decision that lost something. At most 100 a story, equal ones once. */
export type WpLossy = {
  kind: "block" | "depth" | "embed" | "footnote" | "form" | "hidden" | "image" | "link" | "mark" | "script" | "table";
  detail: string;
};

export type WpBodyResult = {
  /** Always passes `validateBody`. */
  body: Body;
  /** Plain text of what stands before the "more" tag; "" without one. */
  teaser: string;
  /** 1 and more when "nextpage" parted the post: WordPress answered at `/slug/2/` and so on. */
  pages: number;
  /** The image with which the body opens, which many posts repeat as their featured image. It is left in the body. */
  leadImage: number | null;
  lossy: WpLossy[];
  /** Tag -> how often, of the short codes nobody here knows. What they enclosed is kept. */
  unknownShortcodes: Record<string, number>;
  /** Visible words of the post as WordPress held it; hidden text, scripts and forms left out. */
  oldWords: number;
  newWords: number;
  /** Up to 12 of the words that were visible in the post and are not in the body; [] when all are there. */
  lostWords: string[];
};
