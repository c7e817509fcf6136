import type { RateLine } from "../../domain/rate-line.ts";

/** A bank's figure for search engines: what one unit of the base costs, as text with the bank's own digits. */
export const exchangeRateLd = ({ pair, figure, rate }: RateLine, bank: { name: string; url: string }): object => ({
  "@type": "ExchangeRateSpecification",
  currency: pair.base,
  currentExchangeRate: {
    "@type": "UnitPriceSpecification",
    price: figure,
    priceCurrency: pair.quote,
    validFrom: rate.effectiveDate,
  },
  provider: { "@type": "Organization", ...bank },
});
