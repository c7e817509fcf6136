import { BLOCK_TAGS } from "../data/html-tags.ts";

/** A parsed element. Block delimiters of WordPress are elements too: tag "wp:image", with their JSON in `json`. */
export type HtmlElement = {
  tag: string;
  attrs: readonly { name: string; value: string }[];
  children: HtmlNode[];
  json: string;
};
export type HtmlNode = string | HtmlElement;

/** "" when the attribute is missing. */
export const attr = (element: HtmlElement, name: string): string => {
  for (const each of element.attrs) if (each.name === name) return each.value;
  return "";
};

export const hasAttr = (element: HtmlElement, name: string): boolean =>
  element.attrs.some((each) => each.name === name);

export const hasClass = (element: HtmlElement, name: string): boolean => {
  const classes = attr(element, "class");
  return classes.includes(name) && classes.split(/\s+/).includes(name);
};

/** All text inside, as it stands; a line break counts as "\n", scripts and styles as nothing. */
export const rawText = (node: HtmlNode): string => {
  if (typeof node === "string") return node;
  if (node.tag === "br") return "\n";
  if (node.tag === "script" || node.tag === "style") return "";
  let text = "";
  for (const child of node.children) text += rawText(child);
  return text;
};

/** All text inside as the eye meets it: blocks apart by a space. */
export const shownText = (node: HtmlNode): string => {
  if (typeof node === "string") return node;
  if (node.tag === "script" || node.tag === "style") return "";
  const text = node.children.map(shownText).join("");
  return node.tag === "br" || BLOCK_TAGS.has(node.tag) ? ` ${text} ` : text;
};

/** The first element below that satisfies the test, in document order. */
export const findElement = (element: HtmlElement, test: (each: HtmlElement) => boolean): HtmlElement | null => {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (test(child)) return child;
    const found = findElement(child, test);
    if (found) return found;
  }
  return null;
};

export const isBlank = (node: HtmlNode): boolean => typeof node === "string" && node.trim() === "";
