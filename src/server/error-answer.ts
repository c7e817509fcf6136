import { parseAddress } from "../domain/address.ts";
import { LONGEST_QUERY, plainWords } from "../domain/search-form.ts";
import { type PageForm, pathBehindText } from "../domain/text-address.ts";
import type { Page } from "../site/markup/page.ts";
import { type ErrorPageInput, renderErrorPage } from "../site/pages/error-page.tsx";
import { searchProblem } from "../site/search/search-problem.ts";
import { type Answer, HTML, passing, policyOf, TEXT } from "./answer.ts";
import type { ServerDeps } from "./deps.ts";
import { type ErrorReport, RETRY_AFTER, reportOf } from "./errors.ts";
import type { Bases } from "./public/basis.ts";
import { editionOfPath } from "./public/edition.ts";
import { pageBytes } from "./public/page-bytes.ts";

const PROBLEM = "application/problem+json; charset=utf-8";

const TITLES: Record<number, string> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  410: "Gone",
  413: "Content Too Large",
  414: "URI Too Long",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** A problem document as RFC 9457 has it. `parameter` names the input that was wrong. */
export const problemText = (
  status: number,
  detail: string,
  more: { parameter?: string; requestId?: string } = {},
): string => JSON.stringify({ type: "about:blank", title: TITLES[status] ?? "Error", status, detail, ...more });

const PAGE_STATUSES: readonly number[] = [400, 404, 410, 413, 414, 431, 500, 503] satisfies ErrorPageInput["status"][];

const hasPage = (status: number): status is ErrorPageInput["status"] => PAGE_STATUSES.includes(status);

const wordsOf = ({ sentence, remedy }: ErrorReport): string => (remedy === "" ? sentence : `${sentence} ${remedy}`);

const headersOf = ({ status }: ErrorReport): Record<string, string> =>
  status === 503 || status === 429 ? { "Retry-After": RETRY_AFTER } : {};

const cors = { "Access-Control-Allow-Origin": "*" };

const parametersOf = (url: string): URLSearchParams => new URLSearchParams(url.split("?")[1]);

/** Who searched in a way that cannot be answered must not type the words anew. */
const wordsAsked = (url: string): string => plainWords((parametersOf(url).get("q") ?? "").slice(0, LONGEST_QUERY));

/** Said by the title and the help of the page that is shown, in the reader's language. */
const SAID_BY_THE_PAGE: readonly number[] = [413, 414, 431, 503];

/** As far as an address tells that may not be readable. */
const placeOf = (url: string): { path: string; form: PageForm } => {
  const [asked = "/"] = url.split("?");
  const behind = pathBehindText(asked);
  return behind === null ? { path: asked, form: "full" } : { path: behind, form: "text" };
};

type Failed = { url: string; error: unknown; requestId: string };

/** Answers a request that failed: a problem document for the API, a page for readers, plain text when no page can be made. */
export const createErrorAnswers = ({ settings, logger }: ServerDeps, bases: Bases) => {
  const page = (url: string, report: ErrorReport, requestId: string | null): Page | null => {
    const basis = bases.lastKnown();
    const { status } = report;
    if (!basis || !hasPage(status)) return null;
    const { path, form } = placeOf(url);
    const language = editionOfPath(path, basis.reference);
    const { reference, ticker, now } = basis;
    const context = {
      reference,
      language,
      form,
      origin: settings.publicUrl,
      path: path.slice(0, 200),
      now,
      ticker,
    };
    const isSearch = parseAddress(path.toLowerCase(), reference)?.kind.startsWith("search") ?? false;
    const field = status === 414 ? "q" : report.field;
    const known = isSearch && field !== null ? searchProblem(context, parametersOf(url), field) : null;
    const isSaid = report.unforeseen || SAID_BY_THE_PAGE.includes(status);
    return renderErrorPage(context, {
      status,
      sentence: known?.sentence ?? (isSaid ? "" : wordsOf(report)),
      sentenceLanguage: known === null ? "en" : language,
      suggestions: [],
      links: known?.links ?? [],
      query: wordsAsked(url),
      requestId,
    });
  };

  return ({ url, error, requestId }: Failed): Answer => {
    const report = reportOf(error);
    if (report.status === 503) logger.warn("A request could not be answered", { requestId, reason: String(error) });
    if (report.unforeseen) logger.error("A request failed", { requestId, url: url.slice(0, 500), error });
    const shownId = report.unforeseen ? requestId : null;
    if (url.startsWith("/api/")) {
      const more = {
        ...(report.field === null ? {} : { parameter: report.field }),
        ...(shownId === null ? {} : { requestId: shownId }),
      };
      const headers = { ...headersOf(report), ...cors };
      return passing(report.status, PROBLEM, problemText(report.status, wordsOf(report), more), headers);
    }
    const shown = page(url, report, shownId);
    if (shown !== null) {
      const answer = passing(report.status, HTML, pageBytes(shown), headersOf(report));
      return { ...answer, policy: policyOf(placeOf(url).form) };
    }
    const reference = shownId === null ? "" : ` Reference: ${shownId}`;
    return passing(report.status, TEXT, `${wordsOf(report)}${reference}\n`, headersOf(report));
  };
};
