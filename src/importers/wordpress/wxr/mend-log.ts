import { ownText } from "./own-text.ts";
import type { MendKind, WxrMend } from "./records.ts";

const KEPT = 25;

/** Collects what was mended: the first places of each kind, and how many there were. */
export type MendLog = { places: WxrMend[]; counts: Partial<Record<MendKind, number>> };

export const emptyMendLog = (): MendLog => ({ places: [], counts: {} });

/** `place` is asked only while places of the kind are still kept. */
export const noteMend = (
  log: MendLog,
  kind: MendKind,
  detail: string,
  place: () => { line: number; byte: number },
): void => {
  const count = (log.counts[kind] ?? 0) + 1;
  log.counts[kind] = count;
  if (count <= KEPT) log.places.push({ kind, detail: ownText(detail.slice(0, 200)), ...place() });
};
