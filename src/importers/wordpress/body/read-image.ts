import { tidyHref } from "./address.ts";
import { tidyLine } from "./clean-text.ts";
import type { Env, ReadElement, State } from "./env.ts";
import { place, pushText } from "./flow.ts";
import { attr, type HtmlElement, hasClass } from "./html/node.ts";
import { note } from "./notes.ts";
import type { WpImage } from "./types.ts";

/** Where lazy loaders and galleries keep the address of the file, the fullest first. */
const SOURCES = [
  "data-orig-file",
  "data-full-url",
  "data-large-file",
  "data-src",
  "data-lazy-src",
  "data-original",
  "data-gif",
  "src",
];

const MOST_CANDIDATES = 12;

const widest = (srcset: string): string => {
  let best = "";
  let width = -1;
  for (const entry of srcset.slice(0, 20_000).split(/,\s/)) {
    const [url = "", size = ""] = entry.trim().split(/\s+/);
    const at = Number.parseFloat(size) || 0;
    if (url !== "" && at > width) [best, width] = [url, at];
  }
  return best;
};

const addresses = (element: HtmlElement, state: State): string[] => {
  const written = [
    ...SOURCES.map((name) => attr(element, name)),
    widest(attr(element, "srcset")),
    widest(attr(element, "data-srcset") || attr(element, "data-lazy-srcset")),
    state.href,
  ];
  const urls = written.map(tidyHref).filter((url) => url !== "" && !/^(?:data|blob|javascript|about):/i.test(url));
  return [...new Set(urls)].slice(0, MOST_CANDIDATES);
};

const attachmentId = (element: HtmlElement, state: State): number => {
  const named = /(?:^|\s)(?:wp-image|attachment|size-full-wp-image)-(\d{1,15})(?:\s|$)/.exec(
    attr(element, "class"),
  )?.[1];
  const data = attr(element, "data-id") || attr(element, "data-attachment-id");
  return Number(named ?? (/^\d{1,15}$/.test(data) ? data : "")) || state.imageId;
};

const find = (env: Env, id: number, urls: readonly string[]): WpImage | null => {
  const [first] = urls;
  const found = id > 0 ? env.context.image(first === undefined ? { id } : { id, url: first }) : null;
  if (found) return found;
  for (const url of urls) {
    const byUrl = env.context.image({ url });
    if (byUrl) return byUrl;
  }
  return null;
};

const isPixel = (element: HtmlElement): boolean =>
  /^[01](?:px)?$/.test(attr(element, "width")) && /^[01](?:px)?$/.test(attr(element, "height"));

const isSmiley = (element: HtmlElement): boolean => hasClass(element, "wp-smiley") || hasClass(element, "emoji");

export const readImage: ReadElement = (env, flow, element, state) => {
  const alt = tidyLine(attr(element, "alt"));
  if (isSmiley(element)) {
    env.notes.added.push(alt);
    return pushText(flow, alt, state);
  }
  if (isPixel(element)) return;
  const urls = addresses(element, state);
  const id = attachmentId(element, state);
  if (urls.length === 0 && id === 0) return;
  const found = find(env, id, urls);
  if (!found) return note(env.notes, "image", `Not among the site's images: ${urls[0] ?? `attachment ${id}`}`);
  const attrs = { image: found.image, alt: alt || tidyLine(found.alt), credit: tidyLine(found.credit) };
  place(env, flow, [{ type: "image", attrs }]);
};
