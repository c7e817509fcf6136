import type { Embed } from "../../../domain/body.ts";
import { isWebAddress } from "../../../domain/href.ts";
import { tidyHref } from "./address.ts";
import { tidyLine } from "./clean-text.ts";
import { PROVIDERS } from "./data/providers.ts";

const parseUrl = (url: string): URL | null => (isWebAddress(url) && URL.canParse(url) ? new URL(url) : null);

const providerOf = ({ hostname, pathname }: URL): string | null => {
  const labels = hostname.replace(/^www\./, "").split(".");
  const first = pathname.split("/")[1] ?? "";
  for (let index = Math.max(0, labels.length - 4); index < labels.length - 1; index += 1) {
    const host = labels.slice(index).join(".");
    for (const key of [`${host}/${first}`, host]) if (Object.hasOwn(PROVIDERS, key)) return PROVIDERS[key] ?? null;
  }
  return null;
};

/** The page a reader can open, for players whose own address makes no page. */
const readerAddress = (url: URL): string => {
  const player = /^\/(?:embed|v)\/([\w-]{6,})/.exec(url.pathname);
  if (/(^|\.)youtube(-nocookie)?\.com$/.test(url.hostname) && player && player[1] !== "videoseries") {
    return `https://www.youtube.com/watch?v=${player[1]}`;
  }
  const video = /^\/video\/(\d+)/.exec(url.pathname);
  if (url.hostname === "player.vimeo.com" && video) return `https://vimeo.com/${video[1]}`;
  const wrapped = url.searchParams.get("href") ?? url.searchParams.get("url");
  const isFrame = /(^|\.)facebook\.com$/.test(url.hostname)
    ? url.pathname.startsWith("/plugins/")
    : url.hostname === "w.soundcloud.com";
  return isFrame && wrapped && isWebAddress(wrapped) ? wrapped : url.href;
};

export const isKnownProvider = (href: string): boolean => {
  const url = parseUrl(tidyHref(href));
  return url !== null && providerOf(url) !== null;
};

/** An embed of a web address: a known provider by its name, any other by its host. Null when it is no web address. */
export const embedOf = (href: string, title: string): Embed | null => {
  const url = parseUrl(tidyHref(href));
  if (url === null) return null;
  const provider = providerOf(url) ?? url.hostname.replace(/^www\./, "");
  const address = readerAddress(url);
  return isWebAddress(address) ? { type: "embed", attrs: { provider, url: address, title: tidyLine(title) } } : null;
};
