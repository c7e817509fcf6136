import { type Bytes, putPlaces } from "./places.ts";
import { codeOf } from "./posting.ts";

/** Where an occurrence stands: the place in the story times 4, and the field. */
export const FIELD = { text: 0, headline: 1, names: 2, standfirst: 3 } as const;

/** A word of the standfirst says as much as so many in the text. */
const STANDFIRST = 2;

const codeOfPlaces = (places: Int32Array, count: number): number => {
  let [times, headline, names] = [0, false, false];
  for (let at = 0; at < count; at += 1) {
    const field = (places[at] ?? 0) & 3;
    if (field === FIELD.text) times += 1;
    else if (field === FIELD.standfirst) times += STANDFIRST;
    else if (field === FIELD.headline) headline = true;
    else names = true;
  }
  return codeOf(times, headline, names);
};

/** Appends what a story holds of a word: the story's number in its batch, the posting's code, the places. */
export const putWordOfStory = (into: Bytes, story: number, places: Int32Array, count: number): void => {
  into.putNumber(story);
  into.put(codeOfPlaces(places, count));
  putPlaces(into, places, 0, count);
};
