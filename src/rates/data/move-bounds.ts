/** Percent that the price of a currency in dollars may move from one publication to the next before a person looks. */
export const MOVE_BOUNDS: Readonly<Record<string, number>> = {
  USD: 0,
  TMT: 1,
  AZN: 1,
  AED: 1,
  SAR: 1,
  KGS: 2,
  KZT: 5,
  UZS: 5,
  TJS: 5,
  EUR: 5,
  GBP: 5,
  CHF: 5,
  CNY: 5,
  JPY: 5,
  XDR: 5,
  RUB: 8,
};

/** For all others: some of them fall by this much in a bad week. */
export const USUAL_BOUND = 10;
