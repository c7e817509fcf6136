import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { ChaparError } from "../../domain/errors.ts";
import { RATE_BANKS } from "../data/sources.ts";
import type { RateAdapter, RateDocument } from "../source.ts";
import { HOME_BANK_DOCUMENTS } from "./testing/home-bank-documents.ts";
import { OTHER_BANK_DOCUMENTS } from "./testing/other-bank-documents.ts";
import { bytesOf, documentOf, lineOf, type SampleDocument } from "./testing/sample-document.ts";

const SAMPLES = [...HOME_BANK_DOCUMENTS, ...OTHER_BANK_DOCUMENTS];

const adapterOf = (id: string): RateAdapter => {
  const bank = RATE_BANKS.find(({ source }) => source.id === id);
  if (!bank) throw new Error(`there is no ${id}`);
  return bank.adapter;
};

/** What the reader says of a document: its figures in lines, or the sentence of its refusal. */
const said = (source: string, document: RateDocument): string[] | string => {
  try {
    return adapterOf(source).read(document).map(lineOf);
  } catch (error) {
    if (error instanceof ChaparError && error.code === "invalid") return error.message;
    throw error;
  }
};

const read = (sample: SampleDocument, text?: string): string[] | string =>
  said(sample.source, documentOf(sample, text));

const ENDLESS = new Uint8Array(17 * 1024 * 1024).fill(0x20);

describe("a bank's document", () => {
  it.each(SAMPLES)("$name", (sample) => {
    expect(read(sample)).toEqual(sample.figures);
  });

  it("is there for every bank", () => {
    expect(new Set(SAMPLES.map(({ source }) => source))).toEqual(new Set(RATE_BANKS.map(({ source }) => source.id)));
  });
});

describe.each(SAMPLES)("$name", (sample) => {
  it("is refused wherever it is cut off", () => {
    const { bytes, ...rest } = documentOf(sample);
    const whole = bytesOf(sample.text.trimEnd(), sample.encoding).length;
    const cuts = Array.from({ length: whole }, (_, cut) => cut);
    const read = cuts.filter(
      (cut) => typeof said(sample.source, { ...rest, bytes: bytes.subarray(0, cut) }) !== "string",
    );
    expect(read).toEqual([]);
  });

  it("ends in figures or in a sentence, whatever byte is another", () => {
    const { bytes, ...rest } = documentOf(sample);
    assert(
      property(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 0, max: 255 }), (place, byte) => {
        const changed = Uint8Array.from(bytes);
        changed[place] = byte;
        said(sample.source, { ...rest, bytes: changed });
      }),
    );
  });

  it("is refused when it is empty, a firewall's page, or endless", () => {
    const page =
      "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected.</body></html>";
    expect(read(sample, "")).toBe("The answer is empty.");
    expect(read(sample, " \n ")).toBe("The answer is empty.");
    expect(read(sample, page)).toBeTypeOf("string");
    expect(said(sample.source, { ...documentOf(sample), bytes: ENDLESS })).toMatch(/longer than \d+ MB/);
  });
});

const xmlSamples = SAMPLES.filter(({ text }) => text.startsWith("<?xml"));

describe.each(xmlSamples)("$name", (sample) => {
  const [declaration = "", rest = ""] = sample.text.split(/(?<=^<\?xml[^>]*>)/);

  it("declares nothing of its own", () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "99"><!ENTITY b "&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE r SYSTEM "file:///etc/passwd">';
    for (const doctype of [bomb, outside, "<!DOCTYPE r>"]) {
      expect(read(sample, declaration + doctype + rest)).toBe("The document declares types or entities of its own.");
    }
  });

  it("has one root, the expected one", () => {
    expect(read(sample, `${declaration}<other/>`)).toMatch(/^The document is a "other", not/);
    expect(read(sample, `${declaration}<other>${rest}</other>`)).toMatch(/^The document is a "other", not/);
    expect(read(sample, sample.text + rest)).toMatch(/broken or cut off/);
  });

  it("is no deep well and no flood", () => {
    expect(read(sample, `${declaration}<a>${"<b/>".repeat(100_000)}</a>`)).toMatch(/more than any bank has to say/);
    expect(read(sample, `${declaration}${"<a>".repeat(100_000)}`)).toBe("The document is nested too deeply.");
  });

  it("is in the encoding it names, and in one that banks use", () => {
    const named = (label: string): string => sample.text.replace(/encoding="[^"]*"/, `encoding="${label}"`);
    expect(read(sample, named("utf-16"))).toBe('The encoding "utf-16" is none that banks use.');
    expect(read(sample, named("none"))).toBe('The encoding "none" is none that banks use.');
    const cyrillic = bytesOf(
      `${declaration.replace(/encoding="[^"]*"/, 'encoding="utf-8"')}<!--деньги-->`,
      "windows-1251",
    );
    expect(said(sample.source, { ...documentOf(sample), bytes: cyrillic })).toBe(
      "The answer is not written in utf-8, as it says.",
    );
  });
});

const jsonSamples = SAMPLES.filter(({ text }) => /^[[{]/.test(text));

describe.each(jsonSamples)("$name", (sample) => {
  it("has the shape of the bank's documents", () => {
    for (const other of ["null", "7", '"text"', "[null]", "[[]]", '{"success":false}', '{"success":true,"data":7}']) {
      expect(read(sample, other), other).toBeTypeOf("string");
    }
    expect(read(sample, "[".repeat(500_000))).toBe("The answer is no JSON, or is cut off.");
    expect(read(sample, "[".repeat(500_000) + "]".repeat(500_000))).toBeTypeOf("string");
  });
});
