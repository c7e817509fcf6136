/** Short names of the currencies of the region, as newspapers write them beside a figure. */
export const CURRENCY_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { KZT: "tenge", KGS: "som", UZS: "soum", TJS: "somoni", TMT: "manat", RUB: "rouble", USD: "dollar", EUR: "euro" },
  ru: { KZT: "тенге", KGS: "сом", UZS: "сум", TJS: "сомони", TMT: "манат", RUB: "рубль", USD: "доллар", EUR: "евро" },
  kk: { KZT: "теңге", KGS: "сом", UZS: "сум", TJS: "сомони", TMT: "манат", RUB: "рубль", USD: "доллар", EUR: "еуро" },
  ky: { KZT: "теңге", KGS: "сом", UZS: "сум", TJS: "сомони", TMT: "манат", RUB: "рубль", USD: "доллар", EUR: "евро" },
  uz: { KZT: "tenge", KGS: "som", UZS: "soʻm", TJS: "somoniy", TMT: "manat", RUB: "rubl", USD: "dollar", EUR: "yevro" },
  "uz-Cyrl": {
    KZT: "тенге",
    KGS: "сом",
    UZS: "сўм",
    TJS: "сомоний",
    TMT: "манат",
    RUB: "рубль",
    USD: "доллар",
    EUR: "евро",
  },
  tg: { KZT: "танга", KGS: "сом", UZS: "сӯм", TJS: "сомонӣ", TMT: "манат", RUB: "рубл", USD: "доллар", EUR: "евро" },
  tk: { KZT: "teňňe", KGS: "som", UZS: "sum", TJS: "somoni", TMT: "manat", RUB: "rubl", USD: "dollar", EUR: "ýewro" },
  tr: { KZT: "tenge", KGS: "som", UZS: "sum", TJS: "somoni", TMT: "manat", RUB: "ruble", USD: "dolar", EUR: "avro" },
};

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** After a number, where a language counts by other forms than the name itself. */
export const CURRENCY_PLURALS: Readonly<Record<string, Readonly<Record<string, PluralForms>>>> = {
  en: {
    TMT: { one: "manat", other: "manats" },
    RUB: { one: "rouble", other: "roubles" },
  },
  ru: {
    KGS: { one: "сом", few: "сома", other: "сомов" },
    UZS: { one: "сум", few: "сума", other: "сумов" },
    TMT: { one: "манат", few: "маната", other: "манатов" },
    RUB: { one: "рубль", few: "рубля", other: "рублей" },
    USD: { one: "доллар", few: "доллара", other: "долларов" },
  },
};
