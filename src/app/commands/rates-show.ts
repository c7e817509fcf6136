import { figuresOf, linesBetween, rateBook, rateOn } from "../../domain/derived-rate.ts";
import { ChaparError } from "../../domain/errors.ts";
import { toSignificant } from "../../domain/fraction.ts";
import { dayIn, type Instant, rfc3339 } from "../../domain/instant.ts";
import { changeOver, type LineNow, lineNow } from "../../domain/line-now.ts";
import type { RateObservation, RatePoint, RateSource } from "../../domain/rate.ts";
import type { RateChange } from "../../domain/rate-change.ts";
import type { ReadStores } from "../../domain/stores.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { figureLine } from "./rates-held.ts";

const PAIR = /^([A-Z]{3})\/?([A-Z]{3})$/;
const changeText = (change: RateChange): string => {
  if (change.kind === "none") return "no earlier figure";
  if (change.kind === "unchanged") return `unchanged since ${change.since}`;
  const percent = change.kind === "tiny" ? "under 0.01 %" : `${change.percent} %`;
  return `${change.direction} ${percent} since ${change.previousDay}`;
};

const originLine = async (stores: ReadStores, { fetchId, kind, publishedAt }: RateObservation): Promise<string> => {
  const published = publishedAt === null ? "" : `published ${rfc3339(publishedAt)}, `;
  const origin = fetchId === null ? null : await stores.rateOrigin(fetchId);
  if (!origin) return `    ${published}${kind === "peg" ? "by decree" : "from a file"}`;
  return `    ${published}read ${rfc3339(origin.finishedAt)} from ${origin.url}, SHA-256 ${origin.sha256}`;
};

const decreeLines = ({ decree, left }: LineNow): string[] => {
  if (left !== null) return [`    the decreed ${left.value} is not what the bank last printed`];
  if (decree === null) return [];
  const silent = decree.silentSince === null ? "" : `; the bank itself was last read for ${decree.silentSince}`;
  return [`    fixed by decree since ${decree.since}${silent}`];
};

const pointLines = async (stores: ReadStores, point: RatePoint, source: RateSource, now: Instant) => {
  const line = lineNow(source, point, now);
  const { rate, state } = line;
  return [
    `${rate.id}  ${figureLine(rate)}`,
    `    ${source.names.en ?? source.id}; ${state}; ${changeText(changeOver(1, line, point.previous, "bank"))}`,
    ...decreeLines(line),
    ...(rate.revision > 1 ? [`    revision ${rate.revision}`] : []),
    await originLine(stores, rate),
  ];
};

/** Through other currencies, where no bank prints the pair. */
const derivedLines = async (stores: ReadStores, sources: readonly RateSource[], pair: string[], now: Instant) => {
  const [base = "", quote = ""] = pair;
  const today = dayIn(now, "UTC");
  const points = await stores.ratePoints(linesBetween(base, quote, sources), today);
  const derived = rateOn(rateBook(figuresOf(points), sources), base, quote, today);
  if (!derived) return [];
  const figure = toSignificant(derived.price, derived.digits);
  return [
    `1 ${base} = ${figure} ${quote} for ${derived.effectiveDate}, ${derived.method}`,
    ...derived.legs.map((leg) => `    by ${figureLine(leg)}`),
  ];
};

export const ratesShow: Command = {
  name: "rates show",
  operands: "USD/UZS",
  says: "Shows the newest figures of a pair: source, day, state, change, and where they were read.",
  options: [],
  async run({ settings, terminal, operands }) {
    const [, base, quote] = PAIR.exec(operands[0]?.toUpperCase() ?? "") ?? [];
    if (base === undefined || quote === undefined || operands.length > 1) {
      throw new ChaparError("invalid", "Name one pair of currencies.", { remedy: "chapar rates show USD/UZS" });
    }
    const { storage, clock } = await openNewsroom(settings);
    try {
      const now = clock.now();
      const sources = await storage.rateSources();
      const printed = [
        [base, quote],
        [quote, base],
      ] as const;
      const wanted = sources.flatMap(({ id }) => printed.map(([of, by]) => ({ base: of, quote: by, source: id })));
      const lines: string[] = [];
      for (const point of await storage.ratePoints(wanted)) {
        const source = sources.find(({ id }) => id === point.pair.source);
        if (source) lines.push(...(await pointLines(storage, point, source, now)));
      }
      if (lines.length === 0) lines.push(...(await derivedLines(storage, sources, [base, quote], now)));
      if (lines.length === 0) {
        throw new ChaparError("not_found", `No figure of ${base}/${quote} is stored.`, {
          remedy: "`chapar rates refresh` asks the banks.",
        });
      }
      for (const line of lines) terminal.print(line);
    } finally {
      await storage.close();
    }
  },
};
