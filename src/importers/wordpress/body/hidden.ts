import { attr, type HtmlElement, hasAttr, hasClass } from "./html/node.ts";

const FAR = "-\\d{3,}";
const FLAT = "(?:max-)?(?:height|width):[01](?:px|pt)?";

/** Styles that keep text out of sight: how link spam is planted. Tested on lower case without white space. */
const HIDING = new RegExp(
  [
    "display:none",
    "visibility:hidden",
    `text-indent:${FAR}`,
    `(?:left|top|right|bottom):${FAR}`,
    "margin(?:-left|-top)?:-\\d{4,}",
    "clip:rect\\([01](?:px)?[,)]",
    "clip-path:inset\\((?:100|50)%",
    "(?:^|;)font-size:0(?:px|em|rem|%|pt)?(?:;|!|$)",
    "(?:^|;)opacity:0(?:\\.0+)?(?:;|!|$)",
    `(?:^|;)${FLAT};(?:.{0,200};)?overflow:(?:hidden|auto)`,
    `(?:^|;)overflow:(?:hidden|auto);(?:.{0,200};)?${FLAT}(?:;|!|$)`,
  ].join("|"),
);

const MOST_STYLE = 2000;

/** Where a script or a style sheet written in the post hides an element by its id. */
const HIDING_CODE = [
  /getElementById\(\s*["']([\w-]{1,80})["']\s*\)\.style\.(?:display|visibility)\s*=\s*["'](?:none|hidden)/g,
  /#([\w-]{1,80})\s*\{[^{}]{0,300}(?:display\s*:\s*none|visibility\s*:\s*hidden|left\s*:\s*-\d{3,})/g,
];

/** Ids of elements that the post's own scripts and styles hide; rules for some screens only do not count. */
export const hiddenIds = (html: string): ReadonlySet<string> => {
  const ids = new Set<string>();
  if (!/<(?:script|style)[\s>]/i.test(html) || html.includes("@media")) return ids;
  for (const pattern of HIDING_CODE) for (const match of html.matchAll(pattern)) ids.add(match[1] ?? "");
  return ids;
};

const isTiny = (element: HtmlElement): boolean =>
  element.tag !== "img" &&
  /^[0-2](?:px)?$/.test(attr(element, "width")) &&
  /^[0-2](?:px)?$/.test(attr(element, "height"));

/** True when a reader of the old site did not see the element. */
export const isHidden = (element: HtmlElement, ids: ReadonlySet<string>): boolean => {
  if (element.attrs.length === 0) return false;
  if (hasAttr(element, "hidden") || hasClass(element, "screen-reader-text") || isTiny(element)) return true;
  if (ids.size > 0 && ids.has(attr(element, "id"))) return true;
  const style = attr(element, "style");
  if (style === "") return false;
  return HIDING.test(
    style
      .slice(0, MOST_STYLE)
      .toLowerCase()
      .replace(/\/\*.*?\*\/|\s/g, ""),
  );
};
