/** Writes HTML for the parser that follows; values are escaped, so no attribute can end early. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An opening tag; attributes with empty values are left out. */
export const openTag = (tag: string, attrs: Readonly<Record<string, string | undefined>> = {}): string => {
  let html = `<${tag}`;
  for (const [name, value] of Object.entries(attrs)) if (value) html += ` ${name}="${escapeHtml(value)}"`;
  return `${html}>`;
};

export const wholeTag = (tag: string, attrs: Readonly<Record<string, string | undefined>>): string =>
  `${openTag(tag, attrs)}</${tag}>`;
