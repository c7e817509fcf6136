/**
 * Data for search engines as the text of its element. "<" is written as an escape, so that no headline can end the
 * element; keys whose value is undefined are left out.
 */
export const jsonLdText = (data: object): string =>
  JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
