import { dependency } from "../../domain/dependency.ts";
import { FAVICON_SVG } from "../../site/favicon.ts";
import { renderManifest } from "../../site/manifest.ts";
import { OPEN_SEARCH_TYPE, openSearchHref, renderOpenSearch } from "../../site/open-search.ts";
import { renderRobots } from "../../site/robots.ts";
import { type Answer, answer, redirect, TEXT } from "../answer.ts";
import { type Asked, contextOf, type PublicDeps } from "./asked.ts";
import { editionOfPath } from "./edition.ts";

/** The small files that browsers and crawlers ask for by name; null when the path is none of them. */
export const answerMachineFile = (deps: PublicDeps, asked: Asked): Answer | null => {
  const { path } = asked.target;
  const [language = "en"] = asked.basis.reference.settings.languages;
  const context = contextOf(deps, asked, language, path);
  if (path.endsWith("/opensearch.xml")) {
    const edition = contextOf(deps, asked, editionOfPath(path, asked.basis.reference), path);
    if (path !== openSearchHref(edition)) return null;
    return answer(`${OPEN_SEARCH_TYPE}; charset=utf-8`, renderOpenSearch(edition), [dependency.reference]);
  }
  switch (path) {
    case "/robots.txt":
      return answer(TEXT, renderRobots(context), [dependency.reference]);
    case "/manifest.webmanifest":
      return answer("application/manifest+json; charset=utf-8", renderManifest(context), [dependency.reference]);
    case "/favicon.svg":
      return answer("image/svg+xml; charset=utf-8", FAVICON_SVG, []);
    case "/favicon.ico":
      return redirect(301, "/favicon.svg", []);
    default:
      return null;
  }
};
