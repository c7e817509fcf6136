import type { Heading } from "../../../domain/body.ts";
import { cleanText, tidyLine } from "./clean-text.ts";
import type { ReadElement } from "./env.ts";
import { fitInline } from "./fit.ts";
import { endParagraph, place } from "./flow.ts";
import { attr, findElement, type HtmlElement, hasClass, rawText } from "./html/node.ts";
import { withMark } from "./marks.ts";

/** An element that parts the text round it and is nothing more. */
export const readBox: ReadElement = (env, flow, element, state) => {
  endParagraph(env, flow);
  env.readInto(flow, element.children, state);
  endParagraph(env, flow);
};

export const readTerm: ReadElement = (env, flow, element, state) =>
  readBox(env, flow, element, { ...state, marks: withMark(state.marks, { type: "strong" }) });

const LEVELS: Readonly<Record<string, Heading["attrs"]["level"]>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

export const readHeading: ReadElement = (env, flow, element, state) => {
  const { inside, outside } = fitInline(
    env.blocksOf(element.children, { ...state, lines: false, heading: true, embeds: false }),
  );
  const level = LEVELS[element.tag] ?? 2;
  if (inside.length > 0) place(env, flow, [{ type: "heading", attrs: { level }, content: inside }]);
  place(env, flow, outside);
};

/** A rule across the text; the one by which Joomla marked "read more" was never seen. */
export const readDivider: ReadElement = (env, flow, element) => {
  endParagraph(env, flow);
  if (attr(element, "id") === "system-readmore") return;
  if (flow.blocks.at(-1)?.type !== "divider") place(env, flow, [{ type: "divider" }]);
};

const LANGUAGE = /(?:^|\s)(?:lang(?:uage)?-|brush:\s*)([\w#+.-]{1,30})/i;

const codeLanguage = (element: HtmlElement): string => {
  const inner = findElement(element, (each) => each.tag === "code");
  for (const each of inner ? [element, inner] : [element]) {
    const found = attr(each, "data-language") || LANGUAGE.exec(attr(each, "class"))?.[1];
    if (found) return tidyLine(found).toLowerCase();
  }
  return "";
};

/** Preformatted text; a verse is text with line breaks, its words keep their marks. */
export const readPre: ReadElement = (env, flow, element, state) => {
  if (hasClass(element, "wp-block-verse")) return readBox(env, flow, element, { ...state, lines: true });
  const text = cleanText(rawText(element)).replace(/^\n/, "").trimEnd();
  if (text.trim() === "") return;
  place(env, flow, [
    { type: "code_block", attrs: { language: codeLanguage(element) }, content: [{ type: "text", text }] },
  ]);
};

const MOST_NOTES = 2;

/** `<details>`: a box whose title is the summary. */
export const readDetails: ReadElement = (env, flow, element, state) => {
  const summary = element.children.find((each) => typeof each !== "string" && each.tag === "summary");
  if (!summary || typeof summary === "string" || state.notes >= MOST_NOTES) return readBox(env, flow, element, state);
  const rest = element.children.filter((each) => each !== summary);
  const content = env.blocksOf(rest, { ...state, marks: [], notes: state.notes + 1 });
  const title = tidyLine(rawText(summary));
  if (content.length === 0) return readBox(env, flow, element, state);
  place(env, flow, [{ type: "note", attrs: { title }, content }]);
};
