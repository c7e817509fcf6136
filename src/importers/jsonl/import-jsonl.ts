import { ChaparError } from "../../domain/errors.ts";
import type { Clock } from "../../domain/instant.ts";
import type { Storage } from "../../domain/stores.ts";
import { numberArchives } from "../../newsroom/number-archives.ts";
import { unpackGzip } from "../files/gunzip.ts";
import { isBatch } from "../store/batch.ts";
import { DigestMap } from "../store/digest-map.ts";
import { noteFailure, noteFate, openLedger } from "./ledger.ts";
import { type Line, parseLine, readLines } from "./lines.ts";
import { KNOWN_KEYS, readRecord } from "./record.ts";
import type { JsonlReport } from "./report.ts";
import { identify, type KnownLine, type Run } from "./run.ts";
import { saveLines } from "./save-lines.ts";
import { type Added, settle } from "./setting.ts";
import { type ReadFile, type Survey, surveyFiles } from "./survey.ts";

export type JsonlDeps = {
  storage: Storage;
  clock: Clock;
  /** Reads a file of the operator's from its beginning; throws when there is none. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  /** `done` and `total` are bytes of the files, each read twice; `lines` those handled so far. */
  progress(progress: { done: number; total: number; lines: number }): void;
};

export type JsonlInput = {
  files: string[];
  /** Where the stories come from: two sources may use the same slugs. */
  source: string;
  /** Reads and reports, writes nothing. */
  dryRun: boolean;
  /** Who runs it, for the revisions. */
  by: string;
};

/**
 * Imports stories, one JSON object a line. The files are read twice: first for the names that the newsroom needs, then
 * story by story, in batches of one transaction each, so that memory stays flat. A run that was stopped goes on when it
 * is repeated; a second run changes nothing. A line that cannot be stored is told and never stops the run.
 */
export const importJsonl = async (deps: JsonlDeps, input: JsonlInput): Promise<JsonlReport> => {
  if (input.files.length === 0)
    throw new ChaparError("invalid", "There is no file to import.", { remedy: "Name at least one." });
  const startedAt = deps.clock.now();
  const read: ReadFile = (file, passed) => unpackGzip(counted(deps.readFile(file), passed), file);
  const survey = await surveyFiles(input.files, read, KNOWN_KEYS, (done) =>
    deps.progress({ done, total: 0, lines: 0 }),
  );
  const { run, added } = await begin(deps, input, survey);
  await readAgain(deps, run, input.files, read, survey);
  if (!input.dryRun) await numberArchives(deps.storage);
  return reportOf(run, input, survey, { added, startedAt, finishedAt: deps.clock.now() });
};

async function* counted(bytes: AsyncIterable<Uint8Array>, passed: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    passed(chunk.length);
    yield chunk;
  }
}

const begin = async (
  { storage, clock }: JsonlDeps,
  { source, dryRun, by }: JsonlInput,
  survey: Survey,
): Promise<{ run: Run; added: Added }> => {
  const isSetUp = await storage.isSetUp();
  const { setting, added } = settle(await storage.reference(), isSetUp, survey);
  if (!dryRun) {
    await storage.transaction(async (stores) => {
      if (!isSetUp) await stores.saveSettings(setting.settings);
      if (added.countries.length > 0) await stores.saveCountries(setting.countries);
      if (added.sections.length > 0) await stores.saveSections(setting.sections);
    });
  }
  const site = `jsonl:${source}`;
  const run: Run = {
    storage,
    setting,
    source: site,
    dryRun,
    by,
    now: clock.now(),
    ledger: openLedger(),
    met: new DigestMap(),
    seen: new Set(),
  };
  return { run, added };
};

const take = (run: Run, waiting: KnownLine[], line: Line): void => {
  try {
    const known = identify(run, line, readRecord(parseLine(line), run.setting.settings.timeZone));
    if (known) waiting.push(known);
    else noteFate(run.ledger, "skipped");
  } catch (error) {
    noteFailure(run.ledger, line, error);
  }
};

const readAgain = async (
  deps: JsonlDeps,
  run: Run,
  files: readonly string[],
  read: ReadFile,
  survey: Survey,
): Promise<void> => {
  const waiting: KnownLine[] = [];
  let done = survey.bytes;
  let lines = 0;
  let characters = 0;
  for (const file of files) {
    const bytes = read(file, (passed) => {
      done += passed;
    });
    for await (const list of readLines(bytes, file)) {
      for (const line of list) {
        take(run, waiting, line);
        characters += line.text?.length ?? 0;
        if (!isBatch(waiting.length, characters)) continue;
        await saveLines(run, waiting.splice(0));
        characters = 0;
      }
      lines += list.length;
      deps.progress({ done, total: survey.bytes, lines });
    }
  }
  await saveLines(run, waiting);
};

const sorted = (tally: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...tally].sort((a, b) => b[1] - a[1]));

const reportOf = (
  { ledger, setting: { settings }, seen }: Run,
  input: JsonlInput,
  survey: Survey,
  { added, ...times }: { added: Added } & Pick<JsonlReport, "startedAt" | "finishedAt">,
): JsonlReport => {
  const { lossCounts, losses, ...noted } = ledger;
  const { languages, timeZone, permalink } = settings;
  return {
    files: input.files,
    source: input.source,
    dryRun: input.dryRun,
    ...times,
    read: { bytes: survey.bytes, lines: survey.lines, unknownKeys: sorted(survey.unknownKeys) },
    ...noted,
    failures: inFileOrder(noted.failures, input.files),
    settings: { languages, timeZone, permalink },
    added,
    named: { authors: namesIn(seen, "author/"), tags: namesIn(seen, "tag/") },
    losses: { counts: sorted(lossCounts), listed: losses },
  };
};

type Failure = JsonlReport["failures"][number];
const fileOf = ({ place }: Failure): string => place.slice(0, place.lastIndexOf(":"));
const lineOf = ({ place }: Failure): number => Number(place.slice(place.lastIndexOf(":") + 1));

/** As the files have them: who mends a file goes through it once. Some faults are seen at once, others when a batch is stored. */
const inFileOrder = (failures: readonly Failure[], files: readonly string[]): Failure[] =>
  failures.toSorted((a, b) => files.indexOf(fileOf(a)) - files.indexOf(fileOf(b)) || lineOf(a) - lineOf(b));

const namesIn = (seen: ReadonlySet<string>, kind: string): number =>
  [...seen].filter((name) => name.startsWith(kind)).length;
