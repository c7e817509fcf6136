import { ChaparError } from "../../domain/errors.ts";
import type { ElementAttributes, ElementName } from "./attributes.ts";
import { type Children, escapeHtml, htmlOf, Markup } from "./markup.ts";

/** What the compiler makes of JSX: elements become text where they stand, components are called at once. */

export declare namespace JSX {
  type Element = Markup;
  type ElementType = ElementName | ((props: never) => Children);
  type ElementChildrenAttribute = { children: unknown };
  type IntrinsicElements = { [Name in ElementName]: ElementAttributes };
  /** Taken wherever JSX is written by habit; text has no use for it. */
  type IntrinsicAttributes = { key?: string | number };
}

type Component = (props: Props) => Children;
type Props = { readonly children?: Children; readonly [name: string]: unknown };

type Tag = { opening: string; closing: string };

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const NAME = /^[a-z][a-z0-9:-]*$/i;

/** Keeps what is made of each name: there are as many as the sources hold. */
const byName = <Made>(make: (name: string) => Made): ((name: string) => Made) => {
  const known = new Map<string, Made>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (!NAME.test(name)) throw new ChaparError("internal", `"${name}" is no name of an element or attribute.`);
    const made = make(name);
    known.set(name, made);
    return made;
  };
};

const tagOf = byName<Tag>((name) => ({ opening: `<${name}`, closing: VOID.has(name) ? "/>" : `</${name}>` }));

/** Attributes that JSX writes in camel case. Those of SVG keep theirs. */
const CAMEL_CASE = /^(autoComplete|autoFocus|colSpan|dateTime|maxLength|minLength|readOnly|rowSpan|tabIndex)$/;
const attributeOf = byName((name) => ` ${CAMEL_CASE.test(name) ? name.toLowerCase() : name}`);

/** As HTML has it: no value for true and "", nothing for false; in ARIA's attributes both are words. */
const attribute = (name: string, value: unknown): string => {
  if (value === undefined || value === null) return "";
  const written = attributeOf(name);
  if (typeof value === "boolean") return name.startsWith("aria-") ? `${written}="${value}"` : value ? written : "";
  if (typeof value === "number") return `${written}="${value}"`;
  if (typeof value !== "string")
    throw new ChaparError("internal", `The attribute ${name} cannot be of type ${typeof value}.`);
  return value === "" ? written : `${written}="${escapeHtml(value)}"`;
};

const element = (name: string, props: Props): Markup => {
  const { opening, closing } = tagOf(name);
  let html = opening;
  for (const each in props) if (each !== "children") html += attribute(each, props[each]);
  if (closing === "/>") return new Markup(html + closing);
  return new Markup(`${html}>${htmlOf(props.children)}${closing}`);
};

const jsx = (type: string | Component, props: Props): Markup => {
  if (typeof type === "string") return element(type, props);
  const made = type(props);
  return made instanceof Markup ? made : new Markup(htmlOf(made));
};

/** Where there are several children, they come as an array. */
export { jsx, jsx as jsxs };

/** `<>…</>`: children without an element around them. */
export const Fragment = ({ children }: { children?: Children }): Children => children;
