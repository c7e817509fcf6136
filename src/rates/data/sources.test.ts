import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isDay } from "../../domain/instant.ts";
import type { BankEntry, RateQuestion } from "../source.ts";
import { inRange, latest, lineOf, onDay } from "../sources/testing/sample-document.ts";
import { xxExample } from "../sources/testing/xx-example.ts";
import { EXAMPLE } from "../sources/testing/xx-example-entry.ts";
import { CURRENCIES } from "./currencies.ts";
import { HOLIDAYS } from "./holidays.ts";
import { RATE_BANKS, RATE_SOURCES } from "./sources.ts";

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8");

describe("the registry", () => {
  it.each(RATE_SOURCES)("knows $id", (source) => {
    const { id, homeCurrency, url, timeZone, schedule, since, terms } = source;
    expect(id).toMatch(/^[a-z]{2}-[a-z]+$/);
    expect(CURRENCIES).toContain(homeCurrency);
    expect(url).toMatch(/^https:\/\//);
    expect(terms).toMatch(/^(https:\/\/|$)/);
    expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
    expect(isDay(since)).toBe(true);
    const hour = /^([01]\d|2[0-3]):[0-5]\d$/;
    expect(schedule?.by).toMatch(hour);
    expect(schedule?.poll.from).toMatch(hour);
    expect(schedule && schedule.poll.from <= schedule.by && schedule.by <= schedule.poll.to).toBe(true);
  });

  it.each(Object.entries(HOLIDAYS))("knows holidays of %s, in order, as days that there are", (_country, days) => {
    for (const day of days) expect(isDay(`2027-${day}`)).toBe(true);
    expect([...new Set(days)].sort()).toEqual(days);
    expect(RATE_SOURCES.filter(({ schedule }) => schedule?.holidays === days)).toHaveLength(1);
  });

  it("has each bank and each home currency once, each name in its own words", () => {
    for (const values of [
      RATE_SOURCES.map(({ id }) => id),
      RATE_SOURCES.map(({ homeCurrency }) => homeCurrency),
      RATE_SOURCES.map(({ names }) => names.ru),
      RATE_SOURCES.map(({ names }) => names.tr),
    ]) {
      expect(new Set(values).size).toBe(RATE_SOURCES.length);
    }
  });

  it("lets the compiler ask for what is missing", () => {
    const { adapter, names, ...rest } = EXAMPLE["xx-example"];
    const { tg, ...others } = names;
    // @ts-expect-error a bank has a reader
    const unread: BankEntry = { names, ...rest };
    // @ts-expect-error a bank is named in every language of the site
    const unnamed: BankEntry = { adapter, names: others, ...rest };
    const { since, ...timeless } = rest;
    // @ts-expect-error a bank has a first day
    const early: BankEntry = { adapter, names, ...timeless };
    expect([unread, unnamed, early, tg, since]).toHaveLength(5);
  });
});

describe("the address that a bank is asked at", () => {
  const day = onDay("2031-05-06");
  const range = inRange("2031-04-29", "2031-05-06");

  const asked = (id: string, question: RateQuestion): string[] => {
    const requests = RATE_BANKS.find(({ source }) => source.id === id)?.adapter.requests(question) ?? [];
    return requests.map(({ method, url, body }) => [method, url, body].join(" ").trim());
  };

  it.each([
    ["kz-nbk", latest, ["GET https://nationalbank.kz/rss/rates_all.xml"]],
    ["kz-nbk", day, ["GET https://nationalbank.kz/rss/get_rates.cfm?fdate=06.05.2031"]],
    ["kz-nbk", range, []],
    ["kg-nbkr", latest, ["GET https://www.nbkr.kg/XML/daily.xml", "GET https://www.nbkr.kg/XML/weekly.xml"]],
    [
      "kg-nbkr",
      range,
      [
        "GET https://www.nbkr.kg/index1.jsp?item=1562&lang=ENG&valuta_id=15" +
          "&beg_day=29&beg_month=04&beg_year=2031&end_day=06&end_month=05&end_year=2031",
      ],
    ],
    ["uz-cbu", latest, ["GET https://cbu.uz/en/arkhiv-kursov-valyut/json/"]],
    ["uz-cbu", day, ["GET https://cbu.uz/en/arkhiv-kursov-valyut/json/all/2031-05-06/"]],
    ["uz-cbu", range, []],
    ["tj-nbt", latest, []],
    ["tj-nbt", day, ["GET https://www.nbt.tj/en/kurs/export_xml.php?date=2031-05-06&export=xmlout"]],
    [
      "tj-nbt",
      range,
      ["GET https://www.nbt.tj/en/kurs/export_xml_dynamic.php?d1=2031-04-29&d2=2031-05-06&cn=840&cs=USD&export=xml"],
    ],
    ["tm-cbt", latest, []],
    ["tm-cbt", day, ["GET https://www.cbt.tm/kurs/2031/06052031.xml"]],
    ["ru-cbr", latest, ["GET https://www.cbr.ru/scripts/XML_daily.asp"]],
    ["ru-cbr", day, ["GET https://www.cbr.ru/scripts/XML_daily.asp?date_req=06/05/2031"]],
    ["eu-ecb", latest, ["GET https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"]],
    [
      "eu-ecb",
      range,
      [
        "GET https://data-api.ecb.europa.eu/service/data/EXR/D..EUR.SP00.A?format=csvdata&detail=dataonly" +
          "&startPeriod=2031-04-29&endPeriod=2031-05-06",
      ],
    ],
    ["tr-tcmb", latest, ["GET https://www.tcmb.gov.tr/kurlar/today.xml"]],
    ["tr-tcmb", day, ["GET https://www.tcmb.gov.tr/kurlar/203105/06052031.xml"]],
    ["af-dab", latest, []],
    ["af-dab", day, ["GET https://www.dab.gov.af/exchange-rates?field_date_value=2031-05-06"]],
    ["mn-mongolbank", latest, []],
    [
      "mn-mongolbank",
      range,
      [
        'POST https://www.mongolbank.mn/en/currency-rate-movement/data {"startDate":"2031-04-29","endDate":"2031-05-06"}',
      ],
    ],
    ["az-cbar", day, ["GET https://www.cbar.az/currencies/06.05.2031.xml"]],
    ["ge-nbg", latest, ["GET https://nbg.gov.ge/gw/api/ct/monetarypolicy/currencies/"]],
    ["ge-nbg", day, ["GET https://nbg.gov.ge/gw/api/ct/monetarypolicy/currencies/?date=2031-05-06"]],
    ["cn-pboc", latest, ["GET https://www.chinamoney.com.cn/r/cms/www/chinamoney/data/fx/ccpr.json"]],
    ["cn-pboc", day, []],
  ])("%s, %o", (id, question, addresses) => {
    expect(asked(id, question)).toEqual(addresses);
  });

  it("names one currency of the Bank of Russia's each time", () => {
    const addresses = asked("ru-cbr", range);
    expect(addresses).toContain(
      "GET https://www.cbr.ru/scripts/XML_dynamic.asp?date_req1=29/04/2031&date_req2=06/05/2031&VAL_NM_RQ=R01335",
    );
    expect(new Set(addresses).size).toBe(13);
  });

  it.each([
    [latest, "ExchangeRatesLatest", ""],
    [day, "ExchangeRatesByDate", "<date>2031-05-06T00:00:00</date>"],
    [
      range,
      "ExchangeRatesByDateRangeByISO",
      "<DateFrom>2031-04-29T00:00:00</DateFrom><DateTo>2031-05-06T00:00:00</DateTo>",
    ],
  ])("is one operation of the Armenian service: %o", (question, operation, details) => {
    const [request] = RATE_BANKS.find(({ source }) => source.id === "am-cba")?.adapter.requests(question) ?? [];
    expect(request).toMatchObject({ method: "POST", headers: { soapaction: `"http://www.cba.am/${operation}"` } });
    expect(request?.body).toContain(`<${operation} xmlns="http://www.cba.am/">`);
    expect(request?.body).toContain(details);
  });
});

describe("the documents", () => {
  it("show how a bank is added, as it compiles and runs", () => {
    const readme = read("../README.md");
    const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
    const adapter = read("../sources/testing/xx-example.ts").replaceAll('"../../', '"../');
    const entry = /\{\n(.*\n)\} satisfies/s.exec(read("../sources/testing/xx-example-entry.ts"))?.[1];
    expect(blocks).toEqual([adapter, entry]);

    const text = '<rates date="16.05.2031"><rate code="USD"><units>1</units><price>12,50</price></rate></rates>';
    const document = { bytes: new TextEncoder().encode(text), contentType: "text/xml", question: onDay("2031-05-18") };
    expect(xxExample.read(document).map(lineOf)).toEqual(["1 USD = 12.50 XTS, 2031-05-16"]);
    expect(xxExample.requests(onDay("2031-05-18")).map(({ url }) => url)).toEqual([
      "https://bank.example/rates/18-05-2031.xml",
    ]);
  });

  it("list every source in the operator's guide", () => {
    const rows = read("../../../docs/operator-guide.md")
      .split("\n")
      .filter((line) => /^\| `[a-z]{2}-[a-z]+` \|/.test(line));
    const expected = RATE_SOURCES.map(({ id, names, url, homeCurrency, schedule, timeZone, since, terms }) => {
      const hour = `${schedule?.by ?? ""} ${timeZone}`;
      const link = terms === "" ? "none published" : `[terms](${terms})`;
      return `| \`${id}\` | [${names.en}](${url}) | ${homeCurrency} | ${hour} | ${since} | ${link} |`;
    });
    expect(rows).toEqual(expected);
  });
});
