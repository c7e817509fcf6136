import { type Address, formatAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { renderStandingPage } from "../../site/pages/standing-page.tsx";
import type { Answer } from "../answer.ts";
import { type Asked, contextOf, htmlPage, type PublicDeps } from "./asked.ts";

export const answerStanding = async (
  deps: PublicDeps,
  asked: Asked,
  address: Extract<Address, { kind: "standing" }>,
): Promise<Answer | null> => {
  const page = await deps.storage.standingPage(address.language, address.slug);
  if (!page) return null;
  const context = contextOf(deps, asked, address.language, formatAddress(address, asked.basis.reference));
  return htmlPage(renderStandingPage(context, page), asked, [dependency.standing(address.language, address.slug)]);
};
