import { isPictureName } from "../../../domain/old-picture.ts";
import { digest } from "../../store/digest.ts";
import { DigestMap } from "../../store/digest-map.ts";
import { oldPathOf } from "../permalink.ts";
import { plainText } from "../plain-text.ts";
import { metaOf } from "../story/meta.ts";
import type { WpPost } from "../wxr/records.ts";
import { namesInMetadata } from "./attachment-metadata.ts";
import { familyKey, imageKeys } from "./image-key.ts";
import { openPack } from "./pack.ts";

/**
 * An attachment as the index keeps it: enough to name and describe the file, nothing else. `also`: further names of the
 * file in the uploads folder, of which the address says nothing.
 */
export type WpAttachment = {
  id: number;
  url: string;
  alt: string;
  caption: string;
  parent: number;
  order: number;
  also: readonly string[];
};

/** WordPress gave every attachment a page of its own; it leads to its post now. */
export type AttachmentPage = { id: number; parent: number; path: string | null };

/** The one index of attachments. Only what is looked for by is in maps; a site has several for each story. */
export type Attachments = {
  add(post: WpPost): void;
  byId(id: number): WpAttachment | null;
  /** By any size or host variant of its address. */
  byAddress(url: string): WpAttachment | null;
  /** Ids of the pictures attached to a post, in menu order. */
  attachedTo(parent: number): number[];
  /** True for posts that have attachments of any kind. */
  hasAny(parent: number): boolean;
  pages(): Iterable<AttachmentPage>;
};

/** True for addresses that end like a picture's. */
export const isPicture = (url: string): boolean => isPictureName(url.split(/[?#]/)[0] ?? "");

const LONGEST_TEXT = 20_000;
const LONGEST_ADDRESS = 4_000;

const pictureOf = (post: WpPost, url: string): WpAttachment => {
  const keys = imageKeys(url);
  const names = namesInMetadata(metaOf(post, "_wp_attached_file"), metaOf(post, "_wp_attachment_metadata"));
  return {
    id: Number(post.id),
    url,
    alt: plainText(metaOf(post, "_wp_attachment_image_alt")).slice(0, LONGEST_TEXT),
    caption: post.excerpt.trim().slice(0, LONGEST_TEXT),
    parent: Number(post.parent) || 0,
    order: Number(post.menuOrder) || 0,
    also: names.filter((name) => !imageKeys(name).some((key) => keys.includes(key))),
  };
};

export const openAttachments = (): Attachments => {
  const pack = openPack();
  /** Places in the pack. */
  const pictures = new Map<number, number>();
  const pages: number[] = [];
  /** Digests of keys, each with the picture's number. */
  const keys = new DigestMap();
  const children = new Map<number, number[]>();

  const byId = (id: number): WpAttachment | null => {
    const at = pictures.get(id);
    return at === undefined ? null : (JSON.parse(pack.read(at)) as WpAttachment);
  };

  const addPicture = (picture: WpAttachment): void => {
    pictures.set(picture.id, pack.add(JSON.stringify(picture)));
    const [exact] = imageKeys(picture.url);
    if (exact !== undefined) keys.set(digest(exact), picture.id);
    for (const key of [familyKey(picture.url) ?? "", ...picture.also]) {
      if (key !== "" && keys.get(digest(key)) === undefined) keys.set(digest(key), picture.id);
    }
    if (picture.parent !== 0) children.get(picture.parent)?.push(picture.id);
  };

  return {
    add: (post) => {
      const url = post.attachmentUrl || post.guid;
      const page = { id: Number(post.id), parent: Number(post.parent) || 0, path: oldPathOf(post.link) };
      if (page.parent !== 0 && !children.has(page.parent)) children.set(page.parent, []);
      if (page.parent !== 0 && (page.path ?? "").length <= LONGEST_ADDRESS) pages.push(pack.add(JSON.stringify(page)));
      if (isPicture(url) && url.length <= LONGEST_ADDRESS) addPicture(pictureOf(post, url));
    },
    byId,
    byAddress: (url) => {
      for (const key of imageKeys(url)) {
        const id = keys.get(digest(key));
        if (id !== undefined) return byId(id);
      }
      return null;
    },
    attachedTo: (parent) => {
      const order = new Map((children.get(parent) ?? []).map((id) => [id, byId(id)?.order ?? 0]));
      return [...order].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([id]) => id);
    },
    hasAny: (parent) => children.has(parent),
    *pages() {
      for (const at of pages) yield JSON.parse(pack.read(at)) as AttachmentPage;
    },
  };
};
