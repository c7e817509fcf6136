import pino from "pino";
import type { Logger } from "../domain/stores.ts";
import type { Settings } from "./settings.ts";

/** JSON lines on standard error, so that standard output stays the command's own. */
export const openLogger = (level: Settings["log"]): Logger => {
  const log = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    info: (message, fields = {}) => log.info(fields, message),
    warn: (message, fields = {}) => log.warn(fields, message),
    error: (message, { error, ...fields } = {}) => log.error({ ...fields, err: error }, message),
  };
};
