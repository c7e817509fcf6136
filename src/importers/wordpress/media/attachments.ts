import { isPictureName } from "../../../domain/old-picture.ts";
import { oldPathOf } from "../permalink.ts";
import { plainText } from "../plain-text.ts";
import { metaOf } from "../story/meta.ts";
import type { WpPost } from "../wxr/records.ts";
import { namesInMetadata } from "./attachment-metadata.ts";
import { familyKey, imageKeys } from "./image-key.ts";

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

/** True for addresses that end like a picture's. */
export const isPicture = (url: string): boolean => isPictureName(url.split(/[?#]/)[0] ?? "");

/** The one map of attachments: by id and by every size or host variant of their address. */
export type Attachments = {
  byId: Map<number, WpAttachment>;
  byKey: Map<string, number>;
  byParent: Map<number, number[]>;
  /** Attachments that are no pictures, counted. */
  others: number;
  /** Posts that have attachments of any kind. */
  parents: Set<number>;
  /** WordPress gave every attachment a page of its own; it leads to its post now. */
  pages: { id: number; parent: number; path: string | null }[];
};

export const noAttachments = (): Attachments => ({
  byId: new Map(),
  byKey: new Map(),
  byParent: new Map(),
  others: 0,
  parents: new Set(),
  pages: [],
});

const NONE: readonly string[] = [];

export const addAttachment = (attachments: Attachments, post: WpPost): void => {
  const url = post.attachmentUrl || post.guid;
  const id = Number(post.id);
  const parent = Number(post.parent) || 0;
  if (parent !== 0) {
    attachments.parents.add(parent);
    attachments.pages.push({ id, parent, path: oldPathOf(post.link) });
  }
  if (!isPicture(url)) {
    attachments.others += 1;
    return;
  }
  const alt = metaOf(post, "_wp_attachment_image_alt");
  const keys = imageKeys(url);
  const names = namesInMetadata(metaOf(post, "_wp_attached_file"), metaOf(post, "_wp_attachment_metadata"));
  const also = names.filter((name) => !imageKeys(name).some((key) => keys.includes(key)));
  const entry = {
    id,
    url,
    alt: plainText(alt),
    caption: post.excerpt.trim(),
    parent,
    order: Number(post.menuOrder) || 0,
    also: also.length === 0 ? NONE : also,
  };
  attachments.byId.set(id, entry);
  const [exact] = keys;
  if (exact !== undefined) attachments.byKey.set(exact, id);
  for (const key of [familyKey(url) ?? "", ...also]) {
    if (key !== "" && !attachments.byKey.has(key)) attachments.byKey.set(key, id);
  }
  if (parent === 0) return;
  const siblings = attachments.byParent.get(parent);
  if (siblings) siblings.push(id);
  else attachments.byParent.set(parent, [id]);
};

export const findAttachment = (attachments: Attachments, url: string): WpAttachment | null => {
  for (const key of imageKeys(url)) {
    const id = attachments.byKey.get(key);
    if (id !== undefined) return attachments.byId.get(id) ?? null;
  }
  return null;
};

/** Ids of the pictures attached to a post, in menu order. */
export const attachedTo = (attachments: Attachments, parent: number): number[] => {
  const order = (id: number): number => attachments.byId.get(id)?.order ?? 0;
  return (attachments.byParent.get(parent) ?? []).toSorted((a, b) => order(a) - order(b) || a - b);
};
