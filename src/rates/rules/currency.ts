import { CURRENCIES, REDENOMINATIONS } from "../data/currencies.ts";
import type { Rule } from "./rule.ts";

const faultOf = (code: string, day: string): string | null => {
  const ended = REDENOMINATIONS.find((each) => each.code === code);
  if (ended) return day >= ended.on ? `${code} has been no currency since ${ended.on}.` : null;
  const begun = REDENOMINATIONS.find((each) => each.successor === code);
  if (begun && day < begun.on) return `${code} was no currency before ${begun.on}.`;
  return CURRENCIES.has(code) ? null : `${code.slice(0, 20)} is no currency.`;
};

/** Codes of money that is in use on the day, the bank's own currency on one side. Dead codes stay in feeds for years. */
export const currency: Rule = {
  name: "currency",
  outcome: "refused",
  fault({ base, quote, effectiveDate }, { source }) {
    const home = source.homeCurrency;
    if ((base === home) === (quote === home)) return `${base}/${quote} is no price of ${home}.`;
    return faultOf(base, effectiveDate) ?? faultOf(quote, effectiveDate);
  },
};
