import type { RateDocument, RateQuestion, ReadFigure } from "../../source.ts";

/** A bank's document as it would come, with invented numbers, and what must be read in it. */
export type SampleDocument = {
  name: string;
  source: string;
  question: RateQuestion;
  contentType: string;
  encoding: "utf-8" | "windows-1251";
  text: string;
  /** "100 UZS = 4.96 KZT, 2031-05-16", with what else is known after it. */
  figures: string[];
};

export const latest: RateQuestion = { kind: "latest" };
export const onDay = (day: string): RateQuestion => ({ kind: "day", day });
export const inRange = (from: string, to: string): RateQuestion => ({ kind: "range", from, to });

/** Cyrillic capitals and small letters stand in one row in windows-1251. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    throw new Error(`${character} is not needed in a sample`);
  });

export const bytesOf = (text: string, encoding: SampleDocument["encoding"]): Uint8Array =>
  encoding === "utf-8" ? new TextEncoder().encode(text) : windows1251(text);

/** The document as a reader gets it; `text` stands in for its own where given. */
export const documentOf = (sample: SampleDocument, text = sample.text): RateDocument => ({
  bytes: bytesOf(text, sample.encoding),
  contentType: sample.contentType,
  question: sample.question,
});

/** A figure in one line. */
export const lineOf = (figure: ReadFigure): string => {
  const { nominal, base, value, quote, kind, effectiveDate, publishedAt, validUntil, ownChange, ownUnitValue } = figure;
  return [
    `${nominal} ${base} = ${value} ${quote}`,
    effectiveDate,
    kind === "official" ? "" : kind,
    ownChange === null ? "" : `change ${ownChange}`,
    ownUnitValue === null ? "" : `unit ${ownUnitValue}`,
    validUntil === null ? "" : `until ${validUntil}`,
    publishedAt === null ? "" : `published ${new Date(publishedAt).toISOString()}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
};
