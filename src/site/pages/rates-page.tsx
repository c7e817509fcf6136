import type { Day } from "../../domain/instant.ts";
import type { RateCorrection } from "../../domain/rate-stores.ts";
import type { SiteContext } from "../context.ts";
import { ratesHref } from "../links.ts";
import type { Page } from "../markup/page.ts";
import { messagesFor } from "../messages/messages.ts";
import { renderDocument } from "../parts/document.tsx";
import { Converter } from "../rates/converter.tsx";
import { EmbedHelp } from "../rates/embed-help.tsx";
import { RateCorrections } from "../rates/provenance.tsx";
import { type RateRow, RateTable } from "../rates/rate-table.tsx";
import { RATES_STYLE } from "../styles.ts";
import { TextRateTable } from "../text-edition/text-rate-table.tsx";

export type RatesPageInput = {
  /** The ticker's pairs in their order. */
  region: RateRow[];
  /** The dollar in the currencies of all other banks. */
  others: RateRow[];
  corrections: RateCorrection[];
  currencies: readonly string[];
  today: Day;
};

/** This page in each edition. */
export const inAllEditions = (context: SiteContext, href: (language: string) => string): Record<string, string> =>
  Object.fromEntries(context.reference.settings.languages.map((language) => [language, href(language)]));

/** All that the central banks say of their money today. */
export const renderRatesPage = (context: SiteContext, input: RatesPageInput): Page => {
  const messages = messagesFor(context.language);
  const Table = context.form === "text" ? TextRateTable : RateTable;
  const { region, others, corrections, currencies, today } = input;
  const own = region[0]?.line.currency ?? others[0]?.line.currency ?? "USD";
  const translations = inAllEditions(context, (language) => ratesHref(context, language));
  return renderDocument(
    context,
    {
      title: messages.rates,
      description: messages.ratesLead,
      ...(Object.keys(translations).length > 1 ? { translations } : {}),
      style: RATES_STYLE,
    },
    <div class="rates">
      <header>
        <h1>{messages.rates}</h1>
        <p class="s">{messages.ratesLead}</p>
      </header>
      {region.length + others.length === 0 && <p class="ct">{messages.ratesEmpty}</p>}
      {region.length > 0 && <Table context={context} rows={region} caption={messages.ratesRegion} />}
      {others.length > 0 && <Table context={context} rows={others} caption={messages.ratesOther} />}
      {currencies.length > 1 && (
        <section>
          <h2>{messages.converter}</h2>
          <Converter
            context={context}
            fields={{ amount: "100", from: "USD", to: own, day: today }}
            currencies={currencies}
            today={today}
          />
        </section>
      )}
      <RateCorrections context={context} corrections={corrections} />
      {context.form === "full" && <EmbedHelp context={context} />}
    </div>,
  );
};
