import type { Block } from "../../../domain/body.ts";
import { BLOCK_TAGS } from "./data/html-tags.ts";
import type { ReadElement } from "./env.ts";
import { endParagraph, place } from "./flow.ts";
import { attr, shownText } from "./html/node.ts";
import { note } from "./notes.ts";
import { readBox } from "./read-box.ts";
import { placeSocial } from "./read-embed.ts";

export const readNothing: ReadElement = (env, _flow, element) => {
  env.notes.dropped.push(shownText(element));
};

export const readHidden: ReadElement = (env, flow, element) => {
  if (BLOCK_TAGS.has(element.tag)) endParagraph(env, flow);
  const text = shownText(element).trim();
  if (text !== "") note(env.notes, "hidden", `Text that readers could not see is left out: ${text}`);
  env.notes.dropped.push(text);
};

/** The loaders that stand beside a network's own embed code do nothing a report should mention. */
const EMBED_LOADER =
  /platform\.(?:twitter|instagram)\.com|connect\.facebook\.net|tiktok\.com\/embed|instagram\.com\/embed|flourish\.studio|infogram\.com/;

export const readScript: ReadElement = (env, flow, element) => {
  if (placeSocial(env, flow, element)) return;
  const source = attr(element, "src");
  if (!EMBED_LOADER.test(source)) note(env.notes, "script", `A script is left out: ${source || "written in the text"}`);
};

export const readForm: ReadElement = (env, flow, element, state) => {
  note(env.notes, "form", "A form is left out");
  readBox(env, flow, element, { ...state, form: true });
};

/** Labels and buttons of a form go with it; outside of forms they are the titles of folding boxes. */
export const readControl: ReadElement = (env, flow, element, state) => {
  if (state.form) env.notes.dropped.push(shownText(element));
  else readBox(env, flow, element, state);
};

const sameImage = (a: Block | undefined, b: Block): boolean =>
  a?.type === "image" && b.type === "image" && a.attrs.image === b.attrs.image;

/** What browsers without scripts saw: twins of lazy images, and requests to switch scripts on. */
export const readNoscript: ReadElement = (env, flow, element, state) => {
  const media = env.blocksOf(element.children, state).filter((each) => each.type === "image" || each.type === "embed");
  env.notes.dropped.push(shownText(element));
  place(
    env,
    flow,
    media.filter((each) => !sameImage(flow.blocks.at(-1), each)),
  );
};

const SOCIAL_BOX = /fb-(?:post|video)|flourish-embed|infogram-embed/;

/** A `<div>`: a box, unless it is the place where a network's script would put something. */
export const readDivision =
  (otherwise: ReadElement): ReadElement =>
  (env, flow, element, state) => {
    if (SOCIAL_BOX.test(attr(element, "class")) && placeSocial(env, flow, element)) return;
    otherwise(env, flow, element, state);
  };
