import { createHash } from "node:crypto";
import { digest } from "../../store/digest.ts";
import type { WpPost } from "../wxr/records.ts";
import type { Run } from "./run.ts";

/** A post and the id of its record, which is its identity inside its site: its number and guid. */
export type KnownPost = { post: WpPost; recordId: string };

/** A post without a guid is known by its link or title. */
export const recordIdOf = (post: WpPost): string => {
  const name = post.guid || post.link || `${post.title} ${post.date}`;
  const id = `${post.id} ${name}`;
  return id.length <= 300 ? id : `${post.id} ${createHash("sha256").update(name).digest("hex")}`;
};

/**
 * Knows a post among those of its run. Null when it came before, as in exports whose parts overlap. Exports put together
 * by hand give one number and guid to several posts: those are told apart by their addresses.
 */
export const identify = (run: Run, post: WpPost): KnownPost | null => {
  const id = recordIdOf(post);
  const address = digest(`${post.link} ${post.name} ${post.link === "" && post.name === "" ? post.title : ""}`);
  for (const recordId of [id, `${id} ${address}`]) {
    const key = digest(`${run.setting.site} ${recordId}`);
    const met = run.met.get(key);
    if (met === address) return null;
    if (met !== undefined) continue;
    run.met.set(key, address);
    return { post, recordId };
  }
  return null;
};
