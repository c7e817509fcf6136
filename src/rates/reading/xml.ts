import { type SaxesAttributeNS, SaxesParser } from "saxes";
import type { RateDocument } from "../source.ts";
import { documentText, refuseWebPage } from "./document-text.ts";
import { quoted, refuse } from "./refuse.ts";

/** An element; names stand without their prefix, `text` is that of the element itself. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

/** Deeper than any bank's document. */
const DEEPEST = 32;
/** More than a year of any bank's figures. */
const MOST_ELEMENTS = 100_000;

const attributesOf = (attributes: Record<string, SaxesAttributeNS>): Record<string, string> =>
  Object.fromEntries(Object.values(attributes).map(({ local, value }) => [local, value]));

const parse = (text: string): XmlElement => {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let count = 0;
  const add = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("doctype", () => refuse("The document declares types or entities of its own."));
  parser.on("error", (error) => refuse(`The document is broken or cut off: ${error.message}`));
  parser.on("opentag", ({ local, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS) refuse("The document holds more than any bank has to say.");
    if (open.length > DEEPEST) refuse("The document is nested too deeply.");
    const element = { name: local, attributes: attributesOf(attributes), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  return root.children[0] ?? refuse("The document holds nothing.");
};

/** The root element of a document, which must have that name. No DOCTYPE, no fault of form is let pass. */
export const readXml = (document: RateDocument, root: string): XmlElement => {
  const text = documentText(document);
  refuseWebPage(text);
  const element = parse(text);
  return element.name === root ? element : refuse(`The document is a ${quoted(element.name)}, not "${root}".`);
};

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The one child of that name, or the one at the end of a path of names. */
export const childOf = (element: XmlElement, ...path: string[]): XmlElement =>
  path.reduce((at, name) => {
    const [child, ...others] = childrenOf(at, name);
    if (child === undefined) return refuse(`"${at.name}" has no "${name}".`);
    return others.length === 0 ? child : refuse(`"${at.name}" has "${name}" twice.`);
  }, element);

/** The text of the one child of that name. */
export const textIn = (element: XmlElement, name: string): string => childOf(element, name).text.trim();

export const attributeOf = (element: XmlElement, name: string): string =>
  element.attributes[name]?.trim() ?? refuse(`"${element.name}" has no "${name}".`);
