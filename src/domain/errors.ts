/** What went wrong, in the few kinds a caller can act on. `server/errors.ts` is the one place that turns them into HTTP. */
export type ErrorCode =
  | "invalid" // the input is wrong; the message says what and how to mend it
  | "not_found"
  | "gone"
  | "conflict"
  | "forbidden"
  | "unauthenticated"
  | "too_large"
  | "too_many"
  | "unavailable" // a database, disk or network that should answer does not
  | "internal";

/** `field` is where the input was wrong (a JSON pointer, a flag or a file:line). */
export type ErrorDetails = { field?: string; remedy?: string; cause?: unknown };

/** The only error class. `message` is one sentence a reader or operator may see; `remedy` says what to do. */
export class ChaparError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly remedy: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "ChaparError";
    this.code = code;
    this.field = details.field;
    this.remedy = details.remedy;
  }
}
