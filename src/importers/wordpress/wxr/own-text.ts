/** The engine copies shorter pieces anyway. */
const SHORTEST_SLICE = 13;
/** Longer texts are read once and forgotten; copying them would only cost time. */
const LONGEST_KEPT = 4_096;

/**
 * The same text with letters of its own. A piece cut from a text keeps all of it in memory: a name that is remembered for
 * a whole run would hold the 64 kB of the file that it came in.
 */
export const ownText = (text: string): string =>
  text.length < SHORTEST_SLICE || text.length > LONGEST_KEPT ? text : Buffer.from(text).toString();
