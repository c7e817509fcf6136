import type { Run } from "../run/run.ts";
import type { Survey } from "../survey.ts";
import type { ImportReport } from "./report.ts";

const asRecord = (tally: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...tally].sort((a, b) => b[1] - a[1]));

const fatesOf = (tally: ReadonlyMap<string, number>): ImportReport["fates"] =>
  [...tally].map(([key, count]) => {
    const [type, status, fate, became] = JSON.parse(key) as [
      string,
      string,
      ImportReport["fates"][number]["fate"],
      string,
    ];
    return { type, status, fate, became, count };
  });

const itemsIn = (survey: Survey): number =>
  [...survey.items.values()].flatMap((statuses) => [...statuses.values()]).reduce((sum, count) => sum + count, 0);

export const writeReport = (run: Run, survey: Survey, how: { startedAt: number; applied: boolean }): ImportReport => {
  const { ledger, setting, input, deps } = run;
  return {
    files: input.files,
    sites: [...new Set(survey.sites.map(({ link, title }) => link || title))],
    dryRun: input.dryRun,
    startedAt: how.startedAt,
    finishedAt: deps.clock.now(),
    read: {
      bytes: survey.bytes,
      items: itemsIn(survey),
      byType: Object.fromEntries([...survey.items].map(([type, statuses]) => [type, asRecord(statuses)])),
      authors: survey.authorsDeclared,
      terms: asRecord(survey.termsDeclared),
      comments: [...survey.comments.values()].reduce((sum, count) => sum + count, 0),
      commentsByApproval: asRecord(survey.comments),
      sticky: survey.sticky,
      withPassword: survey.withPassword,
      postMeta: survey.postMeta,
    },
    fates: fatesOf(ledger.fates),
    totals: ledger.totals,
    settings: {
      languages: [...setting.languages],
      timeZone: setting.zone,
      permalink: setting.permalink,
      applied: how.applied,
    },
    redirects: ledger.redirects,
    media: ledger.media,
    losses: { counts: asRecord(ledger.lossCounts), listed: ledger.losses },
    shortcodes: asRecord(ledger.shortcodes),
    words: ledger.words,
    failures: ledger.failures,
    mended: survey.mended.map(({ file, log }) => ({ file, ...log })),
    mapping: setting.mapping,
  };
};
