import type { Block, Gallery, ImageNode } from "../../../domain/body.ts";
import { tidyLine } from "./clean-text.ts";
import type { Env, Flow, ReadElement, State } from "./env.ts";
import { fitCaption, paragraph } from "./fit.ts";
import { place } from "./flow.ts";
import { blockAttr } from "./html/block-comment.ts";
import { attr, findElement, type HtmlElement, type HtmlNode, hasClass } from "./html/node.ts";
import { parseHtml } from "./html/parse-html.ts";
import { note } from "./notes.ts";
import { readPullquoteFigure } from "./read-quote.ts";

type Caption = ReturnType<typeof fitCaption>["inside"];

const plainOf = (caption: Caption): string =>
  tidyLine(caption.map((node) => (node.type === "text" ? node.text : " ")).join(""));

/** Gives the caption to the last block that can carry one; a paragraph carries it otherwise. */
const withCaption = (blocks: readonly Block[], caption: Caption): Block[] => {
  if (caption.length === 0) return [...blocks];
  const index = blocks.findLastIndex((each) => ["image", "embed", "table"].includes(each.type));
  const block = blocks[index];
  const replaced = blocks.filter((_, at) => at !== index);
  if (block?.type === "image" && !block.content) return replaced.toSpliced(index, 0, { ...block, content: caption });
  if (block?.type === "embed" && block.attrs.title === "") {
    return replaced.toSpliced(index, 0, { ...block, attrs: { ...block.attrs, title: plainOf(caption) } });
  }
  if (block?.type === "table" && block.attrs.caption === "") {
    return replaced.toSpliced(index, 0, { ...block, attrs: { ...block.attrs, caption: plainOf(caption) } });
  }
  return [...blocks, paragraph(caption)];
};

/** Images as one gallery where the first of them stood; what else was among them stands after it. */
const asGallery = (blocks: readonly Block[]): Block[] => {
  const images = blocks.flatMap((each): ImageNode[] => {
    if (each.type === "image") return [each];
    return each.type === "gallery" ? each.content : [];
  });
  if (images.length < 2) return [...blocks];
  const gallery: Gallery = { type: "gallery", content: images };
  return [gallery, ...blocks.filter((each) => each.type !== "image" && each.type !== "gallery")];
};

const isCaption = (node: HtmlNode): node is HtmlElement =>
  typeof node !== "string" && (node.tag === "figcaption" || hasClass(node, "wp-caption-text"));

const readCaption = (env: Env, nodes: readonly HtmlNode[], state: State) =>
  fitCaption(env.blocksOf(nodes, { ...state, lines: false, href: "", embeds: false, imageId: 0 }));

const idIn = (element: HtmlElement): number =>
  Number(/^(?:attachment_)?(\d{1,15})$/.exec(attr(element, "data-id") || attr(element, "id"))?.[1] ?? 0);

const isGallery = (element: HtmlElement): boolean =>
  hasClass(element, "wp-block-gallery") ||
  hasClass(element, "gallery") ||
  hasClass(element, "tiled-gallery") ||
  hasClass(element, "wp-block-jetpack-tiled-gallery") ||
  hasClass(element, "wp-block-jetpack-slideshow") ||
  hasClass(element, "blocks-gallery-grid");

export const readFigure: ReadElement = (env, flow, element, state) => {
  if (hasClass(element, "wp-block-pullquote")) return readPullquoteFigure(env, flow, element, state);
  const captions = element.children.filter(isCaption);
  const { inside, outside } = readCaption(
    env,
    captions.flatMap((each) => each.children),
    state,
  );
  const rest = element.children.filter((each) => !isCaption(each));
  const inner = env.blocksOf(rest, { ...state, lines: false, imageId: idIn(element) || state.imageId });
  const blocks = isGallery(element) ? asGallery(inner) : inner;
  place(env, flow, [...withCaption(blocks, inside), ...outside]);
};

/** A box of images or of an image with its caption, as themes and the older blocks wrote it. */
export const galleryOr =
  (otherwise: ReadElement): ReadElement =>
  (env, flow, element, state) => {
    if (hasClass(element, "wp-caption")) return readFigure(env, flow, element, state);
    if (!isGallery(element)) return otherwise(env, flow, element, state);
    place(env, flow, asGallery(env.blocksOf(element.children, { ...state, lines: false })));
  };

/** The caption short code: the image (with its link) first, then the words under it. */
export const readCaptionCode: ReadElement = (env, flow, element, state) => {
  if (element.children.some(isCaption)) return readFigure(env, flow, element, state);
  const index = element.children.findIndex(
    (each) =>
      typeof each !== "string" && (each.tag === "img" || findElement(each, (below) => below.tag === "img") !== null),
  );
  const { inside, outside } = readCaption(env, element.children.slice(index + 1), state);
  const image = element.children.slice(0, index + 1);
  const blocks = env.blocksOf(image, { ...state, lines: false, imageId: idIn(element) });
  place(env, flow, [...withCaption(blocks, inside), ...outside]);
};

const numbers = (text: string): number[] =>
  text
    .split(/\D+/)
    .filter((each) => each !== "" && each.length < 16)
    .map(Number);

const galleryIds = (env: Env, element: HtmlElement): number[] => {
  const named = numbers(attr(element, "ids") || attr(element, "include"));
  const left = new Set(numbers(attr(element, "exclude")));
  const ids = (named.length > 0 ? named : env.context.attached).filter((id) => !left.has(id));
  const reversed = attr(element, "order").toUpperCase() === "DESC" && named.length === 0;
  return reversed ? ids.toReversed() : [...ids];
};

const galleryImage = (env: Env, id: number, state: State): ImageNode[] => {
  const found = env.context.image({ id });
  if (!found) {
    note(env.notes, "image", `Not among the site's images: attachment ${id}`);
    return [];
  }
  const caption = found.caption === "" ? [] : readCaption(env, parseHtml(found.caption).root.children, state).inside;
  env.notes.added.push(plainOf(caption));
  const attrs = { image: found.image, alt: tidyLine(found.alt), credit: tidyLine(found.credit) };
  return [caption.length === 0 ? { type: "image", attrs } : { type: "image", attrs, content: caption }];
};

/** The gallery short code: attachments by number, or all that belong to the post. */
export const readGalleryCode: ReadElement = (env: Env, flow: Flow, element: HtmlElement, state: State) => {
  const images = galleryIds(env, element).flatMap((id) => galleryImage(env, id, state));
  place(env, flow, asGallery(images));
};

/** A cover whose picture is only named in the block's attributes. */
export const placeCoverImage = (env: Env, flow: Flow, element: HtmlElement, state: State): void => {
  if (findElement(element, (each) => each.tag === "img")) return;
  const url = blockAttr(element.json, "url");
  const id = Number(blockAttr(element.json, "id")) || 0;
  if (url === "" && id === 0) return;
  const image: HtmlElement = { tag: "img", attrs: [{ name: "src", value: url }], children: [], json: "" };
  env.readInto(flow, [image], { ...state, imageId: id });
};
