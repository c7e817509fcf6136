/** The grammar of the body tree as data: what each node may hold. `body-validate.ts` walks it. */
export type AttrRule =
  | "text"
  | "level"
  | "positive"
  | "language"
  | "href"
  | "url"
  | "image"
  | "amount"
  | "currency"
  | "basis";

export type NodeRule = {
  attrs?: Record<string, AttrRule>;
  /** Node types allowed inside; absent for leaves. */
  content?: readonly string[];
  /** Fewest children; 0 lets `content` be left out. */
  least?: number;
};

const BLOCKS = [
  "paragraph",
  "heading",
  "bullet_list",
  "ordered_list",
  "blockquote",
  "pullquote",
  "image",
  "gallery",
  "embed",
  "table",
  "code_block",
  "divider",
  "note",
] as const;

const INLINE = ["text", "hard_break", "footnote", "money"] as const;
const PLAIN_INLINE = ["text", "hard_break"] as const;
const FLOW = ["paragraph", "bullet_list", "ordered_list"] as const;

export const NODE_RULES: Record<string, NodeRule> = {
  paragraph: { content: INLINE, least: 0 },
  heading: { attrs: { level: "level" }, content: INLINE, least: 0 },
  bullet_list: { content: ["list_item"], least: 1 },
  ordered_list: { attrs: { start: "positive" }, content: ["list_item"], least: 1 },
  list_item: { content: FLOW, least: 1 },
  blockquote: { attrs: { source: "text" }, content: FLOW, least: 1 },
  pullquote: { attrs: { source: "text" }, content: ["paragraph"], least: 1 },
  image: { attrs: { image: "image", alt: "text", credit: "text" }, content: PLAIN_INLINE, least: 0 },
  gallery: { content: ["image"], least: 1 },
  embed: { attrs: { provider: "text", url: "url", title: "text" } },
  table: { attrs: { caption: "text" }, content: ["table_row"], least: 1 },
  table_row: { content: ["table_cell", "table_header"], least: 1 },
  table_cell: { attrs: { colspan: "positive", rowspan: "positive" }, content: ["paragraph"], least: 1 },
  table_header: { attrs: { colspan: "positive", rowspan: "positive" }, content: ["paragraph"], least: 1 },
  code_block: { attrs: { language: "text" }, content: ["text"], least: 0 },
  divider: {},
  note: { attrs: { title: "text" }, content: BLOCKS, least: 1 },
  footnote: { content: PLAIN_INLINE, least: 1 },
  money: { attrs: { amount: "amount", currency: "currency", basis: "basis" }, content: ["text"], least: 1 },
  hard_break: {},
};

export const DOC_RULE: NodeRule = { content: BLOCKS, least: 0 };

export const MARK_RULES: Record<string, Record<string, AttrRule>> = {
  strong: {},
  em: {},
  code: {},
  sub: {},
  sup: {},
  strike: {},
  highlight: {},
  link: { href: "href" },
  lang: { lang: "language" },
};

/** Deeper trees are refused: no story needs them, and a hostile one would exhaust the stack. */
export const MAX_DEPTH = 24;
