import type { Block } from "../../../domain/body.ts";
import { BLOCK_TAGS } from "./data/html-tags.ts";
import type { Env, Flow, ReadElement, State } from "./env.ts";
import { endParagraph, newFlow, pushText } from "./flow.ts";
import { isHidden } from "./hidden.ts";
import type { HtmlElement, HtmlNode } from "./html/node.ts";
import { newNotes, note } from "./notes.ts";
import { readBox, readDetails, readDivider, readHeading, readPre, readTerm } from "./read-box.ts";
import {
  readControl,
  readDivision,
  readForm,
  readHidden,
  readNoscript,
  readNothing,
  readScript,
} from "./read-dropped.ts";
import { readEmbedBlock, readFrame, readMedia } from "./read-embed.ts";
import { galleryOr, readCaptionCode, readFigure, readGalleryCode } from "./read-figure.ts";
import { readNoteInText, readSup } from "./read-footnote.ts";
import { readImage } from "./read-image.ts";
import {
  readBreak,
  readHighlighted,
  readLink,
  readMarked,
  readQuoted,
  readStrong,
  readStruck,
  stateWithLanguage,
} from "./read-inline.ts";
import { readList } from "./read-list.ts";
import { readQuote } from "./read-quote.ts";
import { readTable } from "./read-table.ts";
import { readMore, readNextPage, readWpBlock } from "./read-wp-block.ts";
import type { WpBodyContext } from "./types.ts";

const em = readMarked({ type: "em" });
const code = readMarked({ type: "code" });

/** Who reads which element. Elements not named here are boxes or, inside a line, only their content. */
const READERS: Readonly<Record<string, ReadElement>> = {
  a: readLink,
  b: readStrong,
  strong: readStrong,
  i: em,
  em,
  cite: em,
  dfn: em,
  var: em,
  code,
  kbd: code,
  samp: code,
  tt: code,
  sub: readMarked({ type: "sub" }),
  sup: readSup,
  q: readQuoted,
  s: readStruck,
  strike: readStruck,
  del: readStruck,
  // Underlined words looked like links; what was inserted is simply the text.
  u: em,
  mark: readHighlighted,
  br: readBreak,
  img: readImage,
  image: readImage,
  div: readDivision(galleryOr(readBox)),
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  hr: readDivider,
  pre: readPre,
  listing: readPre,
  xmp: readPre,
  dt: readTerm,
  details: readDetails,
  ul: galleryOr(readList),
  ol: readList,
  menu: readList,
  dir: readList,
  table: readTable,
  blockquote: readQuote,
  figure: readFigure,
  iframe: readFrame,
  embed: readFrame,
  object: readFrame,
  applet: readFrame,
  audio: readMedia,
  video: readMedia,
  script: readScript,
  style: readNothing,
  template: readHidden,
  svg: readNothing,
  noembed: readNothing,
  noframes: readNothing,
  title: readNothing,
  noscript: readNoscript,
  form: readForm,
  label: readControl,
  button: readControl,
  legend: readControl,
  select: readNothing,
  textarea: readNothing,
  datalist: readNothing,
  "x-caption": readCaptionCode,
  "x-gallery": readGalleryCode,
  "x-embed": readEmbedBlock,
  "x-note": readNoteInText,
  "x-more": readMore,
  "x-nextpage": readNextPage,
};

const readerOf = (tag: string): ReadElement | null => {
  if (Object.hasOwn(READERS, tag)) return READERS[tag] ?? null;
  if (tag.startsWith("wp:")) return readWpBlock;
  return BLOCK_TAGS.has(tag) ? readBox : null;
};

const readElement: ReadElement = (env, flow, element, outer) => {
  if (isHidden(element, env.hiddenIds)) return readHidden(env, flow, element, outer);
  const state = stateWithLanguage(env, element, outer);
  const read = readerOf(element.tag);
  if (read) read(env, flow, element, state);
  else env.readInto(flow, element.children, state);
};

const PLAIN_STATE: State = {
  marks: [],
  lines: false,
  imageId: 0,
  href: "",
  embeds: true,
  lists: 0,
  notes: 0,
  form: false,
  heading: false,
};

const newEnv = (context: WpBodyContext, hidden: ReadonlySet<string>): Env => {
  const env: Env = {
    context,
    notes: newNotes(),
    usedFootnotes: new Set(),
    hiddenIds: hidden,
    teaser: null,
    pages: 1,
    root: null,
    blocksOf: (nodes, state) => {
      const flow = newFlow(state.embeds);
      env.readInto(flow, nodes, state);
      endParagraph(env, flow);
      return flow.blocks;
    },
    readInto: (flow: Flow, nodes: readonly HtmlNode[], state: State) => {
      for (const node of nodes) {
        if (typeof node === "string") pushText(flow, node, state);
        else readElement(env, flow, node, state);
      }
    },
  };
  return env;
};

const reportFootnotes = (env: Env): void => {
  for (const { id, content } of env.context.footnotes) {
    if (!env.usedFootnotes.has(id))
      note(env.notes, "footnote", `No place in the text refers to the footnote: ${content}`);
  }
};

/** How a post is to be read: `lines` is true for classic text, `hiddenIds` names elements that its own code hides. */
type Reading = { context: WpBodyContext; lines: boolean; hiddenIds: ReadonlySet<string> };

/** Reads a parsed post: blocks in order, and what else came of it. */
export const readTree = (root: HtmlElement, { context, lines, hiddenIds }: Reading): { blocks: Block[]; env: Env } => {
  const env = newEnv(context, hiddenIds);
  env.root = newFlow(true);
  env.readInto(env.root, root.children, { ...PLAIN_STATE, lines });
  endParagraph(env, env.root);
  reportFootnotes(env);
  return { blocks: env.root.blocks, env };
};
