const decodedRun = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};

/**
 * How old addresses are compared: percent-decoded where the escapes are whole, NFC, lower case, no slash at the end but
 * the root's. A query stays after "?".
 */
export const pathKey = (path: string): string => {
  const [bare = "", ...query] = path.split("?");
  const plain = bare.replace(/(?:%[0-9a-f]{2})+/gi, decodedRun);
  const trimmed = plain.replace(/\/+$/, "") || "/";
  return [trimmed, ...query].join("?").normalize("NFC").toLowerCase();
};
