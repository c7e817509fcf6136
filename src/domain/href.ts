const SITE_ADDRESS = /^(\/(?!\/)|#)[^\s\\]*$/u;
const SAFE_SCHEME = /^(https?:\/\/[^\s/\\]|mailto:[^\s]|tel:[+\d])/iu;

/** True for addresses a link may have: http(s), mailto, tel, or a path or fragment of this site. */
export const isSafeHref = (href: string): boolean =>
  href.length <= 4096 && !/[\p{Cc}\s]/u.test(href) && (SAFE_SCHEME.test(href) || SITE_ADDRESS.test(href));

/** True for an absolute http(s) address. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url) && isSafeHref(url);
