import type { Block, Body, ImageNode, Inline, ListItem, TableCell } from "../../domain/body.ts";
import { isWebAddress } from "../../domain/href.ts";
import { renditionPath } from "../../domain/image.ts";
import type { ImageCard } from "../../domain/story.ts";
import type { Children } from "../markup/markup.ts";
import { hasPicture } from "../parts/picture.tsx";
import { inline, type Notes } from "./inline.tsx";

type Feed = { images: Record<number, ImageCard>; origin: string; notes: Notes };

const FEED_WIDTHS = [1280, 960, 640] as const;

const picture = (image: ImageCard, alt: string, origin: string) => {
  const width = FEED_WIDTHS.find((each) => each <= image.width) ?? 320;
  return (
    <img
      src={origin + renditionPath(image.hash, width, "jpeg")}
      alt={alt || image.alt}
      width={width}
      height={Math.round((image.height * width) / image.width)}
    />
  );
};

/** Of a picture that is not here: its words, linked to where it was. */
const elsewhere = (alt: string, source: string | undefined) => {
  if (source !== undefined && isWebAddress(source))
    return (
      <p>
        <a href={source}>{alt || source}</a>
      </p>
    );
  return alt !== "" && <p>{alt}</p>;
};

const imageView = ({ attrs, content }: ImageNode, { images, origin, notes }: Feed) => {
  const image = images[attrs.image];
  const source = image?.source;
  const caption = inline(content, notes);
  return (
    <figure>
      {hasPicture(image) ? picture(image, attrs.alt, origin) : elsewhere(attrs.alt, source)}
      {((content ?? []).length > 0 || attrs.credit !== "") && (
        <figcaption>
          {caption}
          {attrs.credit !== "" && ` (${attrs.credit})`}
        </figcaption>
      )}
    </figure>
  );
};

const blocks = (nodes: readonly Block[], feed: Feed) => nodes.map((node) => block(node, feed));

const items = (nodes: readonly ListItem[], feed: Feed) =>
  nodes.map((item) => {
    const [first] = item.content;
    const simple = item.content.length === 1 && first?.type === "paragraph";
    return <li>{simple ? inline(first.content, feed.notes) : blocks(item.content, feed)}</li>;
  });

const cell = ({ type, attrs, content }: TableCell, feed: Feed) => {
  const Cell = type === "table_header" ? "th" : "td";
  const spans = {
    ...(attrs.colspan > 1 ? { colSpan: attrs.colspan } : {}),
    ...(attrs.rowspan > 1 ? { rowSpan: attrs.rowspan } : {}),
  };
  const words = content.flatMap((each, at): Inline[] => [...(at > 0 ? [LINE] : []), ...(each.content ?? [])]);
  return <Cell {...spans}>{inline(words, feed.notes)}</Cell>;
};

const LINE = { type: "hard_break" } as const;

const quote = (content: readonly Block[], source: string, feed: Feed) => (
  <blockquote>
    {blocks(content, feed)}
    {source !== "" && (
      <p>
        <cite>{source}</cite>
      </p>
    )}
  </blockquote>
);

const block = (node: Block, feed: Feed): Children => {
  const { notes } = feed;
  switch (node.type) {
    case "paragraph":
      return <p>{inline(node.content, notes)}</p>;
    case "heading": {
      const Level = `h${node.attrs.level}` as const;
      return <Level>{inline(node.content, notes)}</Level>;
    }
    case "bullet_list":
      return <ul>{items(node.content, feed)}</ul>;
    case "ordered_list":
      return <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>{items(node.content, feed)}</ol>;
    case "blockquote":
      return quote(node.content, node.attrs.source, feed);
    case "pullquote":
      // It repeats words of the text, which a feed reader shows without its place on the page.
      return null;
    case "image":
      return imageView(node, feed);
    case "gallery":
      return node.content.map((image) => imageView(image, feed));
    case "embed":
      return (
        <p>
          <a href={node.attrs.url}>{node.attrs.title || node.attrs.url}</a> ({node.attrs.provider})
        </p>
      );
    case "table":
      return (
        <table>
          {node.attrs.caption !== "" && <caption>{node.attrs.caption}</caption>}
          <tbody>
            {node.content.map((row) => (
              <tr>{row.content.map((each) => cell(each, feed))}</tr>
            ))}
          </tbody>
        </table>
      );
    case "code_block":
      return (
        <pre>
          <code>{(node.content ?? []).map((each) => each.text).join("")}</code>
        </pre>
      );
    case "divider":
      return <hr />;
    case "note":
      return (
        <blockquote>
          {node.attrs.title !== "" && (
            <p>
              <strong>{node.attrs.title}</strong>
            </p>
          )}
          {blocks(node.content, feed)}
        </blockquote>
      );
  }
};

export type FeedBodyProps = {
  body: Body;
  images: Record<number, ImageCard>;
  origin: string;
  /** What stands after a sum. */
  worth: Notes["worth"];
};

export const FeedBody = ({ body, images, origin, worth }: FeedBodyProps) => {
  const notes: Notes = {
    list: [],
    worth,
    href: (address) => (address.startsWith("/") ? origin + address : address),
    reference: (number) => <sup>[{number}]</sup>,
  };
  const content = blocks(body.content, { images, origin, notes });
  return (
    <>
      {content}
      {notes.list.length > 0 && (
        <ol>
          {notes.list.map((note) => (
            <li>{inline(note.content, notes)}</li>
          ))}
        </ol>
      )}
    </>
  );
};
