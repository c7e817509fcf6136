import pg from "pg";
import type { Logger } from "../../domain/stores.ts";
import { CLIENT_CONFIG } from "./connection.ts";

export const CHANNEL = "chapar_outbox";
const RETRY_MS = 1_000;

/**
 * A connection of its own that hears of writes; `sender` is the server's process that wrote. When it breaks it comes
 * back by itself, and then calls with null: something may have been said meanwhile.
 */
export const listen = async (
  url: string,
  logger: Logger,
  heard: (sender: number | null) => void,
): Promise<{ close(): Promise<void> }> => {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const lost = (): void => {
    client = null;
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      connect().then(() => heard(null), lost);
    }, RETRY_MS);
    timer.unref();
  };
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ ...CLIENT_CONFIG, connectionString: url, application_name: "chapar listen" });
    next.on("error", (error) => logger.warn("The line to PostgreSQL broke; trying again.", { reason: error.message }));
    next.on("notification", ({ processId }) => heard(processId));
    await next.connect();
    next.on("end", lost);
    await next.query(`listen ${CHANNEL}`);
    client = next;
    if (closed) await next.end();
  };
  await connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
};
