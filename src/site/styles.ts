import archive from "./styles/archive.css?raw";
import base from "./styles/base.css?raw";
import lists from "./styles/lists.css?raw";
import masthead from "./styles/masthead.css?raw";
import media from "./styles/media.css?raw";
import rates from "./styles/rates.css?raw";
import search from "./styles/search.css?raw";
import story from "./styles/story.css?raw";
import text from "./styles/text.css?raw";
import widget from "./styles/widget.css?raw";

/** The whole stylesheet, as it stands in every page's one `<style>`: the server's policy names its hash. */
export const STYLE_TEXT = [base, masthead, lists, archive, story, media].join("");

/** A second element, on the search page alone. */
export const SEARCH_STYLE: string = search;

/** A second element, on the pages of rates alone. */
export const RATES_STYLE: string = rates;

/** The only one of the framed ticker. */
export const WIDGET_STYLE: string = widget;

/** The only one of the text edition. */
export const TEXT_STYLE: string = text;

/** All that a full page may carry. */
export const STYLE_TEXTS: readonly string[] = [STYLE_TEXT, SEARCH_STYLE, RATES_STYLE, WIDGET_STYLE];
