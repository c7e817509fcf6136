import { ChaparError } from "../../domain/errors.ts";
import { FRONT } from "../../domain/front.ts";
import { numberArchives } from "../../newsroom/number-archives.ts";
import { isBatch } from "../store/batch.ts";
import { sha256 } from "../store/sha256.ts";
import { type ImportDeps, type ImportInput, sourceOf } from "./deps.ts";
import { skipReason } from "./mapping/propose-types.ts";
import { plainText } from "./plain-text.ts";
import { noteFate } from "./report/ledger.ts";
import type { ImportReport } from "./report/report.ts";
import { writeReport } from "./report/write-report.ts";
import { beginRun } from "./run/begin.ts";
import { identify, type KnownPost } from "./run/identity.ts";
import { saveOldLists } from "./run/old-lists.ts";
import type { Run } from "./run/run.ts";
import { savePages } from "./run/save-pages.ts";
import { rawOf, savePosts } from "./run/save-posts.ts";
import { siteIdentity } from "./run/site-facts.ts";
import { type Survey, surveyFiles } from "./survey.ts";
import { readWxr } from "./wxr/read-wxr.ts";
import type { WxrRecord } from "./wxr/records.ts";

type Waiting = { posts: KnownPost[]; pages: KnownPost[]; others: KnownPost[]; characters: number };

/**
 * Imports WordPress exports. All files are read twice: first for terms, authors and attachments, so that children may
 * come before parents and posts in later files; then story by story, in batches of one transaction each, so that memory
 * stays flat. A run that was stopped goes on when it is repeated; a second run changes nothing.
 * Throws ChaparError "invalid" before anything is written when a file is no export or the mapping is wrong.
 */
export const importWordPress = async (deps: ImportDeps, input: ImportInput): Promise<ImportReport> => {
  if (input.files.length === 0)
    throw new ChaparError("invalid", "There is no file to import.", { remedy: "Name at least one." });
  const startedAt = deps.clock.now();
  const source = sourceOf(deps, input.files);
  const survey = await surveyFiles(source, (done) => deps.progress({ done, total: 0, stories: 0 }));
  const { run, applied } = await beginRun(deps, input, survey);
  await readAgain(run, survey);
  await finish(run);
  return writeReport(run, survey, { startedAt, applied });
};

const readAgain = async (run: Run, survey: Survey): Promise<void> => {
  const { deps, input } = run;
  const waiting: Waiting = { posts: [], pages: [], others: [], characters: 0 };
  let done = 0;
  const source = sourceOf(deps, input.files);
  for (const file of input.files) {
    const bytes = source.read(file, (passed) => {
      done += passed;
    });
    for await (const records of readWxr(bytes, file)) {
      for (const record of records) await take(run, waiting, record);
      deps.progress({ done, total: survey.bytes, stories: run.ledger.words.stories });
    }
  }
  await flush(run, waiting);
};

const take = async (run: Run, waiting: Waiting, record: WxrRecord): Promise<void> => {
  if (record.kind === "site") {
    await flush(run, waiting);
    run.setting = { ...run.setting, site: siteIdentity(record.site), siteTitle: plainText(record.site.title) };
  }
  if (record.kind !== "post") return;
  const { post } = record;
  const { types } = run.setting.mapping;
  const type = post.type || "(none)";
  const become = Object.hasOwn(types, type) ? types[type] : "skip";
  const known = identify(run, post);
  if (known === null) noteFate(run.ledger, post, "skipped", "the same post again");
  else if (become === "story") waiting.posts.push(known);
  else if (become === "page") waiting.pages.push(known);
  else {
    noteFate(run.ledger, post, "skipped", skipReason(type));
    if (post.type === "attachment") waiting.others.push(known);
  }
  waiting.characters += post.content.length;
  const { posts, pages, others, characters } = waiting;
  if (isBatch(posts.length + pages.length + others.length, characters)) await flush(run, waiting);
};

const flush = async (run: Run, waiting: Waiting): Promise<void> => {
  const { posts, pages, others } = waiting;
  waiting.characters = 0;
  await savePosts(run, posts.splice(0));
  await savePages(run, pages.splice(0));
  await keepRaw(run, others.splice(0));
};

/** Attachments as they came: what a picture's record holds beyond its file and texts may be wanted later. */
const keepRaw = async (run: Run, posts: readonly KnownPost[]): Promise<void> => {
  if (run.input.dryRun || posts.length === 0) return;
  const { site } = run.setting;
  await run.deps.storage.transaction(async (stores) => {
    const records = posts.map(({ post, recordId: id }) => {
      const raw = rawOf(post);
      return { site, kind: "attachment", id, hash: sha256(raw), storyId: null, raw };
    });
    const memories = await stores.importRecords(
      site,
      "attachment",
      records.map(({ id }) => id),
    );
    await stores.saveImportRecords(records.filter(({ id, hash }) => memories.get(id)?.hash !== hash));
  });
};

const finish = async (run: Run): Promise<void> => {
  await saveOldLists(run);
  if (run.input.dryRun) return;
  await pinSticky(run);
  await numberArchives(run.deps.storage);
};

/** What WordPress kept on top is pinned, newest first, where editors have not pinned anything yet. */
const pinSticky = async (run: Run): Promise<void> => {
  const { storage } = run.deps;
  for (const edition of run.setting.languages) {
    const sticky = run.sticky.filter(({ language }) => language === edition).sort((a, b) => b.publishAt - a.publishAt);
    if (sticky.length === 0 || (await storage.front(edition, [], 0)).pinned.length > 0) continue;
    const pins = sticky.slice(0, FRONT.top).map(({ id }, position) => ({ slot: "top" as const, position, story: id }));
    await storage.transaction((stores) => stores.pinFront(edition, pins));
  }
};
