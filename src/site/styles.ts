import archive from "./styles/archive.css?raw";
import base from "./styles/base.css?raw";
import lists from "./styles/lists.css?raw";
import masthead from "./styles/masthead.css?raw";
import media from "./styles/media.css?raw";
import rates from "./styles/rates.css?raw";
import search from "./styles/search.css?raw";
import story from "./styles/story.css?raw";
import widget from "./styles/widget.css?raw";

/** Notes that a wide screen moves into the margin; later ones stay at the foot. */
const MARGIN_NOTES = 24;

/** Each note beside its reference, or under the note before it where there is no room yet. */
const marginNotes = (): string => {
  let rules = "";
  for (let n = 1; n <= MARGIN_NOTES; n += 1) {
    const below = n > 1 ? `max(anchor(--r${n} top),anchor(--n${n - 1} bottom) + .75rem)` : "anchor(--r1 top)";
    rules += `#r${n}{anchor-name:--r${n}}#n${n}{anchor-name:--n${n};top:${below}}`;
  }
  return rules;
};

const MARGIN = `@supports (anchor-name:--a){@media (min-width:75rem){.fn{border:0}.fn h2{display:none}.fn li:nth-child(-n+${MARGIN_NOTES}){position:absolute;inset-inline-end:0;inline-size:15rem;margin:0}${marginNotes()}}}`;

/** The whole stylesheet, as it stands in every page's one `<style>`: the server's policy names its hash. */
export const STYLE_TEXT = [base, masthead, lists, archive, story, MARGIN, media].join("");

/** A second element, on the search page alone. */
export const SEARCH_STYLE: string = search;

/** A second element, on the pages of rates alone. */
export const RATES_STYLE: string = rates;

/** The only one of the framed ticker. */
export const WIDGET_STYLE: string = widget;

/** All that a page may carry. */
export const STYLE_TEXTS: readonly string[] = [STYLE_TEXT, SEARCH_STYLE, RATES_STYLE, WIDGET_STYLE];
