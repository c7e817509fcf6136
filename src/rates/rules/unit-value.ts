import { absolute, compare, decimalPlaces, fraction, parseFraction, subtract } from "../../domain/fraction.ts";
import { unitPrice } from "../../domain/rate-price.ts";
import type { Rule } from "./rule.ts";

/** Where the bank prints the price of one unit too, it must follow from the other two: one wrong nominal is a factor of ten. */
export const unitValue: Rule = {
  name: "unit-value",
  outcome: "held",
  fault(figure) {
    const { base, nominal, valueRaw, ownUnitValue } = figure;
    if (ownUnitValue === null) return null;
    const apart = absolute(subtract(unitPrice(figure), parseFraction(ownUnitValue)));
    const half = fraction(1n, 2n * 10n ** BigInt(decimalPlaces(ownUnitValue)));
    if (compare(apart, half) <= 0) return null;
    return `${nominal} ${base} cost ${valueRaw}, but one costs ${ownUnitValue}: the bank contradicts itself.`;
  },
};
