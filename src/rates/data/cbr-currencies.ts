/** The Bank of Russia's own numbers of the currencies whose past it is asked for. */
export const CBR_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["R01235", "USD"],
  ["R01239", "EUR"],
  ["R01375", "CNY"],
  ["R01335", "KZT"],
  ["R01370", "KGS"],
  ["R01670", "TJS"],
  ["R01710A", "TMT"],
  ["R01717", "UZS"],
  ["R01020A", "AZN"],
  ["R01060", "AMD"],
  ["R01210", "GEL"],
  ["R01503", "MNT"],
  ["R01700J", "TRY"],
]);
