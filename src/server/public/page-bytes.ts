import { transcode } from "node:buffer";
import type { Page } from "../../site/markup/page.ts";

/** The engine writes letters beyond Latin to UTF-8 one by one; by way of UTF-16 a page takes a fifth of the time. */
const encode = (text: string): Uint8Array => transcode(Buffer.from(text.toWellFormed(), "utf16le"), "utf16le", "utf8");

/** A page in UTF-8. Only its own text is encoded: encoding all of it would cost as much as making it. */
export const pageBytes = ({ pieces }: Page): Uint8Array =>
  Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? encode(piece) : piece)));
