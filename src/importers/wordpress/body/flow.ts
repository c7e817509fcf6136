import type { Block, Inline } from "../../../domain/body.ts";
import { embedOf, isKnownProvider } from "./embed.ts";
import type { Env, Flow, State } from "./env.ts";
import { paragraph } from "./fit.ts";
import { settleRun } from "./inline-run.ts";

export const newFlow = (embeds: boolean): Flow => ({ blocks: [], run: [], embeds });

const BLANK_LINE = /\n[ \t]*\n[ \t\n]*/;

/** Text as WordPress would show it: in classic text a blank line parts paragraphs and a line end breaks the line. */
export const pushText = (flow: Flow, text: string, state: State): void => {
  if (!state.lines || !text.includes("\n")) {
    flow.run.push({ text, marks: state.marks });
    return;
  }
  for (const [index, part] of text.split(BLANK_LINE).entries()) {
    if (index > 0) flow.run.push({ type: "parting" });
    for (const [at, line] of part.split("\n").entries()) {
      if (at > 0) flow.run.push({ type: "line" });
      if (line !== "") flow.run.push({ text: line, marks: state.marks });
    }
  }
};

/** A paragraph that is nothing but the address of a known provider is what WordPress makes an embed of. */
const asEmbed = (env: Env, content: readonly Inline[]): Block | null => {
  const [only] = content;
  if (content.length !== 1 || only?.type !== "text" || only.marks || !/^https?:\/\/\S+$/i.test(only.text)) return null;
  if (!isKnownProvider(only.text)) return null;
  env.notes.dropped.push(only.text);
  return embedOf(only.text, "");
};

/** Makes paragraphs of the run under way. */
export const endParagraph = (env: Env, flow: Flow): void => {
  if (flow.run.length === 0) return;
  for (const content of settleRun(flow.run)) {
    flow.blocks.push((flow.embeds ? asEmbed(env, content) : null) ?? paragraph(content));
  }
  flow.run = [];
};

export const place = (env: Env, flow: Flow, blocks: readonly Block[]): void => {
  if (blocks.length === 0) return;
  endParagraph(env, flow);
  for (const block of blocks) flow.blocks.push(block);
};
