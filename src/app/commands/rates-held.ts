import type { RateObservation } from "../../domain/rate.ts";
import type { HeldRate } from "../../domain/rate-stores.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";

/** "1 USD = 17900 UZS for 2026-01-31, uz-cbu". */
export const figureLine = (rate: RateObservation): string =>
  `${rate.nominal} ${rate.base} = ${rate.value} ${rate.quote} for ${rate.effectiveDate}, ${rate.source}`;

const linesOf = ({ held, inForce }: HeldRate): string[] => [
  `${held.id}  ${figureLine(held)}`,
  `    ${held.heldReason ?? "held"}`,
  inForce
    ? `    in force: ${inForce.nominal} ${inForce.base} = ${inForce.value}, of ${inForce.effectiveDate}`
    : "    in force: none",
];

export const ratesHeld: Command = {
  name: "rates held",
  operands: "",
  says: "Lists figures that failed a rule and wait for a decision. Readers see the earlier figure until then.",
  options: [],
  async run({ settings, terminal }) {
    const newsroom = await openNewsroom(settings);
    try {
      const held = await newsroom.storage.heldRates();
      for (const line of held.flatMap(linesOf)) terminal.print(line);
      terminal.print(
        held.length === 0
          ? "No rate is held."
          : `${held.length} held. Decide with \`chapar rates accept ID --reason …\` or \`reject\`.`,
      );
    } finally {
      await newsroom.storage.close();
    }
  },
};
