const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const VOID_TAGS = words(
  "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr",
);

/** Elements that part the text round them; their start closes an open paragraph. */
export const BLOCK_TAGS = words(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup
  option p plaintext pre search section select summary table tbody td template tfoot th thead title tr ul xmp
  x-box x-caption x-embed x-gallery`,
);

/** An end tag or an implied end inside does not reach beyond these. */
export const SCOPE_TAGS = words("table td th caption template object button applet marquee x-box");

/** Elements whose start ends one of the same family that is still open, and where the search for it stops. */
export const IMPLIED_ENDS = new Map<string, { ends: ReadonlySet<string>; stop: ReadonlySet<string> }>(
  Object.entries({
    li: { ends: words("li"), stop: words("ul ol menu dir table td th") },
    dt: { ends: words("dt dd"), stop: words("dl table td th") },
    dd: { ends: words("dt dd"), stop: words("dl table td th") },
    tr: { ends: words("tr"), stop: words("table") },
    td: { ends: words("td th"), stop: words("tr table") },
    th: { ends: words("td th"), stop: words("tr table") },
    tbody: { ends: words("tbody thead tfoot caption colgroup"), stop: words("table") },
    thead: { ends: words("tbody thead tfoot caption colgroup"), stop: words("table") },
    tfoot: { ends: words("tbody thead tfoot caption colgroup"), stop: words("table") },
    option: { ends: words("option"), stop: words("select optgroup") },
    a: { ends: words("a"), stop: words("table td th caption figure li p div") },
  }),
);

/** Their end tags reach through all but a table between. */
export const TABLE_PARTS = words("tr td th tbody thead tfoot caption");

/** Their content is text to the end tag, never markup. */
export const RAW_TEXT_TAGS = words("style xmp iframe noembed noframes");
export const ESCAPABLE_TEXT_TAGS = words("textarea title");
