import type { Block } from "../../../domain/body.ts";
import type { HtmlElement, HtmlNode } from "./html/node.ts";
import type { Piece } from "./inline-run.ts";
import type { Marks } from "./marks.ts";
import type { Notes } from "./notes.ts";
import type { WpBodyContext } from "./types.ts";

/** What holds for the part of the tree being read, given down and never changed. */
export type State = {
  marks: Marks;
  /** True in classic text, where the ends of lines mean what WordPress's paragraph rules say. */
  lines: boolean;
  /** Attachment id that a block or short code gave for the image inside; 0 when none did. */
  imageId: number;
  /** Where the link round this part goes; "" outside a link. */
  href: string;
  lists: number;
  notes: number;
  form: boolean;
  /** True in headings, which are strong by themselves. */
  heading: boolean;
  /** True where a paragraph that is only an address becomes an embed: not in lists, tables, quotes, captions. */
  embeds: boolean;
};

/** Blocks under way and the inline pieces not yet made a paragraph. */
export type Flow = { blocks: Block[]; run: Piece[]; embeds: boolean };

/** `blocksOf` reads nodes apart from the flow round them; the readers of single elements call back through it. */
export type Env = {
  context: WpBodyContext;
  notes: Notes;
  usedFootnotes: Set<string>;
  hiddenIds: ReadonlySet<string>;
  teaser: Block[] | null;
  pages: number;
  root: Flow | null;
  blocksOf(nodes: readonly HtmlNode[], state: State): Block[];
  readInto(flow: Flow, nodes: readonly HtmlNode[], state: State): void;
};

export type ReadElement = (env: Env, flow: Flow, element: HtmlElement, state: State) => void;
