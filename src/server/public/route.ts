import { type Address, formatAddress, parseAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import type { Reference } from "../../domain/reference.ts";
import { hasTextEdition, linkInText, textAddress } from "../../domain/text-address.ts";
import { type Answer, redirect, redirectedTo } from "../answer.ts";
import { answerArchive } from "./archive.ts";
import type { Asked, PublicDeps } from "./asked.ts";
import { answerConvert } from "./convert.ts";
import { withoutMainPrefix } from "./edition.ts";
import { answerFeed } from "./feed.ts";
import { answerFront } from "./front.ts";
import { answerMachineFile } from "./machine-files.ts";
import { parametersOf, withParameters } from "./parameters.ts";
import { encodePath } from "./path.ts";
import { answerRate } from "./rate.ts";
import { answerRates } from "./rates.ts";
import { answerScript } from "./scripts.ts";
import { answerSearch } from "./search.ts";
import { answerSearchFeed } from "./search-feed.ts";
import { answerSitemap } from "./sitemaps.ts";
import { answerStanding } from "./standing.ts";
import { answerStory } from "./story.ts";
import { answerMoved, answerUnknown, pathNames } from "./unknown.ts";
import { answerWidget, answerWidgetProgram } from "./widget.ts";

/** The list address that a path means in any case and with any slashes; null when it is none. */
export const addressOf = (path: string, reference: Reference): Address | null =>
  parseAddress(path, reference) ?? parseAddress(path.toLowerCase(), reference);

const canonicalPath = (address: Address, asked: Asked): string =>
  address.kind === "feed" ? encodePath(asked.target.path.toLowerCase()) : formatAddress(address, asked.basis.reference);

/** Parameters by which former systems named a page; with them even "/" may be an old address. */
const hasOldParameters = ({ target }: Asked, address: Address): boolean =>
  [...target.query.keys()].some((name) => !parametersOf(address).has(name));

const answerListed = async (deps: PublicDeps, asked: Asked, address: Address): Promise<Answer> => {
  switch (address.kind) {
    case "front":
      return answerFront(deps, asked, address);
    case "archive":
      return answerArchive(deps, asked, address);
    case "feed":
      return answerFeed(deps, asked, address);
    case "search":
      return answerSearch(deps, asked, address);
    case "search-feed":
      return answerSearchFeed(deps, asked, address);
    case "rates":
      return answerRates(deps, asked, address);
    case "rate":
      return answerRate(deps, asked, address);
    case "convert":
      return answerConvert(deps, asked, address);
    case "widget":
      return answerWidget(deps, asked, address);
    case "standing":
      return (await answerStanding(deps, asked, address)) ?? (await answerUnknown(deps, asked));
  }
};

const answerAddress = async (deps: PublicDeps, asked: Asked, address: Address): Promise<Answer> => {
  if (asked.target.form === "text" && !hasTextEdition(address)) return answerUnknown(deps, asked);
  const moved = hasOldParameters(asked, address) ? await answerMoved(deps, asked) : null;
  if (moved) return moved;
  const canonical = canonicalPath(address, asked);
  if (canonical !== encodePath(asked.target.asCame)) {
    return redirect(301, withParameters(asked.target, address, canonical), [dependency.reference]);
  }
  return answerListed(deps, asked, address);
};

const answerStoryAt = async (deps: PublicDeps, asked: Asked): Promise<Answer | null> => {
  const { path, asCame } = asked.target;
  const lower = path.toLowerCase();
  const story =
    (await deps.storage.storyByPath(path)) ?? (lower === path ? null : await deps.storage.storyByPath(lower));
  if (!story) return null;
  if (story.path === asCame) return answerStory(deps, asked, story);
  const to = withParameters(asked.target, null, encodePath(story.path));
  return redirect(301, to, [dependency.reference, dependency.story(story.id)]);
};

const answerFile = async (deps: PublicDeps, asked: Asked): Promise<Answer | null> => {
  const program = answerScript(asked) ?? answerWidgetProgram(asked);
  return program ?? answerMachineFile(deps, asked) ?? answerSitemap(deps, asked);
};

/** The answer in the form that the target asks for. */
const answerPage = async (deps: PublicDeps, asked: Asked): Promise<Answer> => {
  const address = addressOf(asked.target.path, asked.basis.reference);
  if (address) return answerAddress(deps, asked, address);
  const file = asked.target.form === "full" ? await answerFile(deps, asked) : null;
  if (file) return file;
  const unprefixed = withoutMainPrefix(asked.target.path.toLowerCase(), asked.basis.reference);
  if (unprefixed !== null) {
    const behind = addressOf(unprefixed, asked.basis.reference);
    return redirect(301, withParameters(asked.target, behind, encodePath(unprefixed)), [dependency.reference]);
  }
  return (await answerStoryAt(deps, asked)) ?? (await answerUnknown(deps, asked));
};

/** What leads on stays in the text edition; what is no page may be an address of a former system that began with the word. */
const answerText = async (deps: PublicDeps, asked: Asked): Promise<Answer> => {
  const answer = await answerPage(deps, asked);
  const to = answer.headers.Location;
  if (to !== undefined) return redirectedTo(answer, linkInText(to, asked.basis.reference));
  if (answer.status !== 404) return answer;
  const whole = { ...asked.target, path: textAddress(asked.target.path) };
  const moved = await answerMoved(deps, { ...asked, target: whole });
  return moved ?? { ...answer, dependsOn: [...answer.dependsOn, ...pathNames(whole)] };
};

/** The answer to any GET of the public site. */
export const answerPublic = (deps: PublicDeps, asked: Asked): Promise<Answer> =>
  asked.target.form === "text" ? answerText(deps, asked) : answerPage(deps, asked);
