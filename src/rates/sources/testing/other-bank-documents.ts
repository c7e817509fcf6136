import { inRange, latest, onDay, type SampleDocument } from "./sample-document.ts";

const cbrRow = (code: string, nominal: string, price: string, unit: string): string =>
  `<Valute ID="R0"><NumCode>000</NumCode><CharCode>${code}</CharCode><Nominal>${nominal}</Nominal><Name>Деньги</Name>` +
  `<Value>${price}</Value><VunitRate>${unit}</VunitRate></Valute>`;

const cbrRecord = (date: string, price: string, unit: string): string =>
  `<Record Date="${date}" Id="R01335"><Nominal>100</Nominal><Value>${price}</Value><VunitRate>${unit}</VunitRate></Record>`;

const ecbDay = (day: string, dollar: string): string =>
  `\t\t<Cube time='${day}'>\n\t\t\t<Cube currency='USD' rate='${dollar}'/>\n\t\t\t<Cube currency='GBP' rate='0.89100'/>\n\t\t</Cube>\n`;

const ecb = (days: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" ' +
  'xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">\n\t<gesmes:subject>Reference rates</gesmes:subject>\n' +
  `\t<gesmes:Sender>\n\t\t<gesmes:name>European Central Bank</gesmes:name>\n\t</gesmes:Sender>\n\t<Cube>\n${days}\t</Cube>\n</gesmes:Envelope>\n`;

const tcmbRow = (code: string, unit: string, buying: string, selling: string): string =>
  `\t<Currency CrossOrder="0" Kod="${code}" CurrencyCode="${code}">\n\t\t<Unit>${unit}</Unit>\n\t\t<Isim>PARA</Isim>\n` +
  `\t\t<ForexBuying>${buying}</ForexBuying>\n\t\t<ForexSelling>${selling}</ForexSelling>\n\t\t<BanknoteBuying/>\n` +
  "\t\t<BanknoteSelling/>\n\t\t<CrossRateUSD/>\n\t\t<CrossRateOther/>\n\t</Currency>\n";

const dabTable = (rows: string[][]): string =>
  '<div class="table-responsive">\n<table class="table table-striped text-center">\n<thead><tr><th>Currency</th><th>Cash (Sell)</th>' +
  "<th>Cash (Buy)</th><th>Transfer (Sell)</th><th>Transfer (Buy)</th></tr></thead>\n<tbody>\n" +
  `${rows.map((cells) => `<tr>${cells.map((cell) => `<td> ${cell} </td>`).join("")}</tr>\n`).join("")}</tbody></table></div>\n`;

const nbgRow = (code: string, quantity: string, price: string, change: string, sign: string): string =>
  `{"code":"${code}","quantity":${quantity},"rateFormated":"${price}","diffFormated":"${change}","rate":${price},"name":"ფული",` +
  `"diff":${sign}${change},"date":"2031-05-15T17:01:04.318Z","validFromDate":"2031-05-16T00:00:00.000Z"}`;

const soap = (inner: string): string =>
  '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soap:Body>${inner}</soap:Body></soap:Envelope>`;

const cbaTable = (operation: string): string =>
  `<${operation}Response xmlns="http://www.cba.am/"><${operation}Result><CurrentDate>2031-05-16T00:00:00</CurrentDate>` +
  '<NextAvailableDate xsi:nil="true" /><PreviousAvailableDate>2031-05-15T00:00:00</PreviousAvailableDate><Rates>' +
  "<ExchangeRate><ISO>USD</ISO><Amount>1</Amount><Rate>402.15</Rate><Difference>0.31</Difference></ExchangeRate>" +
  "<ExchangeRate><ISO>UZS</ISO><Amount>10</Amount><Rate>0.36284</Rate><Difference>-0.0007</Difference></ExchangeRate>" +
  "<ExchangeRate><ISO>XAU</ISO><Amount>1</Amount><Rate>51200.4</Rate><Difference>80.2</Difference></ExchangeRate>" +
  `</Rates></${operation}Result></${operation}Response>`;

/** Documents of the banks around. */
export const OTHER_BANK_DOCUMENTS: SampleDocument[] = [
  {
    name: "CBR, a day: the price of a unit too, once as spreadsheets write it",
    source: "ru-cbr",
    question: latest,
    contentType: "text/xml; charset=windows-1251",
    encoding: "windows-1251",
    text:
      '<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="17.05.2031" name="Foreign Currency Market">' +
      cbrRow("USD", "1", "83,2140", "83,214") +
      cbrRow("KGS", "100", "91,1934", "0,911934") +
      cbrRow("IRR", "1000000", "61,4052", "6,14052E-05") +
      "</ValCurs>",
    figures: [
      "1 USD = 83.2140 RUB, 2031-05-17, unit 83.214",
      "100 KGS = 91.1934 RUB, 2031-05-17, unit 0.911934",
      "1000000 IRR = 61.4052 RUB, 2031-05-17, unit 0.0000614052",
    ],
  },
  {
    name: "CBR, a range: one currency by the bank's own number",
    source: "ru-cbr",
    question: inRange("2031-05-14", "2031-05-17"),
    contentType: "text/xml; charset=windows-1251",
    encoding: "windows-1251",
    text:
      '<?xml version="1.0" encoding="windows-1251"?><ValCurs ID="R01335" DateRange1="14.05.2031" DateRange2="17.05.2031" name="Курс">' +
      `${cbrRecord("16.05.2031", "13,6512", "0,136512")}${cbrRecord("17.05.2031", "13,6120", "0,13612")}</ValCurs>`,
    figures: ["100 KZT = 13.6512 RUB, 2031-05-16, unit 0.136512", "100 KZT = 13.6120 RUB, 2031-05-17, unit 0.13612"],
  },
  {
    name: "ECB, a day: the euro is the base",
    source: "eu-ecb",
    question: latest,
    contentType: "text/xml",
    encoding: "utf-8",
    text: ecb(ecbDay("2031-05-16", "1.2044")),
    figures: ["1 EUR = 1.2044 USD, 2031-05-16", "1 EUR = 0.89100 GBP, 2031-05-16"],
  },
  {
    name: "ECB, ninety days in one document",
    source: "eu-ecb",
    question: latest,
    contentType: "text/xml",
    encoding: "utf-8",
    text: ecb(ecbDay("2031-05-16", "1.2044") + ecbDay("2031-05-15", "1.1998")),
    figures: [
      "1 EUR = 1.2044 USD, 2031-05-16",
      "1 EUR = 0.89100 GBP, 2031-05-16",
      "1 EUR = 1.1998 USD, 2031-05-15",
      "1 EUR = 0.89100 GBP, 2031-05-15",
    ],
  },
  {
    name: "TCMB: two dates, two prices, one of them missing",
    source: "tr-tcmb",
    question: latest,
    contentType: "text/xml; charset=utf-8",
    encoding: "utf-8",
    text:
      '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/xsl" href="isokur.xsl"?>\n' +
      `<Tarih_Date Tarih="06.05.2031" Date="05/06/2031"  Bulten_No="2031/84" >\n${tcmbRow("USD", "1", "58.1140", "58.2187")}` +
      `${tcmbRow("JPY", "100", "39.0128", "39.2711")}${tcmbRow("XDR", "1", "77.4301", "")}</Tarih_Date>\n`,
    figures: [
      "1 USD = 58.1140 TRY, 2031-05-06",
      "1 USD = 58.2187 TRY, 2031-05-06, sell",
      "100 JPY = 39.0128 TRY, 2031-05-06",
      "100 JPY = 39.2711 TRY, 2031-05-06, sell",
      "1 XDR = 77.4301 TRY, 2031-05-06",
    ],
  },
  {
    name: "DAB: four prices, tomans, averages of the month below",
    source: "af-dab",
    question: onDay("2031-05-15"),
    contentType: "text/html; charset=UTF-8",
    encoding: "utf-8",
    text:
      '\n<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>Exchange Rates</title></head><body>\n' +
      `<h2>Exchange Rates</h2><p class="mb-0">Last updated: 15 May 2031</p>\n${dabTable([
        ["USD$", "68.4012", "68.2012", "68.3512", "68.2512"],
        ["EURO€", "82.4071", "81.8071", "82.2371", "81.9771"],
        ["IRAN Toman", "0.0036", "0.0031", "0.0035", "0.0032"],
      ])}<h2>Average Rates</h2>${dabTable([["USD$", "70.1", "70.2", "70.3", "70.4"]])}</body></html>\n`,
    figures: [
      "1 USD = 68.2512 AFN, 2031-05-15",
      "1 USD = 68.3512 AFN, 2031-05-15, sell",
      "1 EUR = 81.9771 AFN, 2031-05-15",
      "1 EUR = 82.2371 AFN, 2031-05-15, sell",
      "10 IRR = 0.0032 AFN, 2031-05-15",
      "10 IRR = 0.0035 AFN, 2031-05-15, sell",
    ],
  },
  {
    name: "Mongolbank: all days in one answer, commas between thousands, SDR for XDR, gold",
    source: "mn-mongolbank",
    question: onDay("2031-05-16"),
    contentType: "application/json; charset=utf-8",
    encoding: "utf-8",
    text:
      '{"success":true,"data":[{"RATE_DATE":"2031-05-16","USD":"3,812.40","KZT":"6.24","CHF":"","XAU":"19,004,512.10","SDR":"5,120.66"},' +
      '{"RATE_DATE":"2031-05-15","USD":"3,811.02","KZT":"6.21","CHF":null,"XAU":"18,900,100.00","SDR":"5,118.20"}]}',
    figures: ["1 USD = 3812.40 MNT, 2031-05-16", "1 KZT = 6.24 MNT, 2031-05-16", "1 XDR = 5120.66 MNT, 2031-05-16"],
  },
  {
    name: "CBAR: metals left out; Sunday's question, Friday's answer",
    source: "az-cbar",
    question: onDay("2031-05-18"),
    contentType: "text/xml",
    encoding: "utf-8",
    text:
      '<?xml version="1.0" encoding="UTF-8"?>\n<ValCurs Date="16.05.2031" Name="AZN məzənnələri" Description="">\n' +
      '<ValType Type="Bank metalları"><Valute Code="XAU"><Nominal>1 t.u.</Nominal><Name>Qızıl</Name><Value>9100.5</Value></Valute></ValType>\n' +
      '<ValType Type="Xarici valyutalar"><Valute Code="USD"><Nominal>1</Nominal><Name>1 ABŞ dolları</Name><Value>1.7</Value></Valute>' +
      '<Valute Code="KZT"><Nominal>100</Nominal><Name>100 tenge</Name><Value>0.2781</Value></Valute></ValType>\n</ValCurs>\n',
    figures: ["1 USD = 1.7 AZN, 2031-05-16", "100 KZT = 0.2781 AZN, 2031-05-16"],
  },
  {
    name: "NBG: a number and a text, a change whose sign stands elsewhere",
    source: "ge-nbg",
    question: onDay("2031-05-17"),
    contentType: "application/json; charset=utf-8",
    encoding: "utf-8",
    text: `[{"date":"2031-05-16T00:00:00.000Z","currencies":[${nbgRow("USD", "1", "2.7010", "0.0016", "-")},${nbgRow("UZS", "1000", "0.2440", "0.0004", "")}]}]`,
    figures: [
      "1 USD = 2.7010 GEL, 2031-05-16, change -0.0016, published 2031-05-15T17:01:04.318Z",
      "1000 UZS = 0.2440 GEL, 2031-05-16, change 0.0004, published 2031-05-15T17:01:04.318Z",
    ],
  },
  {
    name: "CBA, now: SOAP with names of several spaces, gold left out",
    source: "am-cba",
    question: latest,
    contentType: "text/xml; charset=utf-8",
    encoding: "utf-8",
    text: soap(cbaTable("ExchangeRatesLatest")),
    figures: ["1 USD = 402.15 AMD, 2031-05-16, change 0.31", "10 UZS = 0.36284 AMD, 2031-05-16, change -0.0007"],
  },
  {
    name: "CBA, a day: a holiday has the table of the day before",
    source: "am-cba",
    question: onDay("2031-05-17"),
    contentType: "text/xml; charset=utf-8",
    encoding: "utf-8",
    text: soap(cbaTable("ExchangeRatesByDate")),
    figures: ["1 USD = 402.15 AMD, 2031-05-16, change 0.31", "10 UZS = 0.36284 AMD, 2031-05-16, change -0.0007"],
  },
  {
    name: "CBA, a range: a data set, days with their zone",
    source: "am-cba",
    question: inRange("2031-05-15", "2031-05-16"),
    contentType: "text/xml; charset=utf-8",
    encoding: "utf-8",
    text: soap(
      '<ExchangeRatesByDateRangeByISOResponse xmlns="http://www.cba.am/"><ExchangeRatesByDateRangeByISOResult>' +
        '<xs:schema id="NewDataSet" xmlns:xs="http://www.w3.org/2001/XMLSchema"/>' +
        '<diffgr:diffgram xmlns:diffgr="urn:schemas-microsoft-com:xml-diffgram-v1"><DocumentElement xmlns="">' +
        '<ExchangeRatesByRange diffgr:id="ExchangeRatesByRange1"><Rate>402.15</Rate><Amount>1</Amount><ISO>USD</ISO><Diff>0.31</Diff>' +
        "<RateDate>2031-05-16T00:00:00+04:00</RateDate></ExchangeRatesByRange></DocumentElement></diffgr:diffgram>" +
        "</ExchangeRatesByDateRangeByISOResult></ExchangeRatesByDateRangeByISOResponse>",
    ),
    figures: ["1 USD = 402.15 AMD, 2031-05-16, change 0.31"],
  },
  {
    name: "PBoC: the direction is in the pair's name; Beijing time",
    source: "cn-pboc",
    question: latest,
    contentType: "application/json",
    encoding: "utf-8",
    text:
      '{"data":{"lastDate":"2031-05-16 9:15"},"records":[{"vrtEName":"USD/CNY","foreignCName":"USD","price":"6.5120"},' +
      '{"vrtEName":"100JPY/CNY","foreignCName":"JPY","price":"4.3790"},{"vrtEName":"CNY/MOP","foreignCName":"MOP","price":"1.2307"}]}',
    figures: [
      "1 USD = 6.5120 CNY, 2031-05-16, published 2031-05-16T01:15:00.000Z",
      "100 JPY = 4.3790 CNY, 2031-05-16, published 2031-05-16T01:15:00.000Z",
      "1 CNY = 1.2307 MOP, 2031-05-16, published 2031-05-16T01:15:00.000Z",
    ],
  },
];
