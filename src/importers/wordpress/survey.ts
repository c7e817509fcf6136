import { addTo } from "../report/tally.ts";
import type { ClockSample } from "./dates.ts";
import type { ImportSource } from "./deps.ts";
import { type Attachments, openAttachments } from "./media/attachments.ts";
import { formOf } from "./permalink.ts";
import { decodedText, plainText } from "./plain-text.ts";
import { declaredLanguage } from "./story/language.ts";
import { emptyMendLog, type MendLog } from "./wxr/mend-log.ts";
import { readWxr } from "./wxr/read-wxr.ts";
import type { WpAuthor, WpPost, WpSite, WpTerm, WxrRecord } from "./wxr/records.ts";

export type SurveyTerm = { taxonomy: string; slug: string; name: string; parent: string; id: string; stories: number };

/** What the first reading of all files gathers. It grows with authors, terms and attachments, not with posts. */
export type Survey = {
  sites: WpSite[];
  authors: Map<string, WpAuthor>;
  /** By "taxonomy/slug". */
  terms: Map<string, SurveyTerm>;
  attachments: Attachments;
  /** Contents of published synced patterns by their number. */
  patterns: Map<number, string>;
  forms: Map<string, number>;
  published: number;
  clocks: ClockSample[];
  /** Type -> status -> how many. */
  items: Map<string, Map<string, number>>;
  /** By what WordPress says of their approval: "1", "0", "spam". */
  comments: Map<string, number>;
  sticky: number;
  withPassword: number;
  postMeta: number;
  authorsDeclared: number;
  /** By element or custom taxonomy. */
  termsDeclared: Map<string, number>;
  mended: { file: string; log: MendLog }[];
  bytes: number;
  /** Languages that posts say they are in. */
  languages: Set<string>;
};

const termKey = (taxonomy: string, slug: string): string => `${taxonomy}/${slug}`;

/** The taxonomy of a use: old exports wrote "tag", or nothing beside a use that says it. */
export const taxonomyOf = (domain: string): string => (domain === "tag" ? "post_tag" : domain || "category");

const addTerm = (survey: Survey, term: WpTerm): void => {
  const slug = decodedText(term.slug);
  addTo(survey.termsDeclared, term.element === "wp:term" ? term.taxonomy : term.element.slice(3));
  const known = survey.terms.get(termKey(term.taxonomy, slug));
  const entry = {
    taxonomy: term.taxonomy,
    slug,
    name: plainText(term.name),
    parent: decodedText(term.parent),
    id: term.id,
  };
  survey.terms.set(termKey(term.taxonomy, slug), { ...entry, stories: known?.stories ?? 0 });
};

const useTerms = (survey: Survey, post: WpPost): void => {
  for (const use of post.terms) {
    if (use.domain === "" && use.nicename === "") continue;
    const taxonomy = taxonomyOf(use.domain);
    const slug = decodedText(use.nicename);
    if (taxonomy === "author" || slug === "") continue;
    const known = survey.terms.get(termKey(taxonomy, slug));
    if (known) known.stories += 1;
    else
      survey.terms.set(termKey(taxonomy, slug), {
        taxonomy,
        slug,
        name: plainText(use.name),
        parent: "",
        id: "",
        stories: 1,
      });
  }
};

const MOST_CLOCKS = 2_000;
const MOST_LANGUAGES = 40;
/** Sites have dozens; an export that has more is no reason to run out of memory. */
const MOST_PATTERNS = 2_000;
const LONGEST_PATTERN = 50_000;

const addPattern = ({ patterns }: Survey, post: WpPost): void => {
  const usable = post.status === "publish" && post.password === "" && post.content.length <= LONGEST_PATTERN;
  if (usable && patterns.size < MOST_PATTERNS) patterns.set(Number(post.id), post.content);
};

const addPost = (survey: Survey, post: WpPost): void => {
  const type = post.type || "(none)";
  const statuses = survey.items.get(type) ?? new Map<string, number>();
  survey.items.set(type, statuses);
  addTo(statuses, post.status || "(none)");
  for (const { approved } of post.comments) addTo(survey.comments, approved || "(none)");
  if (post.sticky) survey.sticky += 1;
  if (post.password !== "") survey.withPassword += 1;
  survey.postMeta += post.meta.length;
  if (post.type === "attachment") survey.attachments.add(post);
  else useTerms(survey, post);
  if (post.type === "wp_block") addPattern(survey, post);
  const language = post.type === "post" || post.type === "page" ? declaredLanguage(post) : null;
  if (language !== null && survey.languages.size < MOST_LANGUAGES) survey.languages.add(language);
  if (post.type !== "post" || post.status !== "publish") return;
  survey.published += 1;
  const form = formOf(post);
  if (form !== null && (survey.forms.has(form) || survey.forms.size < 500)) addTo(survey.forms, form);
  if (survey.clocks.length < MOST_CLOCKS) survey.clocks.push({ date: post.date, dateGmt: post.dateGmt });
};

const take = (survey: Survey, record: WxrRecord): void => {
  if (record.kind === "post") addPost(survey, record.post);
  else if (record.kind === "term") addTerm(survey, record.term);
  else if (record.kind === "author") {
    survey.authorsDeclared += 1;
    if (record.author.login !== "") survey.authors.set(record.author.login, record.author);
  } else survey.sites.push(record.site);
};

/** Reads all files once. Throws ChaparError "invalid" when one is no export; nothing has been written then. */
export const surveyFiles = async (source: ImportSource, progress: (bytes: number) => void): Promise<Survey> => {
  const survey: Survey = {
    sites: [],
    authors: new Map(),
    terms: new Map(),
    attachments: openAttachments(),
    patterns: new Map(),
    forms: new Map(),
    published: 0,
    clocks: [],
    items: new Map(),
    comments: new Map(),
    sticky: 0,
    withPassword: 0,
    postMeta: 0,
    authorsDeclared: 0,
    termsDeclared: new Map(),
    mended: [],
    bytes: 0,
    languages: new Set(),
  };
  for (const file of source.files) {
    const log = emptyMendLog();
    const counted = source.read(file, (bytes) => {
      survey.bytes += bytes;
      progress(survey.bytes);
    });
    for await (const records of readWxr(counted, file, log)) for (const record of records) take(survey, record);
    if (log.places.length > 0) survey.mended.push({ file, log });
  }
  return survey;
};
