import type { RefreshResult } from "../../rates/take-answer.ts";

export type RefreshCounts = { added: number; revised: number; held: number; answers: number; problems: string[] };

/** All answers of one bank together. */
export const countsOf = (results: readonly RefreshResult[]): RefreshCounts => {
  const sum = (of: (result: RefreshResult) => number): number => results.reduce((total, each) => total + of(each), 0);
  return {
    added: sum(({ added }) => added),
    revised: sum(({ revised }) => revised),
    held: sum(({ held }) => held),
    answers: results.length,
    problems: results.flatMap(({ outcome, reason }) =>
      outcome === "refused" || outcome === "failed" ? [`${outcome}: ${reason}`] : [],
    ),
  };
};

/** What a bank's answers came to, in one line. */
export const lineOf = (source: string, { added, revised, held, answers, problems }: RefreshCounts): string => {
  const counted = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(revised > 0 ? [`${revised} corrected`] : []),
    ...(held > 0 ? [`${held} of them held (see \`chapar rates held\`)`] : []),
  ];
  const nothing = answers > problems.length ? "nothing new" : answers === 0 ? "has no answer to that" : "";
  return `${source}: ${[counted.join(", ") || nothing, ...new Set(problems)].filter(Boolean).join("; ")}`;
};
