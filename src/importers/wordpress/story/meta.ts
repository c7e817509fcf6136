import type { WpPost } from "../wxr/records.ts";

/** The last value of a meta key, as WordPress reads it; "" when absent. */
export const metaOf = (post: WpPost, key: string): string =>
  post.meta.findLast((each) => each.key === key)?.value.trim() ?? "";

export const allMeta = (post: WpPost, key: string): string[] =>
  post.meta.filter((each) => each.key === key).map(({ value }) => value.trim());
