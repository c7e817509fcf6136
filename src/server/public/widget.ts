import { type Address, formatAddress } from "../../domain/address.ts";
import { renderWidgetPage } from "../../site/pages/widget-page.tsx";
import program from "../../site/widget/rates.client.ts?island";
import { type Answer, answer } from "../answer.ts";
import { type Asked, contextOf, htmlPage, type PublicDeps } from "./asked.ts";

/** Frames on other sites ask again after so many seconds: a rate comes once a day. */
const KEPT_SECONDS = 300;

const CACHE_CONTROL = `public, max-age=${KEPT_SECONDS}`;

/** A program for other sites that puts the frame where its element stands; null when the path is not its own. */
export const answerWidgetProgram = ({ target }: Asked): Answer | null =>
  target.path === "/widget/rates.js"
    ? answer("text/javascript; charset=utf-8", program, [], { cacheControl: CACHE_CONTROL })
    : null;

/** The one page that other sites may frame. */
export const answerWidget = (deps: PublicDeps, asked: Asked, address: Extract<Address, { kind: "widget" }>): Answer => {
  const context = contextOf(deps, asked, address.language, formatAddress(address, asked.basis.reference));
  return htmlPage(renderWidgetPage(context), asked, [], { policy: "framed", cacheControl: CACHE_CONTROL });
};
