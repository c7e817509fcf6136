import type { StoryStatus } from "../../../domain/visibility.ts";
import type { WpPost } from "../wxr/records.ts";

/** What becomes of a post by its status; null when it is not taken at all. `loss` says what the reader of the report must know. */
export type WpFate = { status: StoryStatus; loss: string | null } | null;

const STATUSES: Readonly<Record<string, StoryStatus>> = {
  publish: "published",
  future: "published",
  draft: "draft",
  pending: "submitted",
  private: "private",
  trash: "spiked",
};

/** A password makes a post private whatever its status: it must never be public here. */
export const fateOf = (post: WpPost, publishAt: number | null): WpFate => {
  if (post.status === "auto-draft" || post.status === "inherit") return null;
  const status = Object.hasOwn(STATUSES, post.status) ? STATUSES[post.status] : undefined;
  if (status === undefined)
    return { status: "draft", loss: `status "${post.status}" is not known; the story is a draft` };
  if (status !== "published") return { status, loss: null };
  if (post.incomplete)
    return { status: "draft", loss: "the file ends inside this story; what there is of it is a draft" };
  if (post.password !== "") return { status: "private", loss: "readers needed a password; the story is private now" };
  if (publishAt === null) return { status: "draft", loss: "published without any date; the story is a draft" };
  return { status, loss: null };
};
