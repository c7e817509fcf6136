import type { ShortcodeAttrs } from "./attributes.ts";
import { escapeHtml, openTag, wholeTag } from "./markup.ts";

/**
 * What a known short code becomes. `whole` swallows what it encloses (given as `inner`, "" when alone); the others keep
 * it between `open` and `close`.
 */
export type Converter =
  | { whole(attrs: ShortcodeAttrs, inner: string): string }
  | { open(attrs: ShortcodeAttrs): string; close: string };

const named =
  (...names: string[]) =>
  ({ named: all, positional }: ShortcodeAttrs): string =>
    names.map((name) => all[name]).find((each) => each) ?? positional[0] ?? "";

export const address = named("src", "url", "link", "href", "mp3", "mp4", "m4v", "webm", "ogg", "m4a", "wav");

export const embed = (url: string): string => (url === "" ? "" : wholeTag("x-embed", { url }));

const prefixed = (prefix: string, id: string): string => (/^https?:/i.test(id) || id === "" ? id : prefix + id);

/** Players given by a number or by an address, as attribute or as content. */
export const player = (prefix: string): Converter => ({
  whole: (attrs, inner) => {
    const given = (inner.trim() || named("id", "url", "src", "link", "video")(attrs)).replace(/^=/, "");
    const [first = ""] = given.split(/\s/);
    return embed(/^https?:/i.test(first) || first === "" ? first : `${prefix}${first.split("&")[0]}`);
  },
});

export const media = (tag: "audio" | "video"): Converter => ({
  whole: (attrs, inner) => {
    const url = address(attrs) || (/https?:\/\/[^\s"'<>\]]+/i.exec(inner)?.[0] ?? "");
    return url === "" ? "" : wholeTag(tag, { src: url });
  },
});

export const gallery = (...names: string[]): Converter => ({
  whole: (attrs) => {
    const { order, exclude } = attrs.named;
    return wholeTag("x-gallery", { ids: names.map((name) => attrs.named[name]).find((each) => each), order, exclude });
  },
});

export const code: Converter = {
  whole: ({ named: { lang, language }, positional }, inner) =>
    inner === ""
      ? ""
      : `${openTag("pre", { "data-language": lang ?? language ?? positional[0] })}\n${/&(?:lt|gt|amp|quot|#)/.test(inner) ? inner.replaceAll("<", "&lt;") : escapeHtml(inner)}</pre>`,
};

export const caption: Converter = {
  open: ({ named: { id, caption: text } }) =>
    openTag("x-caption", { "data-id": id }) + (text ? `<figcaption>${text}</figcaption>` : ""),
  close: "</x-caption>",
};

export const quote = (className: string): Converter => ({
  open: ({ named: { cite, author, source } }) =>
    openTag("blockquote", { class: className, "data-source": cite ?? author ?? source }),
  close: "</blockquote>",
});

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** WPBakery packs a link as "url:https%3A%2F%2F…|title:…". */
const unpackLink = (link: string): string => {
  const packed = /(?:^|\|)url:([^|]*)/.exec(link)?.[1];
  return packed === undefined ? link : percentDecoded(packed);
};

const linkParagraph = (url: string, text: string): string => {
  if (text.trim() === "") return "";
  return `<p>${url === "" ? text : `${openTag("a", { href: url })}${text}</a>`}</p>`;
};

export const button: Converter = {
  whole: (attrs, inner) => {
    const { named: all } = attrs;
    const url = unpackLink(all.url ?? all.link ?? all.href ?? all.button_url ?? "");
    const text = inner.trim() || escapeHtml(all.text ?? all.title ?? all.button_text ?? "");
    return linkParagraph(url, text);
  },
};

export const image = (...names: string[]): Converter => ({
  whole: ({ named: all }, inner) => {
    if (inner.includes("<img")) return inner;
    const id = names.map((name) => /^\d{1,15}/.exec(all[name] ?? "")?.[0]).find((each) => each);
    const src = (all.src ?? all.custom_src ?? all.url ?? all.image_url ?? "") || inner.trim();
    if (id === undefined && src === "") return "";
    return openTag("img", { class: id === undefined ? undefined : `wp-image-${id}`, src, alt: all.alt });
  },
});

export const heading: Converter = {
  whole: ({ named: { text, font_container } }, inner) => {
    const level = /tag:(h[1-6])/.exec(font_container ?? "")?.[1] ?? "h2";
    return `<${level}>${inner.trim() || escapeHtml(text ?? "")}</${level}>`;
  },
};

/** Builders keep raw HTML as base64, WPBakery percent-encoded on top of it. */
export const rawHtml: Converter = {
  whole: (_attrs, inner) => {
    const packed = inner.replace(/<\/?p>|\s/g, "");
    if (!/^[\w+/]+=*$/.test(packed)) return inner;
    return percentDecoded(Buffer.from(packed, "base64").toString("utf8"));
  },
};

export const folding: Converter = {
  open: ({ named: { title } }) => `<details><summary>${escapeHtml(title ?? "")}</summary>`,
  close: "</details>",
};

export const inline: Converter = { open: () => "", close: "" };
export const nothing: Converter = { whole: () => "" };
export const box: Converter = { open: () => "<div>", close: "</div>" };
export const divider: Converter = {
  whole: ({ named: { title } }) => (title ? `<p><strong>${escapeHtml(title)}</strong></p>` : "<hr>"),
};
export const footnote: Converter = { open: () => "<x-note>", close: "</x-note>" };

export const tweet: Converter = {
  whole: (attrs, inner) =>
    embed(prefixed("https://twitter.com/i/status/", inner.trim() || named("url", "id", "tweet")(attrs))),
};

/** A builder's box: its title, which only an attribute holds, becomes a sub-head. */
export const builderBox: Converter = {
  open: ({ named: { title, heading: head } }) => {
    const text = title || head;
    return text ? `<div><h3>${escapeHtml(text)}</h3>` : "<div>";
  },
  close: "</div>",
};
