/**
 * The story body: a typed tree in ProseMirror's JSON form, never stored as HTML.
 * `domain/body-validate.ts` checks it on every write; the renderers in `site/body/` read it.
 * Inline text is stored in Unicode NFC; no node holds markup.
 */
export const BODY_VERSION = 1;

export type Mark =
  | { type: "strong" }
  | { type: "em" }
  | { type: "code" }
  | { type: "sub" }
  | { type: "sup" }
  /** Words that no longer hold. They are seen crossed out, and left out wherever text is plain: there they would read as true. */
  | { type: "strike" }
  /** Words to look at, in a document that is quoted. Underlining is no mark of its own: on a page it means a link. */
  | { type: "highlight" }
  /** http, https, mailto, tel, or an address of this site that starts with "/" or "#". */
  | { type: "link"; attrs: { href: string } }
  /** BCP 47 tag of words in another language than the story's. */
  | { type: "lang"; attrs: { lang: string } };

export type TextNode = { type: "text"; text: string; marks?: Mark[] };
export type HardBreak = { type: "hard_break" };
/** A note at its place in the text; shown in the margin or at the foot. */
export type Footnote = { type: "footnote"; content: (TextNode | HardBreak)[] };
/**
 * A sum in the writer's words (the content) and what it says: `amount` units of `currency` (ISO 4217), exact decimal text.
 * `basis` is the day whose rate converts it, "2026-01-27"; "" when the sum belongs to no day, and is then never converted.
 */
export type Money = {
  type: "money";
  attrs: { amount: string; currency: string; basis: string };
  content: TextNode[];
};
export type Inline = TextNode | HardBreak | Footnote | Money;

export type Paragraph = { type: "paragraph"; content?: Inline[] };
/** Level 1 is the headline, so the body starts at 2. */
export type Heading = { type: "heading"; attrs: { level: 2 | 3 | 4 }; content?: Inline[] };
export type ListItem = { type: "list_item"; content: (Paragraph | BulletList | OrderedList)[] };
export type BulletList = { type: "bullet_list"; content: ListItem[] };
export type OrderedList = { type: "ordered_list"; attrs: { start: number }; content: ListItem[] };
export type Blockquote = {
  type: "blockquote";
  attrs: { source: string };
  content: (Paragraph | BulletList | OrderedList)[];
};
export type Pullquote = { type: "pullquote"; attrs: { source: string }; content: Paragraph[] };
/** `image` is the id of a stored image; the content is its caption. */
export type ImageNode = {
  type: "image";
  attrs: { image: number; alt: string; credit: string };
  content?: (TextNode | HardBreak)[];
};
export type Gallery = { type: "gallery"; content: ImageNode[] };
/** Shown as a link; nothing is loaded from elsewhere without the reader's consent. */
export type Embed = { type: "embed"; attrs: { provider: string; url: string; title: string } };
export type TableCell = {
  type: "table_cell" | "table_header";
  attrs: { colspan: number; rowspan: number };
  content: Paragraph[];
};
export type TableRow = { type: "table_row"; content: TableCell[] };
export type Table = { type: "table"; attrs: { caption: string }; content: TableRow[] };
/** Preformatted text; `language` is "" when unknown. */
export type CodeBlock = { type: "code_block"; attrs: { language: string }; content?: { type: "text"; text: string }[] };
export type Divider = { type: "divider" };
/** A box beside the story: background, a note of the editor, a list of facts. */
export type Note = { type: "note"; attrs: { title: string }; content: Block[] };

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | Pullquote
  | ImageNode
  | Gallery
  | Embed
  | Table
  | CodeBlock
  | Divider
  | Note;

export type Body = { type: "doc"; attrs: { version: typeof BODY_VERSION }; content: Block[] };

export const bodyOf = (content: Block[]): Body => ({ type: "doc", attrs: { version: BODY_VERSION }, content });
