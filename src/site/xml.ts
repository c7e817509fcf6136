const NAMED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Signs with a meaning in XML, and what XML 1.0 does not allow: controls, U+FFFE and U+FFFF. */
const SPECIAL = /[&<>"]|[^\t\n\r\x20-\uFFFD]/g;
/** Halves of pairs, in texts that were cut badly; looked for apart, as a Unicode pattern is slow. */
const HALVES = /\p{Cs}/gu;

/** Text as it may stand in an element or a quoted attribute; characters that no XML document may hold are left out. */
const escapeXml = (text: string): string => {
  const whole = text.isWellFormed() ? text : text.replace(HALVES, "");
  return whole.replace(SPECIAL, (sign) => NAMED[sign] ?? "");
};

export type XmlAttributes = Record<string, string | number>;

const tag = (name: string, attributes: XmlAttributes): string =>
  Object.entries(attributes).reduce((text, [key, value]) => `${text} ${key}="${escapeXml(String(value))}"`, name);

/** An element without content. */
export const empty = (name: string, attributes: XmlAttributes): string => `<${tag(name, attributes)}/>`;

/** An element around escaped text. */
export const textElement = (name: string, text: string, attributes: XmlAttributes = {}): string =>
  `<${tag(name, attributes)}>${escapeXml(text)}</${name}>`;

/** An element around elements, which are XML already. */
export const element = (name: string, children: readonly string[], attributes: XmlAttributes = {}): string =>
  `<${tag(name, attributes)}>${children.join("")}</${name}>`;

/** A document in UTF-8. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
