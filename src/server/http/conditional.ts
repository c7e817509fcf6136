/** Whether If-None-Match names one of the entity tags; `tags` are without quotes. Weak comparison, as RFC 9110 asks. */
const namesTag = (header: string, tags: readonly string[]): boolean => {
  if (header.trim() === "*") return true;
  return header.split(",").some((each) => {
    const match = /^\s*(?:W\/)?"([^"]*)"\s*$/.exec(each);
    return match?.[1] !== undefined && tags.includes(match[1]);
  });
};

/** Whether the reader already has it: If-None-Match decides, If-Modified-Since only where that is absent. */
export const isUnchanged = (
  headers: { "if-none-match"?: string | undefined; "if-modified-since"?: string | undefined },
  tags: readonly string[],
  modifiedSecond: number,
): boolean => {
  const match = headers["if-none-match"];
  if (match !== undefined) return namesTag(match, tags);
  const since = headers["if-modified-since"];
  if (since === undefined) return false;
  const instant = Date.parse(since);
  return Number.isFinite(instant) && modifiedSecond * 1000 <= instant;
};
