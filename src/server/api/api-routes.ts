import type { FastifyInstance } from "fastify";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { nameIn } from "../../domain/reference.ts";
import { type Answer, answer } from "../answer.ts";
import type { Answerer } from "../answerer.ts";
import type { Guard } from "../guard.ts";
import type { Bases } from "../public/basis.ts";
import { listArchives } from "./archives.ts";
import type { ApiDeps, Endpoint } from "./endpoint.ts";
import { listAuthors, listTags } from "./names.ts";
import { openApiDocument } from "./openapi.ts";
import { rateBody, ratesFile } from "./rate-files.ts";
import { listRates } from "./rates.ts";
import { searchStories, suggestWords } from "./search.ts";
import { listStories, readStory } from "./stories.ts";

export const ENDPOINTS: readonly Endpoint[] = [
  listStories,
  readStory,
  searchStories,
  suggestWords,
  listArchives,
  listAuthors,
  listTags,
  listRates,
  ratesFile,
  rateBody,
];

const JSON_TYPE = "application/json; charset=utf-8";
/** Programs on other sites may read what anybody may read. */
const CORS = { "Access-Control-Allow-Origin": "*" };

/** The same question has one key, in whatever order its parameters come. */
const keyOf = (url: string): string => {
  const [path = "", search = ""] = url.split("?");
  const query = new URLSearchParams(search);
  query.sort();
  return query.size === 0 ? path : `${path}?${query}`;
};

type Deps = ApiDeps & { answerer: Answerer; bases: Bases };
/** The read API: validated by the router, answered through the same cache as pages. */
export const addApiRoutes = (app: FastifyInstance, deps: Deps, guard: Guard): void => {
  const { answerer, bases, settings } = deps;

  const make = async (each: Endpoint, query: unknown, params: unknown): Promise<Answer> => {
    const result = await each.answer(deps, await bases.read(), query, params);
    const names = [dependency.reference, ...result.dependsOn];
    const kept = { keep: "minor", freshUntil: result.freshUntil ?? null } as const;
    if ("data" in result) {
      return answer(JSON_TYPE, JSON.stringify(result.data), names, { headers: CORS, ...kept });
    }
    const { body, headers, cacheControl } = result;
    return answer(each.mediaType, body, names, {
      headers: { ...CORS, ...headers },
      ...kept,
      ...(cacheControl === undefined ? {} : { cacheControl }),
    });
  };

  for (const each of ENDPOINTS) {
    const schema = { querystring: each.query, ...(each.params ? { params: each.params } : {}) };
    const handler = guard.handle(
      ({ query, params }) =>
        (request, response) =>
          answerer.reply(request, response, keyOf(request.url ?? ""), () => make(each, query, params)),
    );
    app.get(each.path, { schema }, handler);
  }

  const document = async (): Promise<Answer> => {
    const { reference } = await bases.read();
    const title = nameIn(reference.settings.name, reference.settings.languages[0] ?? "en", "en");
    const text = JSON.stringify(openApiDocument(ENDPOINTS, settings.publicUrl, title));
    return answer(JSON_TYPE, text, [dependency.reference], { headers: CORS });
  };
  app.get(
    "/api/openapi.json",
    guard.handle(() => (request, response) => answerer.reply(request, response, "/api/openapi.json", document)),
  );
  app.get(
    "/api/*",
    guard.handle(() => async () => {
      throw new ChaparError("not_found", "There is no such page in the API.", { remedy: "See /api/openapi.json." });
    }),
  );
};
