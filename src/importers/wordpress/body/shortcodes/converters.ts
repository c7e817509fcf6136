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

const address = named("src", "url", "link", "href", "mp3", "mp4", "m4v", "webm", "ogg", "m4a", "wav");

const embed = (url: string): string => (url === "" ? "" : wholeTag("x-embed", { url }));

const prefixed = (prefix: string, id: string): string => (/^https?:/i.test(id) || id === "" ? id : prefix + id);

/** Players given by a number or by an address, as attribute or as content. */
const player = (prefix: string): Converter => ({
  whole: (attrs, inner) => {
    const given = (inner.trim() || named("id", "url", "src", "link", "video")(attrs)).replace(/^=/, "");
    const [first = ""] = given.split(/\s/);
    return embed(/^https?:/i.test(first) || first === "" ? first : `${prefix}${first.split("&")[0]}`);
  },
});

const media = (tag: "audio" | "video"): Converter => ({
  whole: (attrs, inner) => {
    const url = address(attrs) || (/https?:\/\/[^\s"'<>\]]+/i.exec(inner)?.[0] ?? "");
    return url === "" ? "" : wholeTag(tag, { src: url });
  },
});

const gallery = (...names: string[]): Converter => ({
  whole: (attrs) => {
    const { order, exclude } = attrs.named;
    return wholeTag("x-gallery", { ids: names.map((name) => attrs.named[name]).find((each) => each), order, exclude });
  },
});

const code: Converter = {
  whole: ({ named: { lang, language }, positional }, inner) =>
    inner === ""
      ? ""
      : `${openTag("pre", { "data-language": lang ?? language ?? positional[0] })}\n${/&(?:lt|gt|amp|quot|#)/.test(inner) ? inner.replaceAll("<", "&lt;") : escapeHtml(inner)}</pre>`,
};

const caption: Converter = {
  open: ({ named: { id, caption: text } }) =>
    openTag("x-caption", { "data-id": id }) + (text ? `<figcaption>${text}</figcaption>` : ""),
  close: "</x-caption>",
};

const quote = (className: string): Converter => ({
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

const button: Converter = {
  whole: (attrs, inner) => {
    const { named: all } = attrs;
    const url = unpackLink(all.url ?? all.link ?? all.href ?? all.button_url ?? "");
    const text = inner.trim() || escapeHtml(all.text ?? all.title ?? all.button_text ?? "");
    return linkParagraph(url, text);
  },
};

const image = (...names: string[]): Converter => ({
  whole: ({ named: all }, inner) => {
    if (inner.includes("<img")) return inner;
    const id = names.map((name) => /^\d{1,15}/.exec(all[name] ?? "")?.[0]).find((each) => each);
    const src = (all.src ?? all.custom_src ?? all.url ?? all.image_url ?? "") || inner.trim();
    if (id === undefined && src === "") return "";
    return openTag("img", { class: id === undefined ? undefined : `wp-image-${id}`, src, alt: all.alt });
  },
});

const heading: Converter = {
  whole: ({ named: { text, font_container } }, inner) => {
    const level = /tag:(h[1-6])/.exec(font_container ?? "")?.[1] ?? "h2";
    return `<${level}>${inner.trim() || escapeHtml(text ?? "")}</${level}>`;
  },
};

/** Builders keep raw HTML as base64, WPBakery percent-encoded on top of it. */
const rawHtml: Converter = {
  whole: (_attrs, inner) => {
    const packed = inner.replace(/<\/?p>|\s/g, "");
    if (!/^[\w+/]+=*$/.test(packed)) return inner;
    return percentDecoded(Buffer.from(packed, "base64").toString("utf8"));
  },
};

const folding: Converter = {
  open: ({ named: { title } }) => `<details><summary>${escapeHtml(title ?? "")}</summary>`,
  close: "</details>",
};

const inline: Converter = { open: () => "", close: "" };
const nothing: Converter = { whole: () => "" };
const box: Converter = { open: () => "<div>", close: "</div>" };
const divider: Converter = {
  whole: ({ named: { title } }) => (title ? `<p><strong>${escapeHtml(title)}</strong></p>` : "<hr>"),
};
const footnote: Converter = { open: () => "<x-note>", close: "</x-note>" };

const tweet: Converter = {
  whole: (attrs, inner) =>
    embed(prefixed("https://twitter.com/i/status/", inner.trim() || named("url", "id", "tweet")(attrs))),
};

/** Short codes that WordPress itself or every site has: they are never words of the text. */
export const CORE: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ["gallery", gallery("ids", "include")],
  ["caption", caption],
  ["wp_caption", caption],
  ["audio", media("audio")],
  ["video", media("video")],
  ["embed", { whole: (attrs, inner) => embed(inner.trim() || address(attrs)) }],
  ["playlist", nothing],
]);

/** Short codes of plugins and themes. Some are English words, so a lone one without attributes is left in the text. */
export const PLUGIN: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ["youtube", player("https://www.youtube.com/watch?v=")],
  ["fusion_youtube", player("https://www.youtube.com/watch?v=")],
  ["vimeo", player("https://vimeo.com/")],
  ["fusion_vimeo", player("https://vimeo.com/")],
  ["dailymotion", player("https://www.dailymotion.com/video/")],
  ["soundcloud", player("https://soundcloud.com/")],
  ["instagram", player("https://www.instagram.com/p/")],
  ["facebook", player("https://www.facebook.com/")],
  ["tweet", tweet],
  ["twitter", tweet],
  ["blackbirdpie", tweet],
  ["googlemaps", { whole: (attrs, inner) => embed(address(attrs) || inner.trim()) }],
  ["iframe", { whole: (attrs, inner) => embed(address(attrs) || inner.trim()) }],
  ["advanced_iframe", { whole: (attrs) => embed(attrs.named.src ?? "") }],
  ["vc_video", { whole: (attrs) => embed(attrs.named.link ?? "") }],
  ["et_pb_video", { whole: (attrs) => embed(attrs.named.src ?? "") }],
  ["fusion_code", rawHtml],
  ["vc_raw_html", rawHtml],
  ["vc_raw_js", nothing],
  ["code", code],
  ["sourcecode", code],
  ["highlight_code", code],
  ["button", button],
  ["vc_btn", button],
  ["vc_button", button],
  ["vc_button2", button],
  ["vc_cta_button", button],
  ["et_pb_button", button],
  ["fusion_button", button],
  ["quote", quote("")],
  ["blockquote", quote("")],
  ["pullquote", quote("wp-block-pullquote")],
  ["vc_single_image", image("image")],
  ["et_pb_image", image("image_id")],
  ["et_pb_fullwidth_image", image("image_id")],
  ["fusion_imageframe", image("image_id")],
  ["vc_gallery", gallery("images")],
  ["vc_images_carousel", gallery("images")],
  ["vc_media_grid", gallery("include")],
  ["et_pb_gallery", gallery("gallery_ids")],
  ["fusion_gallery", gallery("image_ids")],
  ["vc_custom_heading", heading],
  ["vc_toggle", folding],
  ["et_pb_toggle", folding],
  ["et_pb_accordion_item", folding],
  ["fusion_toggle", folding],
  ["vc_separator", divider],
  ["vc_text_separator", divider],
  ["fusion_separator", divider],
  ["et_pb_divider", divider],
  ["vc_empty_space", nothing],
  ["vc_row", box],
  ["vc_row_inner", box],
  ["vc_column", box],
  ["vc_column_inner", box],
  ["vc_column_text", box],
  ["vc_section", box],
  ["et_pb_section", box],
  ["et_pb_row", box],
  ["et_pb_row_inner", box],
  ["et_pb_column", box],
  ["et_pb_column_inner", box],
  ["row", box],
  ["column", box],
  ["columns", box],
  ["one_half", box],
  ["one_half_last", box],
  ["one_third", box],
  ["one_third_last", box],
  ["two_third", box],
  ["two_third_last", box],
  ["dropcap", inline],
  ["highlight", inline],
  ["tooltip", inline],
  ["ref", footnote],
  ["footnote", footnote],
  ["efn_note", footnote],
  ["mfn", footnote],
]);

/** Prefixes of page builders: whatever they name is a tag, never a word. */
const BUILDER =
  /^(?:vc|et_pb|fusion|av|wpb|nectar|mk|qode|mkdf|eltdf|edgtf|tdc|td_block|woodmart|ux|cs|su|kc|elementor)_|^(?:elementor|rev|contact-form|gravity|wpforms|ninja)[-_]/;

export const isBuilderTag = (name: string): boolean => BUILDER.test(name);

/** A builder's box: its title, which only an attribute holds, becomes a sub-head. */
export const builderBox: Converter = {
  open: ({ named: { title, heading: head } }) => {
    const text = title || head;
    return text ? `<div><h3>${escapeHtml(text)}</h3>` : "<div>";
  },
  close: "</div>",
};
