/**
 * Names and adjectives in use beside the official names, by ISO 3166-1 code. Lower case, no marks; the names that CLDR
 * has in the languages of the region are added to these.
 */
export const COUNTRY_WORDS: Readonly<Record<string, readonly string[]>> = {
  KZ: ["kazakhstan", "kazakh", "kazahstan", "qazaqstan", "qazaq", "казахстан", "қазақстан", "rk"],
  KG: ["kyrgyzstan", "kyrgyz", "kyrgyz-republic", "kirgizia", "kirghizia", "kirgizstan", "киргизия", "кыргызстан"],
  UZ: ["uzbekistan", "uzbek", "ozbekiston", "узбекистан", "ўзбекистон"],
  TJ: ["tajikistan", "tajik", "tadjikistan", "tadzhikistan", "tojikiston", "таджикистан", "тоҷикистон"],
  TM: ["turkmenistan", "turkmen", "turkmenia", "туркменистан", "туркмения", "türkmenistan"],
  AF: ["afghanistan", "afghan", "афганистан"],
  RU: ["russia", "russian", "russian-federation", "россия", "рф"],
  CN: ["china", "chinese", "prc", "китай"],
  TR: ["turkey", "turkiye", "turkish", "турция"],
  IR: ["iran", "iranian", "иран"],
  AZ: ["azerbaijan", "azeri", "азербайджан"],
  GE: ["georgia", "georgian", "грузия", "sakartvelo"],
  AM: ["armenia", "armenian", "армения"],
  MN: ["mongolia", "mongolian", "монголия"],
  PK: ["pakistan", "pakistani", "пакистан"],
  IN: ["india", "indian", "индия"],
  UA: ["ukraine", "ukrainian", "украина"],
  BY: ["belarus", "belarusian", "byelorussia", "беларусь", "белоруссия"],
  US: ["usa", "us", "united-states", "america", "сша"],
  GB: ["uk", "great-britain", "britain", "england", "великобритания"],
  AE: ["uae", "emirates", "оаэ"],
  KR: ["south-korea", "korea", "южная-корея"],
  KP: ["north-korea", "dprk", "северная-корея"],
  JP: ["japan", "japanese", "япония"],
  CZ: ["czech-republic", "czechia", "чехия"],
  IL: ["israel", "israeli", "израиль"],
};
