import { htmlOf, type Markup } from "./markup.ts";

/** A part of a page: text of its own, or the bytes of what it shares with other pages, in UTF-8. */
export type Piece = string | Uint8Array;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Markup to be shared by pages. */
export const sharedPiece = (markup: Markup): Uint8Array => encoder.encode(htmlOf(markup));

/** A whole document as its pieces in order. Two thirds of a page are shared with others, and encoded once for all. */
export class Page {
  readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  get text(): string {
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : decoder.decode(piece))).join("");
  }
}
