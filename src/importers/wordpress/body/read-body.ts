import { bodyOf } from "../../../domain/body.ts";
import { bodyText } from "../../../domain/body-text.ts";
import { hiddenIds } from "./hidden.ts";
import { mendBrokenTags } from "./html/broken-tags.ts";
import { type ParsedHtml, parseHtml } from "./html/parse-html.ts";
import { visibleText } from "./html/visible-text.ts";
import { type Notes, note } from "./notes.ts";
import { expandPatterns } from "./patterns.ts";
import { readTree } from "./read-tree.ts";
import { convertShortcodes } from "./shortcodes/convert.ts";
import type { WpBodyContext, WpBodyResult } from "./types.ts";
import { compareWords } from "./words.ts";

/** Classic text among blocks was given its paragraphs when the block editor saved it; without any it still needs them. */
const readsAsClassic = ({ root, hasBlocks }: ParsedHtml): boolean =>
  !hasBlocks || !root.children.some((each) => typeof each !== "string" && each.tag === "p");

const noteParsing = (notes: Notes, parsed: ParsedHtml): void => {
  if (parsed.tooDeep) note(notes, "depth", "Elements nested very deep are read as if they were not nested");
  if (parsed.cutAt === "comment") note(notes, "hidden", "A comment that never ends hides the rest of the post");
};

/**
 * Turns the content of a WordPress post into a body tree: short codes become HTML, HTML and block comments become a tree
 * of elements, and that becomes blocks, with WordPress's paragraph rules where the text is classic.
 * Total: any text gives a valid body, in linear time.
 */
export const readWpBody = (content: string, context: WpBodyContext): WpBodyResult => {
  const { html: whole, overridden } = expandPatterns(content, context.pattern);
  const { html: converted, unknown } = convertShortcodes(whole.replace(/\r\n?/g, "\n"));
  const first = parseHtml(converted);
  const html = first.cutAt === "tag" ? mendBrokenTags(converted) : converted;
  const parsed = html === converted ? first : parseHtml(html);
  const { blocks, env } = readTree(parsed.root, {
    context,
    lines: readsAsClassic(parsed),
    hiddenIds: hiddenIds(html),
  });
  noteParsing(env.notes, parsed);
  for (const ref of overridden)
    note(env.notes, "block", `The post put words of its own into pattern ${ref}; the pattern's stand there`);
  const body = bodyOf(blocks);
  const lead = blocks[0];
  return {
    body,
    teaser: env.teaser === null ? "" : bodyText(bodyOf(env.teaser)),
    pages: env.pages,
    leadImage: lead?.type === "image" ? lead.attrs.image : null,
    lossy: env.notes.lossy,
    unknownShortcodes: unknown,
    ...compareWords(visibleText(html), env.notes.dropped, bodyText(body), env.notes.added),
  };
};
