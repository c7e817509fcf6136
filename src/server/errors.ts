import { ChaparError, type ErrorCode } from "../domain/errors.ts";

/** What is told of an error: never more than a ChaparError says of itself. */
export type ErrorReport = {
  status: number;
  sentence: string;
  remedy: string;
  field: string | null;
  /** True for what nobody foresaw: logged in full, hidden from readers. */
  unforeseen: boolean;
};

const STATUS: Record<ErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  too_many: 429,
  internal: 500,
  unavailable: 503,
};

/** Sentences for what the HTTP layer itself refuses. */
const REFUSALS: Record<number, string> = {
  400: "The request cannot be read.",
  404: "There is no such page.",
  413: "The request carries more than this address takes.",
  414: "The address is too long.",
  415: "This address does not take that kind of content.",
  431: "The request's headers are too long.",
};

const UNFORESEEN: ErrorReport = {
  status: 500,
  sentence: "Something went wrong here.",
  remedy: "Please try again in a minute.",
  field: null,
  unforeseen: true,
};

/** What the operator must know of it (a file, a host) is in the log, not on the page. */
const UNAVAILABLE: ErrorReport = {
  status: 503,
  sentence: "The site cannot answer this at the moment.",
  remedy: "Please try again in a few seconds.",
  field: null,
  unforeseen: false,
};

const statusOfHttpError = (error: unknown): number | null => {
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : Number.NaN;
  return status >= 400 && status < 500 ? status : null;
};

/** The one place that turns an error into what is sent. */
export const reportOf = (error: unknown): ErrorReport => {
  if (error instanceof ChaparError && error.code === "unavailable") return UNAVAILABLE;
  if (error instanceof ChaparError && error.code !== "internal") {
    const status = error.code === "too_large" && error.field === "address" ? 414 : STATUS[error.code];
    return {
      status,
      sentence: error.message,
      remedy: error.remedy ?? "",
      field: error.field ?? null,
      unforeseen: false,
    };
  }
  const status = statusOfHttpError(error);
  if (status === null) return UNFORESEEN;
  const sentence = REFUSALS[status] ?? "The request cannot be answered.";
  return { status, sentence, remedy: "", field: null, unforeseen: false };
};

/** Seconds after which a reader may try again. */
export const RETRY_AFTER = "5";
