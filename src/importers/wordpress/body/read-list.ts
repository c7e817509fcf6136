import type { Block, BulletList, ListItem, OrderedList } from "../../../domain/body.ts";
import type { Env, Flow, ReadElement, State } from "./env.ts";
import { type FlowBlock, flowSegments } from "./fit.ts";
import { place } from "./flow.ts";
import { attr, type HtmlElement, type HtmlNode, isBlank } from "./html/node.ts";
import { note } from "./notes.ts";
import { pushAll } from "./push-all.ts";
import { readBox } from "./read-box.ts";

const MOST_LISTS = 8;

type List = BulletList | OrderedList;
type Under = { items: ListItem[]; done: Block[]; start: number | null };

const listOf = (items: ListItem[], start: number | null): List =>
  start === null ? { type: "bullet_list", content: items } : { type: "ordered_list", attrs: { start }, content: items };

/** Ends the list so far, so that a block no list item may hold can stand after its item; numbers go on behind it. */
const cut = (under: Under): void => {
  if (under.items.length === 0) return;
  under.done.push(listOf(under.items, under.start));
  if (under.start !== null) under.start += under.items.length;
  under.items = [];
};

const addItem = (under: Under, blocks: readonly Block[]): void => {
  const segments = flowSegments(blocks);
  const content = segments.flatMap((each) => (Array.isArray(each) ? each : []));
  if (content.length > 0) under.items.push({ type: "list_item", content });
  const outside = segments.filter((each): each is Block => !Array.isArray(each));
  if (outside.length === 0) return;
  cut(under);
  pushAll(under.done, outside);
};

/** A list that stands between the items belongs to the item before it. */
const addToLast = (under: Under, blocks: readonly Block[]): void => {
  const last = under.items.at(-1);
  const segments = flowSegments(blocks);
  const inside = segments.filter((each): each is FlowBlock[] => Array.isArray(each));
  if (last && inside.length === segments.length) pushAll(last.content, inside.flat());
  else addItem(under, blocks);
};

const LIST_TAGS = new Set(["ul", "ol", "menu", "dir"]);

const readChildren = (env: Env, under: Under, nodes: readonly HtmlNode[], state: State): void => {
  for (const node of nodes) {
    if (isBlank(node)) continue;
    if (typeof node !== "string" && node.tag.startsWith("wp:list")) readChildren(env, under, node.children, state);
    else if (typeof node !== "string" && node.tag === "li") addItem(under, env.blocksOf(itemNodes(node), state));
    else if (typeof node !== "string" && LIST_TAGS.has(node.tag)) addToLast(under, env.blocksOf([node], state));
    else addItem(under, env.blocksOf([node], state));
  }
};

/** Wrapped, so that what stands on the item itself (a language, a style that hides it) is read with it. */
const itemNodes = (item: HtmlElement): HtmlNode[] =>
  item.attrs.length === 0 ? item.children : [{ ...item, tag: "x-box" }];

const MOST_START = 100_000;

const startOf = (element: HtmlElement): number => {
  const start = Number.parseInt(attr(element, "start"), 10);
  return start >= 1 && start <= MOST_START ? start : 1;
};

export const readList: ReadElement = (env: Env, flow: Flow, element: HtmlElement, state: State) => {
  if (state.lists >= MOST_LISTS) {
    note(env.notes, "depth", `Lists nested more than ${MOST_LISTS} deep are plain paragraphs`);
    return readBox(env, flow, element, state);
  }
  const under: Under = { items: [], done: [], start: element.tag === "ol" ? startOf(element) : null };
  readChildren(env, under, element.children, { ...state, lists: state.lists + 1, href: "", embeds: false });
  cut(under);
  place(env, flow, under.done);
};
