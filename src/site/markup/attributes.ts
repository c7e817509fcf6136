import type { Children } from "./markup.ts";

type HtmlName =
  | ("html" | "head" | "title" | "meta" | "link" | "style" | "script" | "body" | "noscript" | "template")
  | ("header" | "footer" | "main" | "nav" | "section" | "article" | "aside" | "search" | "address" | "hgroup")
  | ("h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "p" | "div" | "blockquote" | "pre" | "hr" | "figure" | "figcaption")
  | ("ul" | "ol" | "li" | "dl" | "dt" | "dd" | "menu" | "details" | "summary" | "dialog")
  | ("a" | "b" | "i" | "u" | "s" | "em" | "strong" | "small" | "cite" | "q" | "dfn" | "abbr" | "code" | "kbd" | "samp")
  | ("var" | "sub" | "sup" | "mark" | "bdi" | "bdo" | "span" | "br" | "wbr" | "time" | "data" | "ins" | "del")
  | ("picture" | "source" | "img" | "audio" | "video" | "track" | "canvas" | "map" | "area")
  | ("table" | "caption" | "colgroup" | "col" | "thead" | "tbody" | "tfoot" | "tr" | "th" | "td")
  | ("form" | "fieldset" | "legend" | "label" | "input" | "button" | "select" | "datalist" | "optgroup" | "option")
  | ("textarea" | "output" | "progress" | "meter");

type SvgName =
  | ("svg" | "g" | "defs" | "use" | "symbol" | "desc" | "clipPath" | "mask" | "pattern" | "marker")
  | ("path" | "line" | "polyline" | "polygon" | "rect" | "circle" | "ellipse" | "text" | "tspan")
  | ("linearGradient" | "radialGradient" | "stop");

export type ElementName = HtmlName | SvgName;

/** Neither `style` nor `on…`: the content security policy forbids both. */
type HtmlAttribute =
  | ("id" | "class" | "lang" | "dir" | "title" | "role" | "hidden" | "tabIndex" | "translate" | "inert" | "popover")
  | ("charset" | "name" | "content" | "property" | "http-equiv" | "media" | "rel" | "href" | "hreflang" | "type")
  | ("target" | "download" | "referrerpolicy" | "cite" | "datetime" | "dateTime" | "start" | "reversed" | "value")
  | ("src" | "srcset" | "sizes" | "alt" | "width" | "height" | "loading" | "decoding" | "fetchpriority" | "async")
  | ("defer" | "crossorigin" | "integrity" | "controls" | "preload" | "poster" | "kind" | "srclang" | "default")
  | ("scope" | "colSpan" | "rowSpan" | "colspan" | "rowspan" | "headers" | "span" | "abbr" | "open")
  | ("action" | "method" | "enctype" | "novalidate" | "for" | "form" | "formaction" | "formmethod" | "list" | "label")
  | ("placeholder" | "autocomplete" | "autoComplete" | "autofocus" | "autoFocus" | "required" | "readonly")
  | ("readOnly" | "disabled" | "checked" | "selected" | "multiple" | "pattern" | "accept" | "inputmode")
  | ("enterkeyhint" | "spellcheck" | "maxlength" | "maxLength" | "minlength" | "minLength" | "min" | "max" | "step")
  | ("rows" | "cols" | "wrap" | "low" | "high" | "optimum");

type SvgAttribute =
  | ("xmlns" | "viewBox" | "preserveAspectRatio" | "focusable" | "d" | "points" | "pathLength" | "transform")
  | ("x" | "y" | "x1" | "y1" | "x2" | "y2" | "dx" | "dy" | "cx" | "cy" | "r" | "rx" | "ry" | "offset")
  | ("fill" | "fill-opacity" | "fill-rule" | "stroke" | "stroke-width" | "stroke-opacity" | "stroke-dasharray")
  | ("stroke-linecap" | "stroke-linejoin" | "opacity" | "vector-effect" | "text-anchor" | "dominant-baseline")
  | ("font-size" | "font-weight" | "textLength" | "gradientUnits" | "stop-color" | "stop-opacity" | "clip-path")
  | ("marker-start" | "marker-end" | "markerWidth" | "markerHeight" | "refX" | "refY" | "orient" | "shape-rendering");

export type AttributeValue = string | number | boolean | null | undefined;

/** One list for all elements: names are checked here, and which belongs to which by the check of whole documents. */
export type ElementAttributes = {
  [Name in HtmlAttribute | SvgAttribute | `aria-${string}` | `data-${string}`]?: AttributeValue;
} & { children?: Children; key?: string | number };
