import { type Block, type Body, bodyOf, type Inline } from "../../domain/body.ts";
import { readWpBody } from "../wordpress/body/read-body.ts";
import type { WpBodyContext, WpLossy } from "../wordpress/body/types.ts";
import type { JsonlStory } from "./record.ts";

/** The tree of a body, and what reading it lost. A tree given as such is checked when it is stored. */
export type ReadBody = { body: Body; lossy: readonly (Omit<WpLossy, "kind"> & { kind: string })[] };

/** Pictures are not brought in by lines: each is told as lost. */
const contextFor = (language: string): WpBodyContext => ({
  image: () => null,
  pattern: () => null,
  link: (href) => href,
  footnotes: [],
  attached: [],
  language,
});

/** Runs of spaces and tabs. A no-break space was put where it stands. */
const UNEVEN_SPACE = /[ \t]{2,}|\t/g;

/** The ends of lines inside a paragraph are its own: verse, addresses, lists by hand. */
const paragraphOf = (text: string): Block => {
  const content = text.split("\n").flatMap((line, at): Inline[] => {
    const words = line.replace(UNEVEN_SPACE, " ").trim();
    const node: Inline[] = words === "" ? [] : [{ type: "text", text: words }];
    return at === 0 ? node : [{ type: "hard_break" }, ...node];
  });
  return { type: "paragraph", content };
};

const textBody = (text: string): Body =>
  bodyOf(
    text
      .split(/\n[^\S\n]*\n\s*/u)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "")
      .map(paragraphOf),
  );

export const readBody = ({ body, bodyFormat }: JsonlStory, language: string): ReadBody => {
  if (typeof body !== "string") return { body: body as Body, lossy: [] };
  if (bodyFormat === "text") return { body: textBody(body), lossy: [] };
  const { body: read, lossy } = readWpBody(body, contextFor(language));
  return { body: read, lossy };
};
