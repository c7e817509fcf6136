import type { Page } from "../../site/markup/page.ts";

/** A page in UTF-8. Only its own text is encoded: encoding all of it would cost as much as making it. */
export const pageBytes = ({ pieces }: Page): Uint8Array =>
  Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)));
