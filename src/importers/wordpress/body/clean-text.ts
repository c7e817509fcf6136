import { oneLine } from "../../../domain/words.ts";

/**
 * Characters that no reader sees and that break search, layout or trust: controls, soft hyphen, zero-width space,
 * byte order mark, direction overrides. The joiners U+200C and U+200D stay: Persian and emoji are spelt with them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const PLAIN_ASCII = /^[\t\n\x20-\x7e]*$/;

/** Text in NFC without invisible or broken characters; line ends are "\n". */
export const cleanText = (text: string): string => {
  if (PLAIN_ASCII.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(INVISIBLE, "")
    .toWellFormed()
    .normalize("NFC");
};

/** One line of clean text, runs of white space made one space. */
export const tidyLine = (text: string): string => oneLine(cleanText(text));
