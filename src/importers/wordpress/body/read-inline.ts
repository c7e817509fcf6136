import type { Mark } from "../../../domain/body.ts";
import { normaliseLanguage } from "../../../domain/language.ts";
import { safeHref } from "./address.ts";
import type { Env, ReadElement, State } from "./env.ts";
import { pushText } from "./flow.ts";
import { attr, findElement, type HtmlElement, hasClass, rawText, shownText } from "./html/node.ts";
import { withMark, withoutMark } from "./marks.ts";
import { note } from "./notes.ts";

/** Language and script: "en-US" words in an "en" story are in its language, Cyrillic ones in a Latin Uzbek story are not. */
const tongue = (tag: string): string =>
  tag
    .split("-")
    .filter((part, index) => index === 0 || part.length === 4)
    .join("-");

/** The state inside an element in another language than the text round it. */
export const stateWithLanguage = (env: Env, element: HtmlElement, state: State): State => {
  const tag = attr(element, "lang") || attr(element, "xml:lang");
  if (tag === "") return state;
  const lang = normaliseLanguage(tag);
  if (lang === null) return state;
  const marks =
    tongue(lang) === tongue(env.context.language)
      ? withoutMark(state.marks, "lang")
      : withMark(state.marks, { type: "lang", attrs: { lang } });
  return { ...state, marks };
};

export const readMarked =
  (mark: Mark): ReadElement =>
  (env, flow, element, state) =>
    env.readInto(flow, element.children, { ...state, marks: withMark(state.marks, mark) });

const readStressed = readMarked({ type: "strong" });

export const readStrong: ReadElement = (env, flow, element, state) => {
  if (state.heading) env.readInto(flow, element.children, state);
  else readStressed(env, flow, element, state);
};

const readCrossedOut = readMarked({ type: "strike" });

/** Struck-out words stand on the page, but in no plain text. */
export const readStruck: ReadElement = (env, flow, element, state) => {
  env.notes.dropped.push(shownText(element));
  readCrossedOut(env, flow, element, state);
};

const CLEAR = /background(?:-color)?:\s*(?:transparent|none|rgba\((?:\s*\d+\s*,){3}\s*0\s*\))/i;
const readLit = readMarked({ type: "highlight" });

/** The block editor writes coloured letters as a highlight without a background. */
export const readHighlighted: ReadElement = (env, flow, element, state) => {
  if (CLEAR.test(attr(element, "style"))) env.readInto(flow, element.children, state);
  else readLit(env, flow, element, state);
};

export const readBreak: ReadElement = (_env, flow) => {
  flow.run.push({ type: "br" });
};

export const readQuoted: ReadElement = (env, flow, element, state) => {
  pushText(flow, "“", state);
  env.readInto(flow, element.children, state);
  pushText(flow, "”", state);
};

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg|heic)(?:[?#]|$)/i;
const ATTACHMENT_PAGE = /[?&]attachment_id=/;

const holdsImage = (element: HtmlElement): boolean => findElement(element, (each) => each.tag === "img") !== null;

export const readLink: ReadElement = (env, flow, element, state) => {
  // The button beside a file's link leads to the same file.
  if (hasClass(element, "wp-block-file__button")) {
    env.notes.dropped.push(shownText(element));
    return;
  }
  const written = attr(element, "href");
  if (/^\s*#?\s*$/.test(written)) return env.readInto(flow, element.children, state);
  const href = safeHref(written, env.context.link);
  if (holdsImage(element)) {
    const toImage =
      IMAGE_FILE.test(written) || ATTACHMENT_PAGE.test(written) || attr(element, "rel").includes("attachment");
    if (href !== null && !toImage) note(env.notes, "link", `An image no longer links to ${written}`);
  }
  if (href === null) {
    if (rawText(element).trim() !== "") note(env.notes, "link", `The link "${rawText(element)}" to ${written} is gone`);
    return env.readInto(flow, element.children, state);
  }
  const marks = withMark(state.marks, { type: "link", attrs: { href } });
  env.readInto(flow, element.children, { ...state, marks, href: written });
};
