import type { RateObservation, RateSource } from "../../domain/rate.ts";
import type { SiteContext } from "../context.ts";
import { formatDay } from "../formats.ts";
import { bankName } from "./rate-table.tsx";
import { priceText, wordsOf } from "./rate-words.ts";

type Props = { context: SiteContext; legs: readonly RateObservation[]; sources: readonly RateSource[] };

/** The figures that a rate is made of, as printed, each with its bank and day. */
export const Legs = ({ context, legs, sources }: Props) => {
  const words = wordsOf(context);
  return (
    <ul class="pv">
      {legs.map(({ id, source, base, quote, nominal, value, effectiveDate }) => {
        const bank = sources.find((each) => each.id === source);
        return (
          <li key={id}>
            <bdi>{priceText({ units: nominal, base, quote, figure: value }, words)}</bdi>,{" "}
            {bank && <a href={bank.url}>{bankName(context, bank.names)}</a>},{" "}
            <time dateTime={effectiveDate}>{formatDay(effectiveDate, context.language)}</time>
          </li>
        );
      })}
    </ul>
  );
};
