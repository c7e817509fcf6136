import { type Tokenizer, TokenizerMode } from "parse5";

/** Input that the tokenizer keeps before it lets go of what it has read. Small, because each new piece copies it. */
const KEPT_INPUT = 2048;

/**
 * Gives the tokenizer the markup and hands plain text past it: running text is most of a post, and the tokenizer reads
 * it letter by letter. Where it is inside a tag, a comment or a script, everything goes through it.
 */
export const feed = (tokenizer: Tokenizer, html: string, onText: (text: string) => void): void => {
  tokenizer.preprocessor.bufferWaterline = KEPT_INPUT;
  let at = 0;
  let stride = 0;
  while (at < html.length) {
    if (tokenizer.state === TokenizerMode.DATA) {
      const open = html.indexOf("<", at);
      const text = html.slice(at, open < 0 ? html.length : open);
      if (text.includes("&")) tokenizer.write(text, false);
      else if (text !== "") {
        tokenizer.flushCharacters();
        onText(text);
      }
      at += text.length;
    }
    // Inside a long script or comment each piece is twice the one before, so that joining them stays linear.
    stride = tokenizer.state === TokenizerMode.DATA ? 0 : stride * 2 + 64;
    const close = html.indexOf(">", at + stride);
    const end = close < 0 ? html.length : close + 1;
    if (end > at) tokenizer.write(html.slice(at, end), false);
    at = end;
  }
  tokenizer.write("", true);
};
