import type { BankEntry } from "../../source.ts";
import { xxExample } from "./xx-example.ts";

export const EXAMPLE = {
  "xx-example": {
    adapter: xxExample,
    names: {
      en: "Bank of Example",
      ru: "Банк Примера",
      kk: "Мысал Банкі",
      ky: "Мисал Банкы",
      uz: "Misol banki",
      "uz-Cyrl": "Мисол банки",
      tg: "Бонки Мисол",
      tk: "Mysalyň Banky",
      tr: "Örnek Bankası",
    },
    kind: "official",
    homeCurrency: "XTS",
    url: "https://bank.example/rates",
    timeZone: "Asia/Tashkent",
    schedule: {
      weekdays: [1, 2, 3, 4, 5],
      by: "16:30",
      effective: "next working",
      poll: { from: "15:30", to: "20:00", everyMinutes: 30 },
    },
    attribution: "",
    terms: "https://bank.example/terms",
    since: "2001-01-02",
  },
} satisfies Record<string, BankEntry>;
