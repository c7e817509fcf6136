import { inRange, latest, onDay, type SampleDocument } from "./sample-document.ts";

const nbkItem = (code: string, price: string, units: string, word: string, change: string): string =>
  `    <item>\n      <fullname>ВАЛЮТА</fullname>\n      <title>${code}</title>\n      <description>${price}</description>\n` +
  `      <quant>${units}</quant>\n      <index>${word}</index>\n      <change>${change}</change>\n    </item>\n`;

const nbkRssItem = (code: string, price: string, units: string, change: string): string =>
  `<item>\n<title>${code}</title>\n<pubDate>16.05.2031</pubDate>\n<description>${price}</description>\n` +
  `<quant>${units}</quant>\n<index>UP</index>\n<change>${change}</change>\n<link/>\n</item>\n`;

const nbkrRow = (code: string, nominal: string, price: string, stands = ""): string =>
  `<Currency ISOCode="${code}">\n<Nominal>${nominal}</Nominal>\n${stands}<Value>${price}</Value>\n</Currency>\n`;

const WEEK = "<ValidFor>7</ValidFor>\n";

const cbuRow = (code: string, nominal: string, rate: string, change: string): string =>
  `{"id":69,"Code":"840","Ccy":"${code}","CcyNm_RU":"\\u0412\\u0430\\u043b\\u044e\\u0442\\u0430","CcyNm_UZ":"Valyuta",` +
  `"CcyNm_EN":"Currency","Nominal":"${nominal}","Rate":"${rate}","Diff":"${change}","Date":"16.05.2031"}`;

const nbtRow = (id: string, code: string, nominal: string, price: string): string =>
  `<Valute ID="${id}">\n   <CharCode>${code}</CharCode>\n   <Nominal>${nominal}</Nominal>\n   <Name>Money</Name>\n` +
  `   <Value>${price}</Value>\n</Valute>\n`;

const cbtFile = (date: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cbt_currency_rate name="CBT Currency XML">\n\t<date>${date}</date>\n` +
  '\t<rate code="USD">\n\t\t<name>ABŞ-NYŇ DOLLARY</name>\n\t\t<rate_usd>1</rate_usd>\n\t\t<multiplier>1</multiplier>\n' +
  "\t\t<rate_tmt>3.5</rate_tmt>\n\t\t<checksum>0f</checksum>\n\t</rate>\n" +
  '\t<rate code="UZS">\n\t\t<name>ÖZBEK SUMY</name>\n\t\t<rate_usd>11100</rate_usd>\n\t\t<multiplier>1000</multiplier>\n' +
  "\t\t<rate_tmt>0.3153</rate_tmt>\n\t\t<checksum>0f</checksum>\n\t</rate>\n</cbt_currency_rate>\n";

/** Documents of the five banks whose currencies are in the ticker. */
export const HOME_BANK_DOCUMENTS: SampleDocument[] = [
  {
    name: "NBK, a day: zeros dropped, signed changes, units of 100 and 1,000",
    source: "kz-nbk",
    question: onDay("2031-05-16"),
    contentType: "text/xml; charset=UTF-8",
    encoding: "utf-8",
    text:
      '<?xml version="1.0" encoding="utf-8"?>\n<rates>\n    <generator>Alternate RSS Builder</generator>\n' +
      "    <title>Official exchange rates</title>\n    <description>Rates</description>\n    <date>16.05.2031</date>\n\n" +
      nbkItem("USD", "611.4", "1", "DOWN", "-2.35") +
      nbkItem("UZS", "5.5", "100", "UP", "+0.04") +
      nbkItem("IRR", "3", "1000", "", "0.00") +
      "</rates>\n",
    figures: [
      "1 USD = 611.4 KZT, 2031-05-16, change -2.35",
      "100 UZS = 5.5 KZT, 2031-05-16, change 0.04",
      "1000 IRR = 3 KZT, 2031-05-16, change 0.00",
    ],
  },
  {
    name: "NBK, the news feed: its dates are none of RSS",
    source: "kz-nbk",
    question: latest,
    contentType: "text/xml",
    encoding: "utf-8",
    text:
      '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">\n<channel>\n<title>Official exchange rates</title>\n' +
      `<language>ru</language>\n${nbkRssItem("USD", "611.4", "1", "-2.35")}${nbkRssItem("KRW", "41.07", "100", "+1.80")}` +
      "</channel>\n</rss>\n",
    figures: ["1 USD = 611.4 KZT, 2031-05-16, change -2.35", "100 KRW = 41.07 KZT, 2031-05-16, change 1.80"],
  },
  {
    name: "NBKR, daily: windows-1251, commas, no charset from the host",
    source: "kg-nbkr",
    question: latest,
    contentType: "application/xml",
    encoding: "windows-1251",
    text:
      '<?xml version="1.0" encoding="windows-1251" ?>\n<CurrencyRates Name="Курсы" Date="17.05.2031">\n' +
      `${nbkrRow("USD", "1", "91,2500")}${nbkrRow("KZT", "1", "0,1492")}</CurrencyRates>\n`,
    figures: ["1 USD = 91.2500 KGS, 2031-05-17", "1 KZT = 0.1492 KGS, 2031-05-17"],
  },
  {
    name: "NBKR, weekly: for how long it stands, units of ten",
    source: "kg-nbkr",
    question: latest,
    contentType: "application/xml",
    encoding: "windows-1251",
    text:
      '<?xml version="1.0" encoding="windows-1251" ?>\n<CurrencyRates Name="Курсы" Date="17.05.2031">\n' +
      `${nbkrRow("JPY", "10", "6,1034", WEEK)}${nbkrRow("UZS", "1", "0,0082", WEEK)}</CurrencyRates>\n`,
    figures: ["10 JPY = 6.1034 KGS, 2031-05-17, until 2031-05-23", "1 UZS = 0.0082 KGS, 2031-05-17, until 2031-05-23"],
  },
  {
    name: "NBKR, past days of the dollar: marked cells of a page",
    source: "kg-nbkr",
    question: inRange("2031-05-15", "2031-05-16"),
    contentType: "text/html;charset=UTF-8",
    encoding: "utf-8",
    text:
      "<html><body><table><tr><td><!--date-->16.05.2031<!--date--></td><td><!--value-->91,2500<!--value--></td></tr>" +
      "<tr><td><!--date-->15.05.2031<!--date--></td><td><!--value-->91,1874<!--value--></td></tr></table></body></html>\n",
    figures: ["1 USD = 91.2500 KGS, 2031-05-16", "1 USD = 91.1874 KGS, 2031-05-15"],
  },
  {
    name: "CBU, a day: texts, a change without its zeros",
    source: "uz-cbu",
    question: onDay("2031-05-16"),
    contentType: "application/json",
    encoding: "utf-8",
    text: `[${cbuRow("USD", "1", "11084.20", "-14.5")},${cbuRow("IDR", "10", "6.02", "0")}]`,
    figures: ["1 USD = 11084.20 UZS, 2031-05-16, change -14.5", "10 IDR = 6.02 UZS, 2031-05-16, change 0"],
  },
  {
    name: "NBT, a day: zeros kept, a numeric ID that is not to be trusted",
    source: "tj-nbt",
    question: onDay("2031-05-16"),
    contentType: "text/xml;charset=UTF-8",
    encoding: "utf-8",
    text:
      '<?xml version="1.0" encoding="utf-8" ?>\n<ValCurs Date="2031-05-16" name="Foreign Currency Market">\n' +
      `${nbtRow("840", "USD", "1", "8.9150")}${nbtRow("810", "RUB", "1", "0.1340")}${nbtRow("860", "UZS", "100", "0.0804")}</ValCurs>\n`,
    figures: ["1 USD = 8.9150 TJS, 2031-05-16", "1 RUB = 0.1340 TJS, 2031-05-16", "100 UZS = 0.0804 TJS, 2031-05-16"],
  },
  {
    name: "NBT, a range: another encoding and another form of dates",
    source: "tj-nbt",
    question: inRange("2031-05-14", "2031-05-16"),
    contentType: "text/xml",
    encoding: "windows-1251",
    text:
      '<?xml version="1.0" encoding="windows-1251" ?>\n<ValCurs name="Рынок">\n' +
      '<Record Date="15.05.2031" Id="840"><CharCode>USD</CharCode><Nominal>1</Nominal><Value>8.9204</Value></Record>\n' +
      '<Record Date="16.05.2031" Id="840"><CharCode>USD</CharCode><Nominal>1</Nominal><Value>8.9150</Value></Record>\n</ValCurs>\n',
    figures: ["1 USD = 8.9204 TJS, 2031-05-15", "1 USD = 8.9150 TJS, 2031-05-16"],
  },
  {
    name: "CBT, a file of today",
    source: "tm-cbt",
    question: onDay("2031-05-17"),
    contentType: "text/xml",
    encoding: "utf-8",
    text: cbtFile("17.05.2031"),
    figures: ["1 USD = 3.5 TMT, 2031-05-17", "1000 UZS = 0.3153 TMT, 2031-05-17"],
  },
  {
    name: "CBT, a file of former years: the date the other way round",
    source: "tm-cbt",
    question: onDay("2021-04-07"),
    contentType: "text/xml",
    encoding: "utf-8",
    text: cbtFile("2021-04-07"),
    figures: ["1 USD = 3.5 TMT, 2021-04-07", "1000 UZS = 0.3153 TMT, 2021-04-07"],
  },
];
