import type Type from "typebox";
import type { Instant } from "../../domain/instant.ts";
import type { Memory } from "../cache/memory.ts";
import type { ServerDeps } from "../deps.ts";
import type { Basis } from "../public/basis.ts";

/** Something else than JSON: its text or bytes, as the endpoint's media type says. */
export type ApiFile = { body: string | Uint8Array; headers?: Record<string, string>; cacheControl?: string };

/** The names that an answer depends on, and the instant that ends it where the clock does. */
type Lasting = { dependsOn: string[]; freshUntil?: Instant };

/** What an endpoint answers with: JSON data or a file. */
export type ApiResult = ({ data: object } | ApiFile) & Lasting;

export type ApiDeps = ServerDeps & { memory: Memory };

/** One address of the API: the same schemas check what comes in and describe it in the OpenAPI document. */
export type Endpoint = {
  /** "/api/v1/stories/:slug" */
  path: string;
  id: string;
  summary: string;
  query: Type.TObject;
  params: Type.TObject | null;
  /** Null where the answer is a file of the media type. */
  response: Type.TObject | null;
  mediaType: string;
  answer(deps: ApiDeps, basis: Basis, query: unknown, params: unknown): Promise<ApiResult>;
};

/** Checks the types of an endpoint's own parts, and then forgets them. */
export const endpoint = <
  Query extends Type.TObject,
  Params extends Type.TObject,
  Response extends Type.TObject,
>(given: {
  path: string;
  id: string;
  summary: string;
  query: Query;
  params?: Params;
  response: Response;
  answer(
    deps: ApiDeps,
    basis: Basis,
    query: Type.Static<Query>,
    params: Type.Static<Params>,
  ): Promise<{ data: Type.Static<Response> } & Lasting>;
}): Endpoint => ({
  path: given.path,
  id: given.id,
  summary: given.summary,
  query: given.query,
  params: given.params ?? null,
  response: given.response,
  mediaType: "application/json",
  answer: async (deps, basis, query, params) => {
    // The router has validated both against these very schemas.
    const result = await given.answer(deps, basis, query as Type.Static<Query>, params as Type.Static<Params>);
    return { ...result, data: result.data as object };
  },
});

/** As `endpoint`, for answers that are files. */
export const fileEndpoint = <Query extends Type.TObject, Params extends Type.TObject>(given: {
  path: string;
  id: string;
  summary: string;
  query: Query;
  params?: Params;
  mediaType: string;
  answer(
    deps: ApiDeps,
    basis: Basis,
    query: Type.Static<Query>,
    params: Type.Static<Params>,
  ): Promise<ApiFile & Lasting>;
}): Endpoint => ({
  path: given.path,
  id: given.id,
  summary: given.summary,
  query: given.query,
  params: given.params ?? null,
  response: null,
  mediaType: given.mediaType,
  answer: (deps, basis, query, params) =>
    given.answer(deps, basis, query as Type.Static<Query>, params as Type.Static<Params>),
});
