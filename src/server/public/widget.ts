import { type Address, formatAddress } from "../../domain/address.ts";
import { renderWidgetPage } from "../../site/pages/widget-page.tsx";
import type { Answer } from "../answer.ts";
import { type Asked, contextOf, htmlPage, type PublicDeps } from "./asked.ts";

/** Frames on other sites ask again after so many seconds: a rate comes once a day. */
const KEPT_SECONDS = 300;

/** The one page that other sites may frame. */
export const answerWidget = (deps: PublicDeps, asked: Asked, address: Extract<Address, { kind: "widget" }>): Answer => {
  const context = contextOf(deps, asked, address.language, formatAddress(address, asked.basis.reference));
  const cacheControl = `public, max-age=${KEPT_SECONDS}`;
  return htmlPage(renderWidgetPage(context), asked, [], { framed: true, cacheControl });
};
