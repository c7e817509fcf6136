import type { FastifySchemaValidationError } from "fastify/types/schema.js";
import { ChaparError } from "../../domain/errors.ts";

/** A sentence for what a schema refused: which parameter, and why. */
export const validationError = (errors: readonly FastifySchemaValidationError[]): ChaparError => {
  const [first] = errors;
  const unknown = first?.params.additionalProperty;
  if (typeof unknown === "string") {
    return new ChaparError("invalid", `There is no parameter "${unknown.slice(0, 40)}" here.`, {
      field: unknown.slice(0, 40),
      remedy: "See /api/openapi.json for those that exist.",
    });
  }
  const field = first?.instancePath.split("/")[1] ?? "";
  // All that an address gives is text, unless it gives it twice.
  if (first?.keyword === "type" && first.params.type === "string") {
    return new ChaparError("invalid", `The parameter "${field}" is given more than once.`, {
      field,
      remedy: "Give it once; a search takes several names in q, as in country:a OR country:b.",
    });
  }
  const allowed = first?.params.allowedValues;
  const choices = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  return new ChaparError("invalid", `The parameter "${field}" ${first?.message ?? "is wrong"}${choices}.`, { field });
};
