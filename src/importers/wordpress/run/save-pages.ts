import { RESERVED_SEGMENTS } from "../../../domain/address.ts";
import { ChaparError } from "../../../domain/errors.ts";
import type { StandingPage } from "../../../domain/reference.ts";
import { digest } from "../../store/digest.ts";
import { sha256 } from "../../store/sha256.ts";
import { modifiedAt, publishedAt } from "../dates.ts";
import { settledBody } from "../media/image-desk.ts";
import { oldPathOf } from "../permalink.ts";
import { plainText } from "../plain-text.ts";
import { noteBody, noteFailure, noteFate, noteLoss } from "../report/ledger.ts";
import { slugOf } from "../story/paths.ts";
import { languageOf, readContent } from "../story/read-post.ts";
import type { WpPost } from "../wxr/records.ts";
import type { KnownPost } from "./identity.ts";
import type { Run } from "./run.ts";
import { rawOf } from "./save-posts.ts";

const pageSlug = (run: Run, post: WpPost, language: string, recordId: string): string => {
  const wanted = slugOf(post, plainText(post.title), language);
  const lists: readonly string[] = [...RESERVED_SEGMENTS, ...run.setting.mapping.countries.map(({ slug }) => slug)];
  const safe = lists.includes(wanted) ? `${wanted}-page` : wanted;
  const key = digest(`${run.setting.site} ${recordId}`);
  const pathOf = (slug: string): number => digest(`page ${language}/${slug}`);
  const free = (slug: string): boolean => (run.paths.get(pathOf(slug)) ?? key) === key;
  const slug = free(safe) ? safe : `${safe}-${post.id}`;
  run.paths.set(pathOf(slug), key);
  return slug;
};

const addressOf = (run: Run, page: StandingPage): string => {
  const { languages } = run.setting;
  return `${languages.indexOf(page.language) > 0 ? `/${page.language.toLowerCase()}` : ""}/${page.slug}`;
};

const oldAddressesOf = (post: WpPost, address: string): string[] => {
  const link = oldPathOf(post.link);
  const numbers = post.id === "" ? [] : [`/?page_id=${post.id}`, `/?p=${post.id}`];
  return [...numbers, ...(link === null ? [] : [link])].filter((path) => path !== address && path !== "/");
};

const save = async (run: Run, { post, recordId }: KnownPost): Promise<void> => {
  const { setting, deps, input, ledger } = run;
  const language = setting.languages.find((each) => each === languageOf(post, setting)) ?? setting.languages[0] ?? "en";
  const result = readContent(post, language, setting);
  await setting.images.settle();
  const published = publishedAt(post, setting.zone);
  const page: StandingPage = {
    slug: pageSlug(run, post, language, recordId),
    language,
    title: plainText(post.title) || `Page ${post.id}`,
    body: settledBody(result.body, setting.images.idOf),
    updatedAt: modifiedAt(post, setting.zone, published) ?? published ?? deps.clock.now(),
  };
  const raw = rawOf(post);
  const hash = sha256(JSON.stringify([{ ...page, updatedAt: 0 }, raw]));
  const address = addressOf(run, page);
  const rows = oldAddressesOf(post, address).map((path) => ({ path, to: address }));
  const fate = await deps.storage.transaction(async (stores) => {
    const before = await stores.importRecord(setting.site, "page", recordId);
    if (before?.hash === hash) return "unchanged" as const;
    const fate = before ? ("updated" as const) : ("created" as const);
    if (input.dryRun) return fate;
    await stores.savePage(page);
    await stores.saveRedirects(rows);
    await stores.saveImportRecord({ site: setting.site, kind: "page", id: recordId, hash, storyId: null, raw });
    return fate;
  });
  noteFate(ledger, post, fate, "standing page");
  noteBody(ledger, post, result);
  if (fate !== "unchanged") ledger.redirects += rows.length;
  run.parents.set(Number(post.id), { to: address });
  if (post.comments.length > 0) noteLoss(ledger, post, "comments", `${post.comments.length} comments are left out`);
};

/** Published pages become standing pages; there are no drafts of those, so all others are left out and told. */
export const savePages = async (run: Run, posts: readonly KnownPost[]): Promise<void> => {
  for (const known of posts) {
    const { post } = known;
    if (post.status !== "publish" || post.password !== "" || post.incomplete) {
      const why = post.password === "" ? `status "${post.status}"` : "behind a password";
      noteFate(run.ledger, post, "skipped", `page is not public (${post.incomplete ? "cut off" : why})`);
      continue;
    }
    try {
      await save(run, known);
    } catch (error) {
      if (error instanceof ChaparError && error.code === "unavailable") throw error;
      noteFailure(run.ledger, post, error);
    }
  }
};
