import { describe, expect, it } from "vitest";
import { ChaparError } from "../../domain/errors.ts";
import { RATE_BANKS } from "../data/sources.ts";
import type { RateAdapter, RateQuestion } from "../source.ts";
import { HOME_BANK_DOCUMENTS } from "./testing/home-bank-documents.ts";
import { OTHER_BANK_DOCUMENTS } from "./testing/other-bank-documents.ts";
import { documentOf, inRange, latest, lineOf, onDay, type SampleDocument } from "./testing/sample-document.ts";

const adapterOf = (id: string): RateAdapter => {
  const bank = RATE_BANKS.find(({ source }) => source.id === id);
  if (!bank) throw new Error(`there is no ${id}`);
  return bank.adapter;
};

const sampleOf = (name: string): SampleDocument => {
  const sample = [...HOME_BANK_DOCUMENTS, ...OTHER_BANK_DOCUMENTS].find((each) => each.name.startsWith(name));
  if (!sample) throw new Error(`there is no sample ${name}`);
  return sample;
};

/** What the reader says of a sample in which one text stands for another, asked another question perhaps. */
const said = (name: string, from: string | RegExp = "", to = "", question?: RateQuestion): string[] | string => {
  const sample = sampleOf(name);
  const text = sample.text.replace(from, to);
  if (from !== "" && text === sample.text) throw new Error(`${from} does not stand in ${name}`);
  try {
    const document = { ...documentOf(sample, text), question: question ?? sample.question };
    return adapterOf(sample.source).read(document).map(lineOf);
  } catch (error) {
    if (error instanceof ChaparError && error.code === "invalid") return error.message;
    throw error;
  }
};

describe("a number of another kind", () => {
  it.each([
    ["NBKR, daily", "91,2500", "91.2500"],
    ["NBK, a day", "611.4", "611,4"],
    ["NBK, a day", "-2.35", "−2.35"],
    ["CBU, a day", "11084.20", "11 084.20"],
    ["CBU, a day", '"11084.20"', "1.108420e4"],
    ["Mongolbank", "3,812.40", "3812.40"],
    ["CBR, a day", "83,2140", "83.2140"],
    ["NBT, a day", "8.9150", "8.9150 TJS"],
    ["NBT, a day", "<Nominal>100<", "<Nominal>100.0<"],
    ["PBoC", "6.5120", ""],
    ["CBA, now", "402.15", "-402.15"],
    ["CBT, a file of today", "<multiplier>1000<", "<multiplier>0<"],
  ])("%s: %j for %j refuses the document", (name, to, from) => {
    expect(said(name, to, from)).toMatch(/is no number|has no text/);
  });
});

describe("a day of another kind", () => {
  it.each([
    ["NBK, a day", "16.05.2031", "2031-05-16"],
    ["NBK, the news feed", "16.05.2031", "Fri, 16 May 2031 00:00:00 +0500"],
    ["NBKR, daily", "17.05.2031", "31.06.2031"],
    ["NBT, a day", "2031-05-16", "16.05.2031"],
    ["NBT, a range", "15.05.2031", "2031-05-15"],
    ["CBT, a file of today", "17.05.2031", "05/17/2031"],
    ["ECB, a day", "2031-05-16", "2031-5-16"],
    ["CBA, now", "2031-05-16T00:00:00", "2031-05-16T09:30:00"],
    ["PBoC", "2031-05-16 9:15", "2031-05-16"],
  ])("%s: %j for %j refuses the document", (name, from, to) => {
    expect(said(name, from, to)).toMatch(/is no day as this bank writes them/);
  });

  it("TCMB: two dates that differ were misread", () => {
    expect(said("TCMB", "05/06/2031", "06/05/2031")).toBe("The document has two dates, 06.05.2031 and 06/05/2031.");
  });
});

describe("an answer to another question", () => {
  it.each([
    ["NBT, a day", onDay("1999-12-31"), "The answer is of 2031-05-16, not of 1999-12-31 as asked."],
    ["NBT, a day", onDay("2031-05-17"), "The answer is of 2031-05-16, not of 2031-05-17 as asked."],
    ["NBK, a day", onDay("2031-05-15"), "The answer is of 2031-05-16, not of 2031-05-15 as asked."],
    ["CBU, a day", onDay("2031-06-16"), "The answer is of 2031-05-16, not of 2031-06-16 as asked."],
    ["CBAR", onDay("2031-05-15"), "The answer is of 2031-05-16, not of 2031-05-15 as asked."],
    ["CBT, a file of today", onDay("2031-05-18"), "The answer is of 2031-05-17, not of 2031-05-18 as asked."],
    [
      "CBR, a range",
      inRange("2031-05-14", "2031-05-16"),
      "The answer holds 2031-05-17, which lies outside 2031-05-14 to 2031-05-16 as asked.",
    ],
    ["DAB", onDay("2031-05-14"), "The page is of 15 May 2031, not of 2031-05-14 as asked."],
    ["DAB", latest, "The page of this bank names no day: it can be asked for one day only."],
    ["Mongolbank", latest, "This bank answers with all its days: it must be asked for some."],
  ])("%s, asked %o: %s", (name, question, sentence) => {
    expect(said(name, "", "", question)).toBe(sentence);
  });

  it("is the last one before where the bank is known to give it: under its own day", () => {
    for (const name of ["NBK, a day", "CBU, a day", "NBG", "CBAR", "CBA, a day"]) {
      expect(said(name, "", "", onDay("2031-05-18")), name).toEqual(sampleOf(name).figures);
    }
  });

  it("Mongolbank: only the days asked are taken of all that come", () => {
    expect(said("Mongolbank", "", "", inRange("2031-05-01", "2031-05-15"))).toEqual([
      "1 USD = 3811.02 MNT, 2031-05-15",
      "1 KZT = 6.21 MNT, 2031-05-15",
      "1 XDR = 5118.20 MNT, 2031-05-15",
    ]);
  });
});

describe("nothing to tell", () => {
  it("is told by some banks in good order", () => {
    expect(said("NBG", /^.*$/s, "[]")).toEqual([]);
    expect(said("Mongolbank", /"data":.*$/s, '"data":[]}')).toEqual([]);
    expect(said("CBR, a range", /<Record.*<\/Record>/, "")).toEqual([]);
    expect(said("NBT, a range", /<Record.*<\/Record>/s, "")).toEqual([]);
    expect(said("CBA, a range", /<DocumentElement.*<\/DocumentElement>/, "")).toEqual([]);
    expect(said("NBK, a day", /<item>.*<\/item>/s, "")).toEqual([]);
    const holiday = "<h2>Exchange Rates</h2><p>There were no results.</p><h2>Average Rates</h2>";
    expect(said("DAB", /<h2>.*<h2>Average Rates<\/h2>/s, holiday)).toEqual([]);
  });

  it("is broken from others", () => {
    for (const [name, row] of [
      ["NBKR, daily", /<Currency .*<\/Currency>/s],
      ["NBT, a day", /<Valute .*<\/Valute>/s],
      ["CBT, a file of today", /<rate .*<\/rate>/s],
      ["CBR, a day", /<Valute .*<\/Valute>/s],
      ["TCMB", /<Currency .*<\/Currency>/s],
      ["ECB, a day", /<Cube currency.*?\/>\s*<Cube currency.*?\/>/s],
      ["CBA, now", /<ExchangeRate>.*<\/ExchangeRate>/],
      ["CBAR", "Xarici valyutalar", "Others"],
    ] as const) {
      expect(said(name, row), name).toBe("The document holds no rate.");
    }
    expect(said("DAB", /<h2>Exchange.*?<\/table>/s)).toBe("The page holds no table of rates.");
    expect(said("NBKR, past days", /<tr>.*<\/tr>/)).toMatch(/^The page of past rates is cut off/);
  });
});

describe("a document that contradicts itself or is another", () => {
  it.each([
    ["NBT, a day", "RUB", "USD", "USD stands twice, at 8.9150 and at 0.1340."],
    ["NBT, a day", "<Value>8.9150</Value>", "", '"Valute" has no "Value".'],
    [
      "NBT, a day",
      "<Value>8.9150</Value>",
      "<Value>8.9150</Value><Value>8.9151</Value>",
      '"Valute" has "Value" twice.',
    ],
    ["CBR, a range", 'Id="R01335"', 'Id="R01235"', "The document mixes currencies."],
    ["CBR, a range", ' ID="R01335"', ' ID="R00001"', '"R00001" is no currency that was asked for.'],
    ["PBoC", "USD/CNY", "USD/EUR", '"USD/EUR" is no pair with the yuan.'],
    ["PBoC", "USD/CNY", "USDCNY", '"USDCNY" is no pair with the yuan.'],
    ["DAB", "IRAN Toman", "IRAN Rial", '"IRAN Rial 0.0036 0.0031 0.0035 0.0032" is no row of rates.'],
    ["Mongolbank", '"success":true', '"success":false', "The bank says that it could not answer."],
    [
      "CBA, now",
      /<soap:Body>.*<\/soap:Body>/,
      "<soap:Body><soap:Fault/></soap:Body>",
      '"Body" has no "ExchangeRatesLatestResponse".',
    ],
    ["CBU, a day", '"Rate":"11084.20",', "", 'A record has no text "Rate".'],
  ])("%s: %s for %s", (name, from, to, sentence) => {
    expect(said(name, from, to)).toBe(sentence);
  });

  it("may say the same twice", () => {
    const row =
      '<Record Date="16.05.2031" Id="840"><CharCode>USD</CharCode><Nominal>1</Nominal><Value>8.9150</Value></Record>';
    expect(said("NBT, a range", row, row + row)).toEqual(sampleOf("NBT, a range").figures);
  });
});

describe("the statistics service of the ECB", () => {
  const head = "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\n";
  const row = (day: string, value: string): string => `EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,${day},${value}\n`;

  const read = (text: string): string[] | string => {
    const document = {
      bytes: new TextEncoder().encode(text),
      contentType: "text/csv",
      question: inRange("2031-05-14", "2031-05-16"),
    };
    try {
      return adapterOf("eu-ecb").read(document).map(lineOf);
    } catch (error) {
      if (error instanceof ChaparError && error.code === "invalid") return error.message;
      throw error;
    }
  };

  it("gives a row a day; days without a quotation are empty", () => {
    expect(read(head + row("2031-05-15", "1.1998") + row("2031-05-16", ""))).toEqual([
      "1 EUR = 1.1998 USD, 2031-05-15",
    ]);
    expect(read(head)).toEqual([]);
  });

  it("cut off anywhere, tells less and never anything else", () => {
    const whole = head + row("2031-05-14", "1.2011") + row("2031-05-15", "1.1998") + row("2031-05-16", "1.2044");
    const all = read(whole);
    for (let cut = 0; cut < whole.length; cut += 1) {
      const part = read(whole.slice(0, cut));
      if (typeof part !== "string") expect(all.slice(0, part.length), `cut at ${cut}`).toEqual(part);
      expect(part.length === 3 && typeof part !== "string").toBe(false);
    }
  });

  it.each([
    [head + row("2031-05-16", "1.2044").replace("SP00,A", "SP00,E"), "1 EUR = 1.2044 USD, 2031-05-16"],
    [head + row("2031-05-16", "1.2044").replace(",SP00,", ",EN00,"), "The table holds more than was asked."],
    [head + row("2031-05-16", "1.2044").replace(",D,", ",M,"), "The table holds more than was asked."],
    [`${head.replace("OBS_VALUE", "OBS")}${row("2031-05-16", "1.2044")}`, /does not begin with the columns/],
    [`${head}EXR.D.USD.EUR.SP00.A,D,USD\n`, "A row of the table has too few fields or too many."],
    ["<html><head><title>Maintenance</title></head></html>\n", 'A web page came in place of rates: "Maintenance".'],
    [`${head}"`, /cut off|quotation mark/],
  ])("%#: what is not asked for is refused", (text, expected) => {
    const answer = read(text);
    if (typeof expected === "string") expect(Array.isArray(answer) ? answer.join() : answer).toBe(expected);
    else expect(answer).toMatch(expected);
  });
});
