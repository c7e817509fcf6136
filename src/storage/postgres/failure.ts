import { ChaparError } from "../../domain/errors.ts";

const UNREACHABLE = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ECONNRESET", "EPIPE"];
const GONE = ["57P01", "57P02", "57P03", "08000", "08001", "08003", "08004", "08006"];

/** Host, port and database of an address: never the password. */
export const placeOf = (url: string): string => {
  if (!URL.canParse(url)) {
    throw new ChaparError("invalid", "The PostgreSQL address cannot be read.", {
      remedy: "Write it as postgres://user:password@host:5432/database.",
    });
  }
  const { hostname, port, pathname } = new URL(url);
  return `${decodeURIComponent(pathname.slice(1)) || "the default database"} at ${hostname || "localhost"}:${port || "5432"}`;
};

const codeOf = (error: unknown): string => {
  const { code, errors } = error as { code?: unknown; errors?: { code?: unknown }[] };
  return String(code ?? errors?.[0]?.code ?? "");
};

const describe = (code: string, message: string): { sentence: string; remedy: string } | null => {
  if (
    UNREACHABLE.includes(code) ||
    GONE.includes(code) ||
    /connection terminated|timeout exceeded|timeout expired/i.test(message)
  ) {
    return { sentence: "cannot be reached", remedy: "Check that the server runs and that the address is right." };
  }
  if (code === "28P01" || code === "28000" || /password must be a string/.test(message)) {
    return { sentence: "refuses the user or the password", remedy: "Check the user and the password in the address." };
  }
  if (code === "3D000") return { sentence: "does not exist", remedy: "Create it with createdb, or name another one." };
  if (code === "42501") return { sentence: "does not let this user write", remedy: "Grant the user its schema." };
  if (code === "25006") return { sentence: "is read-only", remedy: "Name the primary server in the address." };
  if (code === "53300") return { sentence: "takes no more connections", remedy: "Raise max_connections." };
  if (code === "53100") return { sentence: "has no disk space left", remedy: "Free some space on the server." };
  return null;
};

/** Makes complaints about the server into one sentence each; anything else passes as it is. */
export const postgresFailure =
  (place: string) =>
  (error: unknown): unknown => {
    if (!(error instanceof Error) || error instanceof ChaparError) return error;
    const known = describe(codeOf(error), error.message);
    if (!known) return error;
    return new ChaparError("unavailable", `The PostgreSQL database ${place} ${known.sentence}.`, {
      remedy: known.remedy,
      cause: error,
    });
  };
