import type { Block, Body, ListItem, Paragraph } from "../../domain/body.ts";
import type { ImageCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import type { Children } from "../markup/markup.ts";
import { embedView, galleryView, imageView } from "./figure.tsx";
import { inline } from "./inline.tsx";
import { type PageNotes, pageNotes, withItsNotes } from "./notes.tsx";
import { tableView } from "./table.tsx";

type Images = Record<number, ImageCard>;

const listItem = (item: ListItem, images: Images, notes: PageNotes) => {
  const [first] = item.content;
  if (item.content.length === 1 && first?.type === "paragraph") return <li>{inline(first.content, notes)}</li>;
  return <li>{item.content.map((each) => block(each, images, notes))}</li>;
};

const quoted = (content: readonly Block[], source: string, images: Images, notes: PageNotes, kind: string) => (
  <figure class={kind}>
    <blockquote>{content.map((each) => block(each, images, notes))}</blockquote>
    {source !== "" && <figcaption>{source}</figcaption>}
  </figure>
);

const paragraph = ({ content }: Paragraph, notes: PageNotes, dateline = "") => (
  <p>
    {dateline !== "" && (
      <>
        <b class="dl">{dateline}</b>
        {" — "}
      </>
    )}
    {inline(content, notes)}
  </p>
);

const heading = (level: 2 | 3 | 4, inner: Children) => {
  const Level = `h${level}` as const;
  return <Level>{inner}</Level>;
};

const block = (node: Block, images: Images, notes: PageNotes): Children => {
  switch (node.type) {
    case "paragraph":
      return paragraph(node, notes);
    case "heading":
      return heading(node.attrs.level, inline(node.content, notes));
    case "bullet_list":
      return <ul>{node.content.map((item) => listItem(item, images, notes))}</ul>;
    case "ordered_list":
      return (
        <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>
          {node.content.map((item) => listItem(item, images, notes))}
        </ol>
      );
    case "blockquote":
      return quoted(node.content, node.attrs.source, images, notes, "bq");
    case "pullquote":
      return quoted(node.content, node.attrs.source, images, notes, "pq");
    case "image":
      return imageView(node, images, notes);
    case "gallery":
      return galleryView(node, images, notes);
    case "embed":
      return embedView(node, notes);
    case "table":
      return tableView(node, notes);
    case "code_block":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard's focus
        <pre tabIndex={0}>
          <code>{(node.content ?? []).map((each) => each.text).join("")}</code>
        </pre>
      );
    case "divider":
      return <hr />;
    case "note":
      return (
        <aside class="box">
          {node.attrs.title !== "" && <p class="bt">{node.attrs.title}</p>}
          {node.content.map((each) => block(each, images, notes))}
        </aside>
      );
  }
};

type BodyProps = {
  body: Body;
  images: Images;
  context: SiteContext;
  /** The place before the first paragraph; left out when the text begins with something else. */
  dateline?: string;
  /** What stands after a sum; nothing where sums are not converted. */
  worth?: PageNotes["worth"];
};

/** A story's text with all its kinds of nodes. Ids: `r1` the reference of note 1, `n1` the note. */
export const BodyView = ({ body, images, context, dateline = "", worth = () => null }: BodyProps) => {
  const notes = pageNotes(context, worth);
  const blocks = body.content.map((node, at) =>
    withItsNotes(notes, () =>
      at === 0 && node.type === "paragraph" ? paragraph(node, notes, dateline) : block(node, images, notes),
    ),
  );
  return <div class="body">{blocks}</div>;
};
