import { type Block, bodyOf, type Inline, type TableCell, type TextNode } from "../../domain/body.ts";

const t = (text: string, ...marks: NonNullable<TextNode["marks"]>): TextNode =>
  marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };

const p = (...content: (Inline | string)[]) => ({
  type: "paragraph" as const,
  content: content.map((each) => (typeof each === "string" ? t(each) : each)),
});

const cell = (type: TableCell["type"], text: string): TableCell => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [p(text)],
});

const row = (head: string, ...cells: string[]) => ({
  type: "table_row" as const,
  content: [cell("table_header", head), ...cells.map((text) => cell("table_cell", text))],
});

const heads = (...cells: string[]) => ({
  type: "table_row" as const,
  content: cells.map((text) => cell("table_header", text)),
});

const content: Block[] = [
  p(
    "The mountains above the Toktogul reservoir are brown where they should be white. On the pass road, ",
    t("where lorries usually queue behind ploughs until March", { type: "em" }),
    ", the asphalt is dry, and the hydrologists who measure the pack by hand have had to climb three hundred metres higher than last year to find any.",
    {
      type: "footnote",
      content: [t("Measured at nine stations between 2,600 and 3,400 metres; two were closed this winter.")],
    },
  ),
  p(
    "“We have ",
    t("forty days", { type: "strong" }),
    " in which it can still be put right,” says ",
    t("Gulmira Asanova", { type: "link", attrs: { href: "/tag/asanova" } }),
    ", who heads the snow service in Bishkek. “After that it is not snow any more, it is ",
    t("кар суусу", { type: "lang", attrs: { lang: "ky" } }),
    ", melt water, and it goes when it wants to.”",
  ),
  { type: "heading", attrs: { level: 2 }, content: [t("What the figures say")] },
  p(
    "The reservoir held 11.2 billion m",
    t("3", { type: "sup" }),
    " at the end of December, according to the operator’s ",
    t("own bulletin", { type: "link", attrs: { href: "https://operator.example/bulletin" } }),
    ".",
    { type: "footnote", content: [t("Bulletin 52 of 2025, table 3. Inflow is a monthly mean.")] },
    " That is ",
    t("1.6", { type: "strike" }),
    " ",
    t("1.4 billion less", { type: "highlight" }),
    " than a year before and the lowest January level since 2009, when rolling power cuts reached the capital.",
  ),
  {
    type: "table",
    attrs: { caption: "Water in the three large reservoirs, end of December, billion cubic metres" },
    content: [
      heads("Reservoir", "2023", "2024", "2025", "Change"),
      row("Toktogul", "12.9", "12.6", "11.2", "−11.1%"),
      row("Nurek", "10.3", "10.1", "9.8", "−3.0%"),
      row("Charvak", "1.6", "1.5", "1.5", "0.0%"),
    ],
  },
  p("Three things follow for the spring, and the ministries agree on two of them:"),
  {
    type: "ordered_list",
    attrs: { start: 1 },
    content: [
      {
        type: "list_item",
        content: [p("winter generation has to fall by about a tenth, or be bought from neighbours;")],
      },
      { type: "list_item", content: [p("the first irrigation release moves from 1 April to 15 April;")] },
      {
        type: "list_item",
        content: [p("cotton districts in the Ferghana valley get their share last, which they dispute.")],
      },
    ],
  },
  {
    type: "pullquote",
    attrs: { source: "Gulmira Asanova, snow service" },
    content: [p("After that it is not snow any more. It goes when it wants to.")],
  },
  p(
    "Downstream the question is who pays for electricity that is not made. Under the agreement of 2021 the lower countries deliver coal and power in winter in exchange for water in summer. The price was last set when the som stood at 84 to the dollar; it is now above 87.",
  ),
  {
    type: "image",
    attrs: { image: 3, alt: "A man with a measuring pole in thin snow", credit: "Caravan Post archive" },
    content: [t("A snow line at 3,100 metres, in the third week of January.")],
  },
  {
    type: "blockquote",
    attrs: { source: "Letter of the water users’ associations, 24 January" },
    content: [
      p("We are told each year that it is an exceptional year. We ask to be told what an ordinary one would be."),
    ],
  },
  {
    type: "note",
    attrs: { title: "How the exchange works" },
    content: [
      p("From October to March the upper countries hold water back and draw power from their neighbours."),
      {
        type: "bullet_list",
        content: [
          { type: "list_item", content: [p("October to March: coal and power go up")] },
          { type: "list_item", content: [p("April to September: water comes down")] },
        ],
      },
    ],
  },
  { type: "heading", attrs: { level: 3 }, content: [t("Reading the bulletin yourself")] },
  p("The operator publishes the levels as plain text; a line looks like this:"),
  {
    type: "code_block",
    attrs: { language: "" },
    content: [t("2025-12-31  TOKTOGUL  level_m 872.41  volume_km3 11.20  inflow_m3s 163  outflow_m3s 512")],
  },
  {
    type: "embed",
    attrs: {
      provider: "YouTube",
      url: "https://www.youtube.com/watch?v=abcdefghijk",
      title: "The minister’s answer in parliament, 28 January (11 minutes)",
    },
  },
  {
    type: "gallery",
    content: [
      {
        type: "image",
        attrs: { image: 3, alt: "Dry spillway", credit: "" },
        content: [t("The spillway on 20 January")],
      },
      { type: "image", attrs: { image: 4, alt: "The control room", credit: "" }, content: [t("Control room")] },
    ],
  },
  { type: "divider" },
  p("The ministers meet in Tashkent on 21 February. Until then, Asanova says, the best instrument is the window."),
];

/** A text with every kind of node and mark. */
export const SAMPLE_BODY = bodyOf(content);
