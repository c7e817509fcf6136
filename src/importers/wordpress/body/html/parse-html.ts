import { type Token, Tokenizer, TokenizerMode } from "parse5";
import {
  BLOCK_TAGS,
  ESCAPABLE_TEXT_TAGS,
  IMPLIED_ENDS,
  RAW_TEXT_TAGS,
  SCOPE_TAGS,
  TABLE_PARTS,
  VOID_TAGS,
} from "../data/html-tags.ts";
import { type BlockComment, readBlockComment } from "./block-comment.ts";
import { feed } from "./feed.ts";
import type { HtmlElement } from "./node.ts";

/** Elements nested deeper than this are read as if their tags were not there. */
const MAX_OPEN = 120;

export type ParsedHtml = {
  root: HtmlElement;
  hasBlocks: boolean;
  /** The text ended inside a tag or a comment, so what follows its start is missing from the tree. */
  cutAt: "tag" | "comment" | null;
  tooDeep: boolean;
};

type Builder = ParsedHtml & { open: HtmlElement[]; skipped: number };

const element = (tag: string, attrs: HtmlElement["attrs"] = [], json = ""): HtmlElement => ({
  tag,
  attrs,
  children: [],
  json,
});

const top = (builder: Builder): HtmlElement => builder.open.at(-1) ?? builder.root;

const closeTo = (builder: Builder, index: number): void => {
  builder.open.length = index;
};

/** Index in the stack of the innermost open element that `wanted` accepts, or -1 when `stop` comes first. */
const findOpen = (builder: Builder, wanted: (tag: string) => boolean, stop: (tag: string) => boolean): number => {
  for (let index = builder.open.length - 1; index > 0; index -= 1) {
    const tag = builder.open[index]?.tag ?? "";
    if (wanted(tag)) return index;
    if (stop(tag)) return -1;
  }
  return -1;
};

const closeImplied = (builder: Builder, tag: string): void => {
  const rule = IMPLIED_ENDS.get(tag);
  if (rule) {
    const index = findOpen(
      builder,
      (each) => rule.ends.has(each),
      (each) => rule.stop.has(each) || each.startsWith("wp:"),
    );
    if (index > 0) closeTo(builder, index);
  }
  if (!BLOCK_TAGS.has(tag)) return;
  const paragraph = findOpen(
    builder,
    (each) => each === "p",
    (each) => SCOPE_TAGS.has(each) || each.startsWith("wp:"),
  );
  if (paragraph > 0) closeTo(builder, paragraph);
};

const appendText = (builder: Builder, text: string): void => {
  const { children } = top(builder);
  const last = children.length - 1;
  const before = children[last];
  if (typeof before === "string") children[last] = before + text;
  else children.push(text);
};

const append = (builder: Builder, child: HtmlElement, leaf: boolean): void => {
  if (!leaf && builder.open.length >= MAX_OPEN) {
    builder.tooDeep = true;
    builder.skipped += 1;
    if (BLOCK_TAGS.has(child.tag)) appendText(builder, " ");
    return;
  }
  top(builder).children.push(child);
  if (!leaf) builder.open.push(child);
};

/** What an end tag does not reach beyond: words inside a line end in it, blocks in their cell or box. */
const endStop = (tag: string): ((each: string) => boolean) => {
  if (tag === "table") return () => false;
  if (TABLE_PARTS.has(tag)) return (each) => each === "table";
  if (BLOCK_TAGS.has(tag)) return (each) => SCOPE_TAGS.has(each);
  return (each) => BLOCK_TAGS.has(each) || each.startsWith("wp:");
};

const closeTag = (builder: Builder, tag: string): void => {
  if (builder.skipped > 0) {
    builder.skipped -= 1;
    if (BLOCK_TAGS.has(tag)) appendText(builder, " ");
    return;
  }
  const index = findOpen(builder, (each) => each === tag, endStop(tag));
  if (index > 0) closeTo(builder, index);
};

const placeBlockComment = (builder: Builder, comment: BlockComment): void => {
  builder.hasBlocks = true;
  const tag = `wp:${comment.name}`;
  if (comment.kind !== "close") {
    append(builder, element(tag, [], comment.json), comment.kind === "void");
    return;
  }
  const index = findOpen(
    builder,
    (each) => each === tag,
    () => false,
  );
  if (index > 0) closeTo(builder, index);
};

const MORE = /^\s*(more|nextpage)(?:\s|$)/;

const placeComment = (builder: Builder, data: string): void => {
  const block = readBlockComment(data);
  const marker = block ? null : MORE.exec(data);
  if (block) placeBlockComment(builder, block);
  else if (marker) top(builder).children.push(element(`x-${marker[1]}`));
};

const textMode = (tag: string): Tokenizer["state"] | null => {
  if (tag === "script") return TokenizerMode.SCRIPT_DATA;
  if (RAW_TEXT_TAGS.has(tag)) return TokenizerMode.RAWTEXT;
  return ESCAPABLE_TEXT_TAGS.has(tag) ? TokenizerMode.RCDATA : null;
};

/**
 * Parses HTML with the standard's tokenizer and a tree builder of our own. The standard's builder repeats unclosed
 * formatting in every later paragraph, so hostile markup of a few hundred kB becomes a tree of gigabytes; this one makes
 * at most one element a tag, in linear time, and knows the block comments of WordPress as elements.
 */
export const parseHtml = (html: string): ParsedHtml => {
  const root = element("x-root");
  const builder: Builder = { root, hasBlocks: false, cutAt: null, tooDeep: false, open: [root], skipped: 0 };
  const onText = ({ chars }: Token.CharacterToken): void => appendText(builder, chars);
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ tagName, attrs }: Token.TagToken): void => {
        closeImplied(builder, tagName);
        append(builder, element(tagName, attrs), VOID_TAGS.has(tagName));
        const mode = textMode(tagName);
        if (mode !== null) tokenizer.state = mode;
      },
      onEndTag: ({ tagName }: Token.TagToken): void => {
        if (tagName === "br") append(builder, element("br"), true);
        else if (!VOID_TAGS.has(tagName)) closeTag(builder, tagName);
      },
      onComment: ({ data }: Token.CommentToken): void => placeComment(builder, data),
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
      onParseError: ({ code }) => {
        if (code === "eof-in-tag") builder.cutAt = "tag";
        if (code === "eof-in-comment") builder.cutAt = "comment";
      },
    },
  );
  feed(tokenizer, html, (text) => appendText(builder, text));
  return builder;
};
