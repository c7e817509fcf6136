import { add, divide, type Fraction, invert } from "../../domain/fraction.ts";
import { unitPrice } from "../../domain/rate-price.ts";
import { blurOf } from "./blur.ts";
import type { KnownFigure } from "./rule.ts";

/** How many units of a currency a dollar is worth, and the share of it that its printed digits leave open. */
export type DollarPrice = { currency: string; price: Fraction; blur: Fraction };

/** The price of the other currency in the home currency, whichever way round the bank prints it. */
const homePrice = (figure: KnownFigure, home: string): Fraction =>
  figure.quote === home ? unitPrice(figure) : invert(unitPrice(figure));

/**
 * What a dollar is worth by a bank's figure: in the home currency by the line of the dollar itself, in any other currency
 * by that currency's line and the dollar's.
 */
export const dollarPriceOf = (figure: KnownFigure, home: string, dollar: KnownFigure | null): DollarPrice | null => {
  const currency = figure.quote === home ? figure.base : figure.quote;
  if (currency === "USD") return { currency: home, price: homePrice(figure, home), blur: blurOf(figure) };
  if (dollar === null) return null;
  const price = divide(homePrice(dollar, home), homePrice(figure, home));
  return { currency, price, blur: add(blurOf(dollar), blurOf(figure)) };
};

/** True for the line of a home currency and the dollar. */
export const isDollarLine = ({ base, quote }: KnownFigure, home: string): boolean =>
  (base === "USD" && quote === home) || (base === home && quote === "USD");
