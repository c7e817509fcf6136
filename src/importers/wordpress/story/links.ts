const UPLOAD = /\/wp-content\/uploads\//i;

/**
 * A link of a post as it is printed here. Links to the old site lose their host, for every old address answers here;
 * files of its uploads folder keep it, for they stay where they are. Relative links count from the post's address.
 */
export const linkInside = (href: string, base: string, hosts: ReadonlySet<string>): string => {
  const text = href.trim();
  if (text === "" || text.startsWith("#") || /^(?:mailto|tel):/i.test(text)) return text;
  let url: URL;
  try {
    url = new URL(text, URL.canParse(base) ? base : "http://old.invalid/");
  } catch {
    return text;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return text;
  const own = hosts.has(url.hostname.toLowerCase()) || url.hostname === "old.invalid";
  return own && !UPLOAD.test(url.pathname) ? `${url.pathname}${url.search}${url.hash}` : url.href;
};
