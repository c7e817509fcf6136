import { compare } from "../../domain/fraction.ts";
import { unitPrice } from "../../domain/rate-price.ts";
import type { Rule } from "./rule.ts";

/** No bank buys dearer than it sells: columns that changed places show here. The official figure of such a bank is buying. */
export const buyAndSell: Rule = {
  name: "buy-and-sell",
  outcome: "held",
  fault(figure, { sameDay }) {
    const selling = figure.kind === "sell";
    const fault = sameDay.find(
      (other) =>
        other.base === figure.base &&
        other.quote === figure.quote &&
        (other.kind === "sell") !== selling &&
        compare(unitPrice(figure), unitPrice(other)) === (selling ? -1 : 1),
    );
    if (fault === undefined) return null;
    const [buying, sold] = selling ? [fault, figure] : [figure, fault];
    return `The bank would buy ${figure.base} for ${buying.value} and sell it for less, ${sold.value}.`;
  },
};
