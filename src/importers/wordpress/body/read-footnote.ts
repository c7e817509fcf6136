import type { Env, Flow, ReadElement, State } from "./env.ts";
import { fitCaption } from "./fit.ts";
import { attr, type HtmlNode, hasAttr, rawText, shownText } from "./html/node.ts";
import { parseHtml } from "./html/parse-html.ts";
import { note } from "./notes.ts";
import { readMarked } from "./read-inline.ts";

const placeFootnote = (env: Env, flow: Flow, nodes: readonly HtmlNode[], state: State): boolean => {
  const { inside } = fitCaption(env.blocksOf(nodes, { ...state, marks: [], lines: false }));
  if (inside.length > 0) flow.run.push({ type: "footnote", content: inside });
  return inside.length > 0;
};

const readSuperscript = readMarked({ type: "sup" });

/** A superscript; with `data-fn` it is the place of a footnote of the block editor. */
export const readSup: ReadElement = (env, flow, element, state) => {
  if (!hasAttr(element, "data-fn")) return readSuperscript(env, flow, element, state);
  const id = attr(element, "data-fn");
  const found = env.context.footnotes.find((each) => each.id === id);
  if (!found || !placeFootnote(env, flow, parseHtml(found.content).root.children, state)) {
    note(env.notes, "footnote", `The text of the footnote marked "${rawText(element)}" is missing`);
  }
  env.usedFootnotes.add(id);
  env.notes.dropped.push(shownText(element));
};

/** A footnote written in the text between short codes. */
export const readNoteInText: ReadElement = (env, flow, element, state) => {
  if (placeFootnote(env, flow, element.children, state)) env.notes.dropped.push(shownText(element));
};
