import type { Endpoint } from "./endpoint.ts";
import { Problem } from "./schemas.ts";

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const parametersOf = ({ query, params }: Endpoint): object[] => {
  const list = (schema: Endpoint["query"] | null, place: "query" | "path"): object[] =>
    Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
      name,
      in: place,
      required: place === "path",
      schema: property,
    }));
  return [...list(params, "path"), ...list(query, "query")];
};

const operationOf = (endpoint: Endpoint): object => ({
  operationId: endpoint.id,
  summary: endpoint.summary,
  parameters: parametersOf(endpoint),
  responses: {
    200: { description: "OK", content: { [endpoint.mediaType]: { schema: endpoint.response ?? { type: "string" } } } },
    400: problem("A parameter is wrong"),
    404: problem("There is no such thing, or no such page"),
    503: problem("The storage does not answer; try again after the time given"),
  },
});

/** The OpenAPI 3.1 document of the endpoints, from the schemas that check them. */
export const openApiDocument = (endpoints: readonly Endpoint[], publicUrl: string, title: string): object => ({
  openapi: "3.1.0",
  info: { title, version: "1", description: "Reading what the site publishes. All times are RFC 3339 in UTC." },
  servers: [{ url: publicUrl }],
  paths: Object.fromEntries(
    endpoints.map((each) => [each.path.replace(/:(\w+)/g, "{$1}"), { get: operationOf(each) }]),
  ),
  components: { schemas: { Problem } },
});
