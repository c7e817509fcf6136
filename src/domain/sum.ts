import type { Block, Body, Inline, Money } from "./body.ts";
import { convertOn, type RateBook, type RateMethod } from "./derived-rate.ts";
import { toSignificant } from "./fraction.ts";
import type { Day } from "./instant.ts";
import type { Decimal } from "./rate.ts";

/** A sum of a story as it is marked in the text. */
export type Sum = Money["attrs"];

/**
 * What a sum was worth in another currency when its story was published: it stays as it was, whatever becomes of the
 * figures it rests on. `observations` are those figures' ids.
 */
export type FrozenSum = Sum & {
  target: string;
  result: Decimal;
  method: RateMethod;
  /** The day of the rate: the basis, or an earlier one where that day had none. */
  rateDay: Day;
  observations: number[];
};

/** Digits kept of a worth; fewer are shown. */
const KEPT_DIGITS = 6;

const sumsIn = (nodes: readonly Inline[] = []): Sum[] =>
  nodes.flatMap((node) => (node.type === "money" && node.attrs.basis !== "" ? [node.attrs] : []));

const sumsOfBlock = (block: Block): Sum[] => {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return sumsIn(block.content);
    case "bullet_list":
    case "ordered_list":
      return block.content.flatMap((item) => item.content.flatMap(sumsOfBlock));
    case "blockquote":
    case "pullquote":
    case "note":
      return block.content.flatMap((inner: Block) => sumsOfBlock(inner));
    case "table":
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(sumsOfBlock)));
    default:
      return [];
  }
};

/** Names a sum and the currency it is told in, if any. */
export const sumKey = ({ amount, currency, basis }: Sum, target = ""): string =>
  `${amount} ${currency} ${basis} ${target}`;

/** The sums of a text that have a day to be converted at, each once. */
export const sumsOf = (body: Body): Sum[] => [
  ...new Map(body.content.flatMap(sumsOfBlock).map((sum) => [sumKey(sum), sum])).values(),
];

/** The worth of a sum in each currency that the book has a rate for; no currency in itself. */
export const freezeSum = (sum: Sum, targets: readonly string[], book: RateBook): FrozenSum[] =>
  targets.flatMap((target) => {
    const worth = convertOn(book, sum.amount, { from: sum.currency, to: target }, sum.basis);
    if (worth === null) return [];
    const { amount, rate } = worth;
    return [
      {
        ...sum,
        target,
        result: toSignificant(amount, KEPT_DIGITS),
        method: rate.method,
        rateDay: rate.effectiveDate,
        observations: rate.legs.map(({ id }) => id),
      },
    ];
  });

/** The currencies that readers may see sums in: those of the ticker's pairs, the dollar first. */
export const readersCurrencies = (pairs: readonly { base: string; quote: string }[]): string[] => [
  ...new Set(["USD", ...pairs.flatMap(({ base, quote }) => [quote, base])]),
];
