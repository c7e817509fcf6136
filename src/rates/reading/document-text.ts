import type { RateDocument } from "../source.ts";
import { quoted, refuse } from "./refuse.ts";

const MEGABYTE = 1024 * 1024;

/** Every other encoding would be a change worth a look before its figures are believed. */
const ENCODINGS = new Set(["utf-8", "windows-1251", "windows-1254"]);

const DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;
const CHARSET = /;\s*charset\s*=\s*"?([\w.-]+)/i;

const decoderFor = (label: string) => {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (ENCODINGS.has(decoder.encoding)) return decoder;
  } catch {
    // Not an encoding at all; the sentence below says so.
  }
  return refuse(`The encoding ${quoted(label)} is none that banks use.`);
};

/** What the document says of itself goes before what its host says: hosts name one encoding for all their files. */
const labelOf = ({ bytes, contentType }: RateDocument): string => {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  if (start.startsWith("ï»¿")) return "utf-8";
  return DECLARATION.exec(start)?.[1] ?? CHARSET.exec(contentType)?.[1] ?? "utf-8";
};

/** The body as text. Refused when empty, longer than `megabytes`, or not in the encoding that it names. */
export const documentText = (document: RateDocument, megabytes = 2): string => {
  const { bytes } = document;
  if (bytes.length > megabytes * MEGABYTE) refuse(`The answer is longer than ${megabytes} MB.`);
  const label = labelOf(document);
  const decoder = decoderFor(label);
  let text = "";
  try {
    text = decoder.decode(bytes);
  } catch {
    refuse(`The answer is not written in ${label}, as it says.`);
  }
  return text.trim() === "" ? refuse("The answer is empty.") : text;
};

const PAGE = /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const TITLE = /<title>([^<]{1,200})<\/title>/i;

/** Refuses a web page where data was asked for: firewalls and faults answer so, with status 200. */
export const refuseWebPage = (text: string): void => {
  if (!PAGE.test(text)) return;
  const title = TITLE.exec(text)?.[1];
  refuse(`A web page came in place of rates${title ? `: ${quoted(title)}` : ""}.`);
};
