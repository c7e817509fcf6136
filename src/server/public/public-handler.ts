import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../answer.ts";
import type { Answerer } from "../answerer.ts";
import { type ChosenBy, choicesOf, keyForChoice } from "../http/choice-cookies.ts";
import { createRenditions } from "../media/rendition.ts";
import type { Asked, PublicDeps } from "./asked.ts";
import type { Bases } from "./basis.ts";
import { addressOf, answerPublic } from "./route.ts";
import { readTarget, type Target } from "./target.ts";
import { answerUnknown } from "./unknown.ts";

type Deps = PublicDeps & { answerer: Answerer; bases: Bases };

/** Made-up parameters must not push pages out of the cache. */
const minorWithQuery = (answer: Answer, { query }: Target): Answer =>
  answer.keep === "page" && query.size > 0 ? { ...answer, keep: "minor" } : answer;

/** Answers whatever readers ask for; the address decides what it is. */
export const createPublicHandler = (deps: Deps) => {
  const { answerer, bases } = deps;
  const renditionAt = createRenditions(deps);

  const answerTo = async (target: Target, cookie: string | undefined): Promise<Answer> => {
    const isMedia = target.form === "full" && target.path.startsWith("/media/");
    const rendition = isMedia ? await renditionAt(target.path) : null;
    if (rendition) return rendition;
    const asked: Asked = { basis: await bases.read(), target, choices: choicesOf(cookie) };
    const answer = isMedia ? await answerUnknown(deps, asked) : await answerPublic(deps, asked);
    return minorWithQuery(answer, target);
  };

  /** Archives come in densities; what is none of the site's lists may be a story, whose sums come in currencies. */
  const chosenBy = async ({ path, query }: Target): Promise<ChosenBy> => {
    const { reference } = bases.lastKnown() ?? (await bases.read());
    const address = addressOf(path, reference);
    if (address === null) return query.has("currency") ? null : "currency";
    return address.kind === "archive" && !query.has("view") ? "view" : null;
  };

  const keyOf = async (target: Target, cookie: string | undefined): Promise<string> =>
    cookie === undefined ? target.key : keyForChoice(target.key, await chosenBy(target), choicesOf(cookie));

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { cookie } = request.headers;
    const target = readTarget(request.url ?? "/");
    await answerer.reply(request, response, await keyOf(target, cookie), () => answerTo(target, cookie));
  };
};
