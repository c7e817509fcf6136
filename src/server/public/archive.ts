import { type Address, formatAddress } from "../../domain/address.ts";
import { archiveKey } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { VIEWS, type View } from "../../site/context.ts";
import { renderArchivePage } from "../../site/pages/archive-page.tsx";
import { type Answer, ASK_IN_PRIVATE, redirect } from "../answer.ts";
import { choiceCookie, viewNamed } from "../http/choice-cookies.ts";
import { dependenciesOfNames, namesOfArchive, standsEmpty } from "./archive-names.ts";
import { type Asked, agesUntil, contextOf, htmlPage, namesOfCards, type PublicDeps } from "./asked.ts";
import { nearestDates, nearestPages } from "./nearest.ts";
import { withParameters } from "./parameters.ts";
import { answerUnknown } from "./unknown.ts";
import { yearsFor } from "./years.ts";

type ArchiveAddress = Extract<Address, { kind: "archive" }>;

/** The density that the address itself asks for; null when it asks for none. */
const viewAskedFor = ({ target }: Asked): View | null => {
  const text = target.query.get("view");
  if (text === null) return null;
  const view = viewNamed(text);
  if (view) return view;
  throw new ChaparError("invalid", `There is no view "${text.slice(0, 40)}".`, {
    field: "view",
    remedy: `The views are ${VIEWS.join(", ")}.`,
  });
};

const noSuchPage = async (deps: PublicDeps, asked: Asked, { language, ref }: ArchiveAddress): Promise<Answer> => {
  const { reference } = asked.basis;
  const key = archiveKey(language, ref);
  const newest = await deps.storage.archivePage(key, reference.settings.pageSize, "newest", false);
  const context = contextOf(deps, asked, language, asked.target.path);
  const links = newest && newest.total > 0 ? nearestPages(context, ref, newest.pages) : [];
  return answerUnknown(deps, asked, { links, dependsOn: [dependency.archive(key)] });
};

const noStories = async (deps: PublicDeps, asked: Asked, { language, ref }: ArchiveAddress): Promise<Answer> => {
  const dated = ref.kind === "year" || ref.kind === "month" || ref.kind === "day";
  const context = contextOf(deps, asked, language, asked.target.path);
  const links = dated ? await nearestDates(deps, context, ref) : [];
  const near = dated ? [dependency.archive(archiveKey(language, { kind: "all" }))] : [];
  const dependsOn = [dependency.archive(archiveKey(language, ref)), ...dependenciesOfNames(ref), ...near];
  return answerUnknown(deps, asked, { links, dependsOn });
};

const rememberView = ({ settings }: PublicDeps, view: View): Partial<Answer> => ({
  headers: { "Set-Cookie": choiceCookie("view", view, settings.publicUrl) },
  cacheControl: ASK_IN_PRIVATE,
});

export const answerArchive = async (deps: PublicDeps, asked: Asked, address: ArchiveAddress): Promise<Answer> => {
  const { reference, now } = asked.basis;
  const { language, ref, page } = address;
  const chosen = viewAskedFor(asked);
  const view = chosen ?? asked.choices.view;
  const key = archiveKey(language, ref);
  const archive = await deps.storage.archivePage(key, reference.settings.pageSize, page, view === "digest");
  if (!archive) return noSuchPage(deps, asked, address);
  const names = await namesOfArchive(deps, ref);
  if (archive.total === 0 && (page !== "newest" || !standsEmpty(ref, names))) return noStories(deps, asked, address);
  if (page === archive.pages) {
    // The newest page has no number yet; it will have this one when the next begins.
    const to = withParameters(asked.target, address, formatAddress({ ...address, page: "newest" }, reference));
    return redirect(302, to, [dependency.archive(key), dependency.reference]);
  }
  const context = contextOf(deps, asked, language, formatAddress(address, reference));
  const { years, dependsOn: ofYears } = await yearsFor(deps, asked.basis, context, ref);
  const document = renderArchivePage(context, { ref, archive, view, ...names, years });
  const dependsOn = [dependency.archive(key), ...ofYears, ...dependenciesOfNames(ref), ...namesOfCards(archive.items)];
  return htmlPage(document, asked, [...new Set(dependsOn)], {
    chosenBy: "view",
    ...(chosen ? rememberView(deps, chosen) : {}),
    freshUntil: agesUntil(archive.items, now),
  });
};
