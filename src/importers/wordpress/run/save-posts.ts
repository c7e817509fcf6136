import { ChaparError } from "../../../domain/errors.ts";
import type { WriteStores } from "../../../domain/stores.ts";
import type { NewStory, Story } from "../../../domain/story.ts";
import { digest } from "../../store/digest.ts";
import { keepEdits } from "../../store/keep-edits.ts";
import { saveNames } from "../../store/save-names.ts";
import { sha256 } from "../../store/sha256.ts";
import { settledBody } from "../media/image-desk.ts";
import { noteBody, noteFailure, noteFate, noteLoss } from "../report/ledger.ts";
import { type ReadPost, readPost } from "../story/read-post.ts";
import type { WpPost } from "../wxr/records.ts";
import type { KnownPost } from "./identity.ts";
import type { Run } from "./run.ts";

type Ready = ReadPost & { post: WpPost; raw: string; hash: string; recordId: string };
type Saved = { ready: Ready; id: number; fate: "created" | "updated" | "unchanged" };

/** The record as it came, without its place in the file and without the password. */
export const rawOf = (post: WpPost): string =>
  JSON.stringify({ ...post, line: 0, password: post.password === "" ? "" : "(set)" });

/** Two posts cannot stand at one path: the later one gets its number behind. */
const ownPath = (run: Run, story: NewStory, post: WpPost, recordId: string): NewStory => {
  const key = digest(`${run.setting.site} ${recordId}`);
  const isTaken = (run.paths.get(digest(story.path)) ?? key) !== key;
  const own = isTaken ? { ...story, path: `${story.path}-${post.id}`, slug: `${story.slug}-${post.id}` } : story;
  run.paths.set(digest(own.path), key);
  return own;
};

const read = (run: Run, { post, recordId }: KnownPost): Ready | null => {
  const made = readPost(post, run.setting);
  if (made === null) {
    noteFate(run.ledger, post, "skipped", `status "${post.status}" is no story`);
    return null;
  }
  const story = ownPath(run, made.story, post, recordId);
  return { ...made, story, post, recordId, raw: rawOf(post), hash: "" };
};

/** With stored images and the hash of all that was read and made of it: equal hash, nothing to do. */
const settle = (run: Run, ready: Ready): Ready => {
  const { idOf } = run.setting.images;
  const { story } = ready;
  const leadImage = story.leadImage && { ...story.leadImage, image: idOf(story.leadImage.image) };
  const settled = { ...story, leadImage, body: settledBody(story.body, idOf) };
  const hash = sha256(JSON.stringify([settled, ready.redirects]), ready.raw);
  const origin = {
    site: run.setting.site,
    id: ready.post.id,
    guid: ready.recordId.slice(ready.post.id.length + 1),
    hash,
  };
  return { ...ready, hash, story: { ...settled, origin } };
};

const inTransaction = async (
  run: Run,
  stores: WriteStores,
  list: readonly Ready[],
): Promise<{ saved: Saved[]; fresh: string[] }> => {
  const { site } = run.setting;
  const memories = await stores.importRecords(
    site,
    "post",
    list.map(({ recordId }) => recordId),
  );
  const saved: Saved[] = [];
  const changed: { ready: Ready; story: NewStory | Story; fate: "created" | "updated" }[] = [];
  for (const ready of list) {
    const { storyId = null, hash = "" } = memories.get(ready.recordId) ?? {};
    if (storyId !== null && hash === ready.hash) {
      saved.push({ ready, id: storyId, fate: "unchanged" });
      continue;
    }
    const before = storyId === null ? null : await stores.story(storyId);
    if (before) changed.push({ ready, story: keepEdits(ready.story, before), fate: "updated" });
    else changed.push({ ready, story: ready.story, fate: "created" });
  }
  if (run.input.dryRun) {
    return { saved: [...saved, ...changed.map(({ ready, fate }) => ({ ready, id: 0, fate }))], fresh: [] };
  }
  const fresh = await saveNames(
    stores,
    run.seen,
    changed.map(({ ready }) => ready),
  );
  const ids = await stores.saveStories(
    changed.map(({ story }) => story),
    run.input.by,
    run.deps.clock.now(),
  );
  // By number, not by path: storage may have given a story another path than the one it asked for.
  await stores.saveRedirects(
    changed.flatMap(({ ready }, at) => ready.redirects.map((path) => ({ path, story: ids[at] ?? 0 }))),
  );
  await stores.saveImportRecords(
    changed.map(({ ready: { recordId, hash, raw } }, at) => {
      return { site, kind: "post", id: recordId, hash, storyId: ids[at] ?? 0, raw };
    }),
  );
  return { saved: [...saved, ...changed.map(({ ready, fate }, at) => ({ ready, id: ids[at] ?? 0, fate }))], fresh };
};

const note = (run: Run, { ready, id, fate }: Saved): void => {
  const { post, story, losses, result } = ready;
  noteFate(run.ledger, post, fate, `story, ${story.status}`);
  noteBody(run.ledger, post, result);
  for (const loss of losses) noteLoss(run.ledger, post, loss.kind, loss.detail);
  if (fate !== "unchanged") run.ledger.redirects += ready.redirects.length;
  const isPublic = story.status === "published" && story.publishAt !== null;
  if (isPublic && run.setting.attachments.hasAny(Number(post.id))) run.parents.set(Number(post.id), { story: id });
  if (isPublic && post.sticky && fate === "created") {
    run.sticky.push({ id, language: story.language, publishAt: story.publishAt ?? 0 });
  }
};

/** All in one transaction; when one of them cannot be stored, each on its own, so that only that one is lost. */
const saveList = async (run: Run, list: readonly Ready[]): Promise<void> => {
  if (list.length === 0) return;
  try {
    const { saved, fresh } = await run.deps.storage.transaction((stores) => inTransaction(run, stores, list));
    for (const name of fresh) run.seen.add(name);
    for (const each of saved) note(run, each);
  } catch (error) {
    if (error instanceof ChaparError && error.code === "unavailable") throw error;
    const [only] = list;
    if (list.length === 1 && only) noteFailure(run.ledger, only.post, error);
    else for (const each of list) await saveList(run, [each]);
  }
};

/** Reads and stores a batch of posts. One that cannot be read or stored is reported and never stops the run. */
export const savePosts = async (run: Run, posts: readonly KnownPost[]): Promise<void> => {
  const list: Ready[] = [];
  for (const known of posts) {
    try {
      const ready = read(run, known);
      if (ready) list.push(ready);
    } catch (error) {
      noteFailure(run.ledger, known.post, error);
    }
  }
  await run.setting.images.settle();
  await saveList(
    run,
    list.map((ready) => settle(run, ready)),
  );
};
