import type { RateChange } from "../../domain/rate-change.ts";
import { changeSentence, changeText, glyphOf, type Words } from "./rate-words.ts";

type Props = { change: RateChange; words: Words; meaning?: string[] };

/** A change for eyes, and for ears in full; in the text edition once for both. `meaning` is what it says of a currency. */
export const Change = ({ change, words, meaning = [] }: Props) => {
  if (words.form === "text") return [changeText(change, words), ...meaning].join(", ");
  const spoken = [changeSentence(change, words), ...meaning].join(", ");
  return (
    <span title={spoken}>
      <bdi aria-hidden="true">
        {glyphOf(change)}
        {changeText(change, words)}
      </bdi>
      <span class="vh">{spoken}</span>
    </span>
  );
};
