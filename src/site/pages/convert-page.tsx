import type { Conversion } from "../../domain/derived-rate.ts";
import { toSignificant } from "../../domain/fraction.ts";
import type { Day } from "../../domain/instant.ts";
import type { Decimal, RateSource } from "../../domain/rate.ts";
import { blockFigure } from "../../domain/rate-price.ts";
import type { SiteContext } from "../context.ts";
import { formatDay, formatDecimal } from "../formats.ts";
import { convertHref, inOtherForm, ratesHref } from "../links.ts";
import type { Page } from "../markup/page.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { Breadcrumbs } from "../parts/breadcrumbs.tsx";
import { renderDocument } from "../parts/document.tsx";
import { Converter, type ConverterFields } from "../rates/converter.tsx";
import { Legs } from "../rates/legs.tsx";
import { priceText, wordsOf } from "../rates/rate-words.ts";
import { sampleAmount } from "../rates/read-amount.ts";
import { RATES_STYLE } from "../styles.ts";

/** What became of the reader's question. */
export type ConvertOutcome =
  | { kind: "asked nothing" }
  | { kind: "wrong"; field: keyof ConverterFields | "same" }
  | { kind: "none"; day: Day }
  | { kind: "made"; amount: Decimal; asked: Day; conversion: Conversion };

export type ConvertPageInput = {
  fields: ConverterFields;
  outcome: ConvertOutcome;
  sources: readonly RateSource[];
  currencies: readonly string[];
  today: Day;
};

type Props = { context: SiteContext; input: ConvertPageInput };

const FAULT_ID = "cv-x";

/** What is wrong and what to do about it. */
const faultText = (context: SiteContext, { fields, outcome }: ConvertPageInput): string => {
  const messages = messagesFor(context.language);
  if (outcome.kind === "none") {
    const day = formatDay(outcome.day, context.language);
    return say(messages, "convertNone", { from: fields.from, to: fields.to, day });
  }
  if (outcome.kind !== "wrong") return "";
  switch (outcome.field) {
    case "amount":
      return say(messages, "convertBadAmount", { text: fields.amount, example: sampleAmount(context.language) });
    case "day":
      return say(messages, "convertBadDay", { text: fields.day });
    case "same":
      return messages.convertSame;
    default:
      return say(messages, "convertBadCurrency", { text: fields[outcome.field] });
  }
};

const METHODS = {
  published: "methodPublished",
  inverse: "methodInverse",
  cross: "methodCross",
  peg: "methodPeg",
} as const;

type Made = Extract<ConvertOutcome, { kind: "made" }>;

const Result = ({ context, input, made }: Props & { made: Made }) => {
  const words = wordsOf(context);
  const { messages, language } = words;
  const { amount, asked, conversion } = made;
  const { rate } = conversion;
  const { base, quote, digits } = rate;
  const result = formatDecimal(toSignificant(conversion.amount, digits), language);
  return (
    <section class="rs" aria-live="polite">
      <p class="big-rate">
        <bdi>
          {say(messages, "convertResult", { amount: formatDecimal(amount, language), from: base, result, to: quote })}
        </bdi>
      </p>
      <p>
        <bdi>{priceText({ ...blockFigure(rate.price, digits), base, quote }, words)}</bdi>. {messages.rateMethod}:{" "}
        {messages[METHODS[rate.method]]}.
      </p>
      {!rate.onRequestedDay && (
        <p>
          {say(messages, "convertCarried", {
            asked: formatDay(asked, language),
            day: formatDay(rate.effectiveDate, language),
          })}
        </p>
      )}
      <Legs context={context} legs={rate.legs} sources={input.sources} />
      <p class="m">{say(messages, "convertDigits", { digits })}</p>
    </section>
  );
};

/** The question in the other form. */
const sameQuestion = (context: SiteContext, { amount, from, to, day }: ConverterFields): string => {
  const href = convertHref(inOtherForm(context));
  return amount === "" ? href : `${href}?${new URLSearchParams({ amount, from, to, date: day })}`;
};

/** The converter with its answer, or with what to mend in the question. */
export const renderConvertPage = (context: SiteContext, input: ConvertPageInput): Page => {
  const messages = messagesFor(context.language);
  const { fields, outcome, currencies, today } = input;
  const fault = faultText(context, input);
  const field = outcome.kind === "wrong" ? (outcome.field === "same" ? "to" : outcome.field) : "day";
  return renderDocument(
    context,
    {
      title: messages.converter,
      description: "",
      noindex: true,
      otherForm: sameQuestion(context, fields),
      style: RATES_STYLE,
    },
    <div class="rates">
      <header>
        <Breadcrumbs context={context} crumbs={[{ text: messages.rates, href: ratesHref(context) }]} />
        <h1>{messages.converter}</h1>
        <p class="s">{messages.convertLead}</p>
      </header>
      {fault !== "" && (
        <p class="bad" id={FAULT_ID} role="alert">
          {fault}
        </p>
      )}
      {outcome.kind === "made" && <Result context={context} input={input} made={outcome} />}
      <Converter
        context={context}
        fields={fields}
        currencies={currencies}
        today={today}
        {...(fault === "" ? {} : { wrong: { field, id: FAULT_ID } })}
      />
    </div>,
  );
};
