import { formatAddress } from "../../../domain/address.ts";
import type { ArchiveRef } from "../../../domain/archive.ts";
import type { Reference } from "../../../domain/reference.ts";
import type { Redirect } from "../../../domain/stores.ts";
import { sha256 } from "../../store/sha256.ts";
import { categoryIn, DEFAULT_BASES } from "../mapping/mapping.ts";
import { authorByLogin } from "../story/bylines.ts";
import { isTagged, tagSlug } from "../story/places.ts";
import type { SurveyTerm } from "../survey.ts";
import type { Run } from "./run.ts";

const CHUNK = 500;
/** WordPress answers for tags and authors without stories too. A redirect counts only where no page is. */
const NOTHING_THERE = "/latest";

const chainOf = (term: SurveyTerm, terms: Run["setting"]["terms"]): string => {
  const chain: string[] = [];
  for (let at: SurveyTerm | undefined = term; at && !chain.includes(at.slug); at = terms.get(`category/${at.parent}`))
    chain.unshift(at.slug);
  return chain.join("/");
};

const refOf = (run: Run, slug: string): ArchiveRef => {
  const mapped = categoryIn(run.setting.mapping.categories, slug);
  const [country] = mapped?.countries ?? [];
  const section = mapped?.section ?? null;
  if (country !== undefined)
    return section === null ? { kind: "country", country } : { kind: "country-section", country, section };
  return section === null ? { kind: "all" } : { kind: "section", section };
};

/** WordPress answers at the usual word too when a site chose another. */
const under = (prefix: string, bases: readonly string[], name: string): string[] =>
  [...new Set(bases)].map((base) => `${prefix}${base === "" ? "" : `/${base}`}/${name}`);

const categoryRows = (run: Run, reference: Reference): Redirect[] => {
  const { terms, languages } = run.setting;
  const { bases } = run.setting.mapping;
  const rows: Redirect[] = [];
  for (const term of terms.values()) {
    if (term.taxonomy !== "category") continue;
    const ref = refOf(run, term.slug);
    for (const [at, language] of languages.entries()) {
      const to = decodeURI(formatAddress({ kind: "archive", language, ref, page: "newest" }, reference));
      const feed = decodeURI(formatAddress({ kind: "feed", language, ref, format: "rss" }, reference));
      const prefix = at === 0 ? "" : `/${language.toLowerCase()}`;
      for (const name of new Set([chainOf(term, terms), term.slug])) {
        for (const path of under(prefix, [DEFAULT_BASES.category, bases.category], name))
          rows.push({ path, to }, { path: `${path}/feed`, to: feed });
      }
      if (at === 0 && term.id !== "") rows.push({ path: `/?cat=${term.id}`, to });
    }
  }
  return rows;
};

const authorRows = (run: Run): Redirect[] =>
  [...run.setting.authors.values()].flatMap(({ login, id }) => {
    const to = `/author/${authorByLogin(login, run.setting.authors).slug}`;
    const quiet = { path: to, to: NOTHING_THERE };
    const numbered = id === "" ? [] : [{ path: `/?author=${id}`, to }];
    return to === `/author/${login.toLowerCase()}` || login.includes("@")
      ? [quiet, ...numbered]
      : [quiet, ...numbered, { path: `/author/${login}`, to }];
  });

const attachmentRows = (run: Run): Redirect[] =>
  [...run.setting.attachments.pages()].flatMap(({ id, parent, path }) => {
    const target = run.parents.get(parent);
    if (target === undefined) return [];
    const own = path === null || path === "/" || path.includes("?") ? [] : [{ path, ...target }];
    return [{ path: `/?attachment_id=${id}`, ...target }, ...own];
  });

/** Tags whose slugs were no slugs here, and custom taxonomies, which WordPress lists at `/series/long-reads/`. */
const tagRows = (run: Run): Redirect[] =>
  [...run.setting.terms.values()].flatMap(({ taxonomy, slug, name, stories }) => {
    const isTag = taxonomy === "post_tag";
    if (!isTag && !isTagged(taxonomy, run.setting.mapping)) return [];
    const to = stories === 0 ? NOTHING_THERE : `/tag/${tagSlug(slug, name)}`;
    const bases = isTag ? [DEFAULT_BASES.tag, run.setting.mapping.bases.tag] : [taxonomy];
    return under("", bases, slug).flatMap((path) => (path === to || to === "/tag/" ? [] : [{ path, to }]));
  });

/** Stores where categories, tags, authors and pages of attachments lead now, when that is not what is stored already. */
export const saveOldLists = async (run: Run): Promise<void> => {
  if (run.input.dryRun) return;
  const reference = await run.deps.storage.reference();
  const rows = [...categoryRows(run, reference), ...tagRows(run), ...authorRows(run), ...attachmentRows(run)];
  const { site } = run.setting;
  const record = { site, kind: "old-lists", id: "all", hash: sha256(JSON.stringify(rows)), storyId: null, raw: "[]" };
  const before = await run.deps.storage.transaction((stores) => stores.importRecord(site, record.kind, record.id));
  if (before?.hash === record.hash) return;
  for (let at = 0; at < rows.length; at += CHUNK) {
    await run.deps.storage.transaction((stores) => stores.saveRedirects(rows.slice(at, at + CHUNK)));
  }
  await run.deps.storage.transaction((stores) => stores.saveImportRecord(record));
  run.ledger.redirects += rows.length;
};
