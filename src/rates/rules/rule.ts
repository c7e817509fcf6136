import type { Day } from "../../domain/instant.ts";
import type { RateObservation, RateSource } from "../../domain/rate.ts";
import type { ReadFigure, RuleName } from "../source.ts";

/** What a figure is compared with: printed earlier, or in force. */
export type KnownFigure = Pick<ReadFigure, "base" | "quote" | "nominal" | "value" | "kind" | "effectiveDate">;

/** All that a rule may look at besides the figure. */
export type Surroundings = {
  source: RateSource;
  /** Today in the bank's zone. */
  today: Day;
  /** The last one in force of the same pair and kind before the figure's day. */
  earlier: KnownFigure | null;
  /** The figures of the same document and day, this one among them. */
  sameDay: readonly ReadFigure[];
  /** The bank's dollar of the same day, when it was accepted. */
  dollar: KnownFigure | null;
  others: readonly RateObservation[];
};

/** Names what is wrong with a figure in a sentence; null when nothing is. */
export type Rule = {
  name: RuleName;
  /** What becomes of a figure that it finds fault with. */
  outcome: "held" | "refused";
  fault(figure: ReadFigure, surroundings: Surroundings): string | null;
};
