import { type Address, formatAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { FRONT, frontWants, planFront } from "../../domain/front.ts";
import { renderFrontPage } from "../../site/pages/front-page.tsx";
import type { Answer } from "../answer.ts";
import { type Asked, agesUntil, contextOf, htmlPage, namesOfCards, type PublicDeps } from "./asked.ts";

export const answerFront = async (
  deps: PublicDeps,
  asked: Asked,
  address: Extract<Address, { kind: "front" }>,
): Promise<Answer> => {
  const { reference, now } = asked.basis;
  const { language } = address;
  const wants = frontWants(language, reference);
  const read = await deps.storage.front(language, wants, FRONT.corrections);
  const plan = planFront(language, reference, read);
  const cards = [
    ...(plan.lead ? [plan.lead] : []),
    ...plan.top,
    ...plan.latest,
    ...plan.byCountry.flatMap((block) => block.items),
    ...plan.bySection.flatMap((block) => block.items),
  ];
  const context = contextOf(deps, asked, language, formatAddress(address, reference));
  const dependsOn = [
    dependency.front(language),
    ...wants.map(({ key }) => dependency.archive(key)),
    ...[...read.pinned.map((pin) => pin.story), ...plan.corrections].map(({ id }) => dependency.story(id)),
    ...namesOfCards(cards),
  ];
  const freshUntil = agesUntil([...cards, ...plan.corrections], now);
  return htmlPage(renderFrontPage(context, plan), asked, dependsOn, { freshUntil });
};
