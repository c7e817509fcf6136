import type { Block } from "../../../domain/body.ts";
import { safeHref, tidyHref } from "./address.ts";
import { tidyLine } from "./clean-text.ts";
import { embedOf, isKnownProvider } from "./embed.ts";
import type { Env, Flow, ReadElement } from "./env.ts";
import { paragraph } from "./fit.ts";
import { place } from "./flow.ts";
import { blockAttr } from "./html/block-comment.ts";
import { attr, findElement, type HtmlElement, hasClass, rawText, shownText } from "./html/node.ts";
import { note } from "./notes.ts";

const source = (element: HtmlElement): string =>
  attr(element, "data-src") || attr(element, "data-lazy-src") || attr(element, "src") || attr(element, "data");

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Places an embed of the address as written; an own file without a host becomes a link. False when it leads nowhere. */
const placeAddress = (env: Env, flow: Flow, written: string, title: string): boolean => {
  const href = isKnownProvider(written) ? tidyHref(written) : safeHref(written, env.context.link);
  if (href === null) return false;
  const embed = embedOf(href, title);
  const text = tidyLine(title) || tidyLine(decoded(href.split("/").at(-1) ?? "")) || href;
  const link: Block = paragraph([{ type: "text", text, marks: [{ type: "link", attrs: { href } }] }]);
  env.notes.added.push(embed ? embed.attrs.title : text);
  place(env, flow, [embed ?? link]);
  return true;
};

/** Titles that every player of its kind has say nothing. */
const titleOf = (element: HtmlElement): string => {
  const title = attr(element, "title");
  return /^(?:youtube|vimeo) video player$/i.test(title) ? "" : title;
};

/** `<iframe>`, `<embed>`, `<object>`: what was loaded from elsewhere becomes an address to open. */
export const readFrame: ReadElement = (env, flow, element) => {
  const inner = findElement(
    element,
    (each) => each.tag === "embed" || (each.tag === "param" && attr(each, "name") === "movie"),
  );
  const written = source(element) || (inner ? attr(inner, "src") || attr(inner, "value") : "");
  if (element.tag !== "iframe") env.notes.dropped.push(shownText(element));
  if (hasClass(element, "wp-block-file__embed")) return;
  if (!placeAddress(env, flow, written, titleOf(element)))
    note(env.notes, "embed", `Left out: <${element.tag}> ${written}`);
};

export const readMedia: ReadElement = (env, flow, element) => {
  const inner = findElement(element, (each) => each.tag === "source" && attr(each, "src") !== "");
  const written = source(element) || (inner ? attr(inner, "src") : "");
  env.notes.dropped.push(shownText(element));
  if (written !== "" && !placeAddress(env, flow, written, titleOf(element))) {
    note(env.notes, "embed", `Left out: <${element.tag}> ${written}`);
  }
};

/** The embed block, and the embed short codes: their text is the address itself. */
export const readEmbedBlock: ReadElement = (env, flow, element, state) => {
  const found = /https?:\/\/[^\s<>"]+/i.exec(rawText(element))?.[0] ?? "";
  const url = blockAttr(element.json, "url") || attr(element, "url") || found;
  const caption = findElement(element, (each) => each.tag === "figcaption");
  const title = caption ? rawText(caption) : "";
  if (url === "" || !placeAddress(env, flow, url, title)) return env.readInto(flow, element.children, state);
  env.notes.dropped.push(shownText(element));
};

const SOCIAL: readonly { test(element: HtmlElement): boolean; url(element: HtmlElement): string }[] = [
  { test: (each) => hasClass(each, "instagram-media"), url: (each) => attr(each, "data-instgrm-permalink") },
  { test: (each) => hasClass(each, "tiktok-embed"), url: (each) => attr(each, "cite") },
  {
    test: (each) => hasClass(each, "fb-post") || hasClass(each, "fb-video"),
    url: (each) => attr(each, "data-href"),
  },
  {
    test: (each) => hasClass(each, "flourish-embed"),
    url: (each) => {
      const path = /^(?:visualisation|story)\/\d+/.exec(attr(each, "data-src"))?.[0] ?? "";
      return path && `https://public.flourish.studio/${path}/`;
    },
  },
  {
    test: (each) => hasClass(each, "infogram-embed"),
    url: (each) => attr(each, "data-id") && `https://infogram.com/${encodeURIComponent(attr(each, "data-id"))}`,
  },
  {
    test: (each) => each.tag === "script" && attr(each, "data-telegram-post") !== "",
    url: (each) => `https://t.me/${attr(each, "data-telegram-post")}`,
  },
];

/** Places what a network's own embed code stands for; false when the element is none of these. */
export const placeSocial = (env: Env, flow: Flow, element: HtmlElement): boolean => {
  if (element.attrs.length === 0) return false;
  const rule = SOCIAL.find((each) => each.test(element));
  const url = rule?.url(element) ?? "";
  if (url === "" || !placeAddress(env, flow, url, "")) return false;
  env.notes.dropped.push(shownText(element));
  return true;
};
