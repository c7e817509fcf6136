import type { Author, Country, Section, SiteSettings } from "../../../domain/reference.ts";

export const OUTLET = "The Saxaul Courier";

export const SETTINGS: SiteSettings = {
  name: {
    en: OUTLET,
    ru: "Курьер «Саксаул»",
    kk: "Сексеуіл хабаршысы",
    uz: "Saksovul xabarchisi",
    "uz-Cyrl": "Саксовул хабарчиси",
  },
  tagline: {
    en: "Five countries, reported on the ground",
    ru: "Пять стран, увиденных на месте",
    kk: "Бес елдің жайы – өз көзімізбен",
    uz: "Besh mamlakat — oʻz koʻzimiz bilan",
    "uz-Cyrl": "Беш мамлакат — ўз кўзимиз билан",
  },
  languages: ["en", "ru", "kk", "uz", "uz-Cyrl"],
  timeZone: "Asia/Almaty",
  pageSize: 6,
  permalink: "/:year/:month/:slug",
  feedText: "full",
  webSubHub: null,
  contactEmail: "newsroom@saxaul.example",
  ticker: {
    shape: "bank",
    pairs: [
      { base: "USD", quote: "KZT", source: "kz-nbk" },
      { base: "USD", quote: "KGS", source: "kg-nbkr" },
      { base: "USD", quote: "TJS", source: "tj-nbt" },
      { base: "USD", quote: "TMT", source: "tm-cbt" },
      { base: "USD", quote: "UZS", source: "uz-cbu" },
    ],
    minDigits: 4,
  },
};

export const COUNTRIES: Country[] = [
  {
    slug: "kazakhstan",
    code: "KZ",
    names: { en: "Kazakhstan", ru: "Казахстан", kk: "Қазақстан", uz: "Qozogʻiston", "uz-Cyrl": "Қозоғистон" },
    position: 0,
  },
  {
    slug: "kyrgyzstan",
    code: "KG",
    names: { en: "Kyrgyzstan", ru: "Кыргызстан", kk: "Қырғызстан", uz: "Qirgʻiziston", "uz-Cyrl": "Қирғизистон" },
    position: 1,
  },
  {
    slug: "tajikistan",
    code: "TJ",
    names: { en: "Tajikistan", ru: "Таджикистан", kk: "Тәжікстан", uz: "Tojikiston", "uz-Cyrl": "Тожикистон" },
    position: 2,
  },
  {
    slug: "turkmenistan",
    code: "TM",
    names: {
      en: "Turkmenistan",
      ru: "Туркменистан",
      kk: "Түрікменстан",
      uz: "Turkmaniston",
      "uz-Cyrl": "Туркманистон",
    },
    position: 3,
  },
  {
    slug: "uzbekistan",
    code: "UZ",
    names: { en: "Uzbekistan", ru: "Узбекистан", kk: "Өзбекстан", uz: "Oʻzbekiston", "uz-Cyrl": "Ўзбекистон" },
    position: 4,
  },
];

export const SECTIONS: Section[] = [
  {
    slug: "politics",
    parent: null,
    names: { en: "Politics", ru: "Политика", kk: "Саясат", uz: "Siyosat", "uz-Cyrl": "Сиёсат" },
    position: 0,
  },
  {
    slug: "economy",
    parent: null,
    names: { en: "Economy", ru: "Экономика", kk: "Экономика", uz: "Iqtisodiyot", "uz-Cyrl": "Иқтисодиёт" },
    position: 1,
  },
  {
    slug: "energy",
    parent: null,
    names: { en: "Energy", ru: "Энергетика", kk: "Энергетика", uz: "Energetika", "uz-Cyrl": "Энергетика" },
    position: 2,
  },
  {
    slug: "environment",
    parent: null,
    names: {
      en: "Environment & Water",
      ru: "Природа и вода",
      kk: "Табиғат және су",
      uz: "Tabiat va suv",
      "uz-Cyrl": "Табиат ва сув",
    },
    position: 3,
  },
  {
    slug: "society",
    parent: null,
    names: { en: "Society", ru: "Общество", kk: "Қоғам", uz: "Jamiyat", "uz-Cyrl": "Жамият" },
    position: 4,
  },
  {
    slug: "culture",
    parent: null,
    names: { en: "Culture", ru: "Культура", kk: "Мәдениет", uz: "Madaniyat", "uz-Cyrl": "Маданият" },
    position: 5,
  },
  {
    slug: "transport",
    parent: "economy",
    names: { en: "Transport", ru: "Транспорт", kk: "Көлік", uz: "Transport", "uz-Cyrl": "Транспорт" },
    position: 6,
  },
  {
    slug: "farming",
    parent: "economy",
    names: {
      en: "Farming",
      ru: "Сельское хозяйство",
      kk: "Ауыл шаруашылығы",
      uz: "Qishloq xoʻjaligi",
      "uz-Cyrl": "Қишлоқ хўжалиги",
    },
    position: 7,
  },
];

export const AUTHORS: Author[] = [
  {
    slug: "aruzhan-seitova",
    name: "Aruzhan Seitova",
    role: "Editor",
    bio: "Aruzhan Seitova edits the Courier from Almaty. She began as a court reporter in Taraz and still reads every judgment to the last page.",
    email: "a.seitova@saxaul.example",
  },
  {
    slug: "daniyar-ospanbek",
    name: "Daniyar Ospanbek",
    role: "Energy and transport correspondent, Almaty",
    bio: "Daniyar Ospanbek writes about railways, power lines and the people who keep them running. He trained as a signalling engineer.",
    email: null,
  },
  {
    slug: "aigerim-toktosheva",
    name: "Aigerim Toktosheva",
    role: "Bishkek correspondent",
    bio: "Aigerim Toktosheva covers Kyrgyzstan’s economy and mountain communities. She has walked to eleven of the glaciers she writes about.",
    email: null,
  },
  {
    slug: "farrukh-nazirov",
    name: "Farrukh Nazirov",
    role: "Dushanbe correspondent",
    bio: "Farrukh Nazirov reports from Tajikistan on water, migration and small business. He grew up in Panjakent.",
    email: null,
  },
  {
    slug: "maral-annaberdi",
    name: "Maral Annaberdi",
    role: "Turkmenistan and Caspian reporter",
    bio: "Maral Annaberdi follows Turkmenistan and the Caspian from several cities around the sea.",
    email: null,
  },
  {
    slug: "nodira-yusufxon",
    name: "Nodira Yusufxon",
    role: "Tashkent correspondent",
    bio: "Nodira Yusufxon writes about Uzbekistan’s markets, mills and housing. She likes a balance sheet with footnotes.",
    email: "n.yusufxon@saxaul.example",
  },
  {
    slug: "timur-rakhim",
    name: "Timur Rakhim",
    role: "Data editor",
    bio: "Timur Rakhim keeps the Courier’s tables, charts and rate pages, and answers for their arithmetic.",
    email: "data@saxaul.example",
  },
  {
    slug: "elnura-sadyk",
    name: "Elnura Sadyk",
    role: "Culture writer",
    bio: "Elnura Sadyk writes about film, books, chess and crafts. She speaks six of the region’s languages and is learning a seventh.",
    email: null,
  },
];
