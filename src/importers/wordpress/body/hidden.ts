import { attr, type HtmlElement, hasAttr, hasClass } from "./html/node.ts";

const FAR = "-\\d{3,}";
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
    "(?:^|;)(?:max-)?height:[01](?:px)?;(?:.{0,200};)?overflow:hidden",
    "(?:^|;)overflow:hidden;(?:.{0,200};)?(?:max-)?height:[01](?:px)?(?:;|!|$)",
  ].join("|"),
);

const MOST_STYLE = 2000;

/** True when a reader of the old site did not see the element. */
export const isHidden = (element: HtmlElement): boolean => {
  if (element.attrs.length === 0) return false;
  if (hasAttr(element, "hidden") || hasClass(element, "screen-reader-text")) return true;
  const style = attr(element, "style");
  if (style === "") return false;
  return HIDING.test(
    style
      .slice(0, MOST_STYLE)
      .toLowerCase()
      .replace(/\/\*.*?\*\/|\s/g, ""),
  );
};
