import type { RateChange } from "../../domain/rate-change.ts";
import { changeSentence, changeText, glyphOf, type Words } from "./rate-words.ts";

/** A change for eyes, and for ears in full. `meaning` is what it says of a currency. */
export const Change = ({ change, words, meaning = [] }: { change: RateChange; words: Words; meaning?: string[] }) => {
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
