import type { Day } from "../../domain/instant.ts";
import type { ReadFigure } from "../source.ts";
import { type DecimalForm, readDecimal, readUnits } from "./decimal.ts";

/** A price as its row prints it, all texts: `units` of `base` cost `price` of `quote`. */
export type PrintedPrice = {
  base: string;
  quote: string;
  units: string;
  price: string;
  form: DecimalForm;
  day: Day;
};

type Further = Partial<Pick<ReadFigure, "kind" | "publishedAt" | "validUntil" | "ownChange" | "ownUnitValue">>;

/** The one code that banks write in two ways: special drawing rights are XDR by ISO 4217. */
const isoCode = (code: string): string => (code === "SDR" ? "XDR" : code);

/** An official figure, unless `further` says another kind. */
export const figureOf = (printed: PrintedPrice, further: Further = {}): ReadFigure => ({
  base: isoCode(printed.base),
  quote: isoCode(printed.quote),
  nominal: readUnits(printed.units),
  value: readDecimal(printed.price, printed.form),
  valueRaw: printed.price,
  kind: "official",
  effectiveDate: printed.day,
  publishedAt: null,
  validUntil: null,
  ownChange: null,
  ownUnitValue: null,
  ...further,
});
