import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../answer.ts";
import type { Answerer } from "../answerer.ts";
import { DEFAULT_VIEW, keyForView, viewOfCookie } from "../http/view-cookie.ts";
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
    const rendition = target.path.startsWith("/media/") ? await renditionAt(target.path) : null;
    if (rendition) return rendition;
    const asked: Asked = { basis: await bases.read(), target, view: viewOfCookie(cookie) };
    const answer = target.path.startsWith("/media/")
      ? await answerUnknown(deps, asked)
      : await answerPublic(deps, asked);
    return minorWithQuery(answer, target);
  };

  /** The density is part of the key only where the page has densities, and the address does not name one. */
  const keyOf = async (target: Target, cookie: string | undefined): Promise<string> => {
    const view = viewOfCookie(cookie);
    if (view === DEFAULT_VIEW || target.query.has("view")) return target.key;
    const { reference } = bases.lastKnown() ?? (await bases.read());
    return addressOf(target.path, reference)?.kind === "archive" ? keyForView(target.key, view) : target.key;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { cookie } = request.headers;
    const target = readTarget(request.url ?? "/");
    await answerer.reply(request, response, await keyOf(target, cookie), () => answerTo(target, cookie));
  };
};
