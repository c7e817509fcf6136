import type { Env, Flow, ReadElement, State } from "./env.ts";
import { endParagraph } from "./flow.ts";
import { blockAttr } from "./html/block-comment.ts";
import type { HtmlElement } from "./html/node.ts";
import { note } from "./notes.ts";
import { readEmbedBlock } from "./read-embed.ts";
import { placeCoverImage } from "./read-figure.ts";

/** Empty blocks that show nothing or are read elsewhere. */
const SILENT = new Set([
  "spacer",
  "separator",
  "more",
  "nextpage",
  "footnotes",
  "page-break",
  "paragraph",
  "image",
  "gallery",
  "column",
  "group",
  "heading",
  "list",
  "html",
  "freeform",
  "classic",
]);

/** Blocks that hold classic text. */
const CLASSIC = new Set(["freeform", "classic", "shortcode"]);

const imageIdOf = (element: HtmlElement): number => {
  if (!/^wp:(?:image|cover|media-text)/.test(element.tag)) return 0;
  return Number(blockAttr(element.json, "id") || blockAttr(element.json, "mediaId")) || 0;
};

const isCover = (tag: string): boolean => tag === "wp:cover" || tag === "wp:cover-image";
const isEmbed = (tag: string): boolean => tag === "wp:embed" || tag.startsWith("wp:core-embed/");

/** A block by its delimiter. Its HTML says what it is; the delimiter adds ids and what the server would have filled in. */
export const readWpBlock: ReadElement = (env: Env, flow: Flow, element: HtmlElement, state: State) => {
  const name = element.tag.slice(3);
  endParagraph(env, flow);
  const inner: State = { ...state, lines: CLASSIC.has(name), imageId: imageIdOf(element) || state.imageId };
  if (isEmbed(element.tag)) readEmbedBlock(env, flow, element, inner);
  else {
    if (isCover(element.tag)) placeCoverImage(env, flow, element, inner);
    const isEmpty = element.children.length === 0;
    if (isEmpty && !SILENT.has(name) && !isCover(element.tag)) {
      const ref = blockAttr(element.json, "ref");
      note(env.notes, "block", `The site filled this block itself: ${name}${ref === "" ? "" : ` ${ref}`}`);
    }
    env.readInto(flow, element.children, inner);
  }
  endParagraph(env, flow);
};

/** What stands before "more" is the teaser; only the first counts. */
export const readMore: ReadElement = (env, flow) => {
  if (env.teaser !== null || env.root === null) return;
  if (env.root === flow) endParagraph(env, flow);
  env.teaser = [...env.root.blocks];
};

export const readNextPage: ReadElement = (env, flow) => {
  endParagraph(env, flow);
  env.pages += 1;
};
