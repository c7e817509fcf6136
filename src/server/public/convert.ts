import { type Address, formatAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { convertOn, figuresOf, linesBetween, rateBook } from "../../domain/derived-rate.ts";
import { dayIn, isDay } from "../../domain/instant.ts";
import { type ConvertOutcome, renderConvertPage } from "../../site/pages/convert-page.tsx";
import type { ConverterFields } from "../../site/rates/converter.tsx";
import { readAmount } from "../../site/rates/read-amount.ts";
import type { Answer } from "../answer.ts";
import { type Asked, contextOf, htmlPage, type PublicDeps } from "./asked.ts";
import { convertible, type RateDesk, readDesk } from "./rate-desk.ts";

/** Longer texts are cut before they are shown again. */
const LONGEST_FIELD = 40;

const fieldsOf = ({ target }: Asked, desk: RateDesk, today: string): ConverterFields => {
  const read = (name: string, otherwise: string): string =>
    (target.query.get(name)?.trim() || otherwise).slice(0, LONGEST_FIELD);
  const [first = "USD", second = "USD"] = convertible(desk);
  return {
    amount: read("amount", ""),
    from: read("from", first).toUpperCase(),
    to: read("to", second).toUpperCase(),
    day: read("date", today),
  };
};

const outcomeOf = async (
  { storage }: PublicDeps,
  desk: RateDesk,
  { amount: text, from, to, day }: ConverterFields,
  language: string,
): Promise<ConvertOutcome> => {
  if (text === "") return { kind: "asked nothing" };
  const amount = readAmount(text, language);
  if (amount === null) return { kind: "wrong", field: "amount" };
  for (const [field, code] of Object.entries({ from, to } as const)) {
    if (!convertible(desk).includes(code)) return { kind: "wrong", field: field as "from" | "to" };
  }
  if (from === to) return { kind: "wrong", field: "same" };
  if (!isDay(day)) return { kind: "wrong", field: "day" };
  const points = await storage.ratePoints(linesBetween(from, to, desk.sources), day);
  const book = rateBook(figuresOf(points), desk.sources);
  const conversion = convertOn(book, amount, { from, to }, day);
  return conversion ? { kind: "made", amount, asked: day, conversion } : { kind: "none", day };
};

/** The converter: a question in the address, an answer on the page. */
export const answerConvert = async (
  deps: PublicDeps,
  asked: Asked,
  address: Extract<Address, { kind: "convert" }>,
): Promise<Answer> => {
  const { reference, now } = asked.basis;
  const { language } = address;
  const desk = await readDesk(deps, asked);
  const today = dayIn(now, reference.settings.timeZone);
  const fields = fieldsOf(asked, desk, today);
  const outcome = await outcomeOf(deps, desk, fields, language);
  const context = contextOf(deps, asked, language, formatAddress(address, reference));
  const currencies = convertible(desk);
  const page = renderConvertPage(context, { fields, outcome, sources: desk.sources, currencies, today });
  return htmlPage(page, asked, [dependency.rates], { keep: "minor" });
};
