import { editionTag } from "../../domain/language.ts";
import { addTo } from "../report/tally.ts";
import { parseLine, readLines } from "./lines.ts";

/** What the first reading gathers: names and counts, so that memory stays flat. */
export type Survey = {
  bytes: number;
  lines: number;
  /** Editions that stories name. */
  languages: Map<string, number>;
  countries: Map<string, number>;
  sections: Map<string, number>;
  /** Keys of lines that mean nothing here. */
  unknownKeys: Map<string, number>;
};

/** Reads a file from its beginning, unpacked; `passed` hears how many of its bytes went by. */
export type ReadFile = (file: string, passed: (bytes: number) => void) => AsyncIterable<Uint8Array>;

/** Names are made up by the file: what no newsroom has so many of must not fill the memory. */
const MOST_NAMES = 10_000;

const tell = (tally: Map<string, number>, name: unknown): void => {
  if (typeof name === "string" && name.trim() !== "" && (tally.has(name) || tally.size < MOST_NAMES))
    addTo(tally, name);
};

const take = (survey: Survey, line: Record<string, unknown>, known: ReadonlySet<string>): void => {
  if (typeof line.language === "string") tell(survey.languages, editionTag(line.language));
  for (const country of [line.countries].flat().slice(0, 200)) tell(survey.countries, country);
  tell(survey.sections, line.section);
  for (const key of Object.keys(line)) if (!known.has(key)) tell(survey.unknownKeys, key.slice(0, 80));
};

/** Reads all files once, and passes over lines that cannot be read: the second reading tells of those. */
export const surveyFiles = async (
  files: readonly string[],
  read: ReadFile,
  known: ReadonlySet<string>,
  progress: (bytes: number) => void,
): Promise<Survey> => {
  const survey: Survey = {
    bytes: 0,
    lines: 0,
    languages: new Map(),
    countries: new Map(),
    sections: new Map(),
    unknownKeys: new Map(),
  };
  for (const file of files) {
    const counted = read(file, (bytes) => {
      survey.bytes += bytes;
      progress(survey.bytes);
    });
    for await (const lines of readLines(counted, file)) {
      survey.lines += lines.length;
      for (const line of lines) {
        try {
          take(survey, parseLine(line), known);
        } catch {}
      }
    }
  }
  return survey;
};
