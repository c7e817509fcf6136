import type { SearchFilters } from "../../domain/search.ts";
import type { FiledNames } from "../memory/filed-names.ts";
import { gatherFilters } from "./gather-filters.ts";
import { lex, type Piece } from "./lex.ts";
import { readFilter } from "./read-filter.ts";

/** Words that stand side by side, or a phrase; `start` is the offset of the text in the query. */
export type Asked = { kind: "words" | "phrase"; text: string; start: number };

/** One of the alternatives must hold where `required`, none where `excluded`; else those that hold count. */
export type Clause = { alternatives: Asked[]; required: boolean; excluded: boolean };

export type Query = {
  clauses: Clause[];
  filters: SearchFilters;
  /** What was typed, without what was read as a filter. */
  words: string;
};

const askedOf = (piece: Piece): Asked => ({
  kind: piece.kind === "phrase" ? "phrase" : "words",
  text: piece.text,
  start: piece.start,
});

/** A filter of nothing that is known is the word that stands there. */
const asWord = (piece: Piece, text: string): Piece =>
  piece.kind === "filter"
    ? { ...piece, kind: "word", text: text.slice(piece.start + (piece.excluded ? 1 : 0), piece.end) }
    : piece;

/** Reads a query; what is no filter, phrase or OR of two things is words. */
export const readQuery = (text: string, names: FiledNames, zone: string): Query => {
  const pieces = lex(text);
  const read = pieces.map(({ kind, name, text: value }) =>
    kind === "filter" ? readFilter(name, value, names, zone) : null,
  );
  // An OR beside a filter joins no words.
  const left = pieces.filter(
    ({ kind }, at) => read[at] === null && (kind !== "or" || (!read[at - 1] && !read[at + 1])),
  );
  return {
    clauses: distinct(
      clausesOf(
        left.map((piece) => asWord(piece, text)),
        text,
      ),
    ),
    filters: gatherFilters(pieces, read, text),
    words: left.map((piece) => text.slice(piece.start, piece.end)).join(" "),
  };
};

/** Each once: what is asked again asks nothing more, and would cost again. */
const distinct = (clauses: readonly Clause[]): Clause[] => {
  const known = new Set<string>();
  return clauses.filter((clause) => {
    const key = keyOf(clause);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
};

const keyOf = ({ alternatives, excluded }: Clause): string =>
  JSON.stringify([excluded, ...alternatives.map(({ kind, text }) => [kind, text.toLowerCase()])]);

const joinable = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && !piece.excluded && piece.kind !== "or";

const clausesOf = (pieces: readonly Piece[], text: string): Clause[] => {
  const clauses: Clause[] = [];
  let run: Piece[] = [];
  const endRun = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      const words = { kind: "words" as const, text: text.slice(first.start, last.end), start: first.start };
      clauses.push({ alternatives: [words], required: false, excluded: false });
    }
    run = [];
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    const alternatives = alternativesAt(pieces, at);
    if (alternatives.length > 1) {
      endRun();
      const required = alternatives.every(({ kind }) => kind === "phrase");
      clauses.push({ alternatives: alternatives.map(askedOf), required, excluded: false });
      at += 2 * alternatives.length - 2;
    } else if (piece.excluded || piece.kind === "phrase") {
      endRun();
      clauses.push({ alternatives: [askedOf(piece)], required: !piece.excluded, excluded: piece.excluded });
    } else if (joinsOn(run.at(-1), piece, text)) run.push(piece);
    else {
      endRun();
      run.push(piece);
    }
  }
  endRun();
  return clauses;
};

/** Only spaces between them: no filter was taken out from in between. */
const joinsOn = (before: Piece | undefined, piece: Piece, text: string): boolean =>
  before === undefined || text.slice(before.end, piece.start).trim() === "";

/** The pieces that ORs join, from `at` on. */
const alternativesAt = (pieces: readonly Piece[], at: number): Piece[] => {
  const first = pieces[at];
  if (!joinable(first)) return [];
  const joined = [first];
  for (let next = at + 1; pieces[next]?.kind === "or"; next += 2) {
    const other = pieces[next + 1];
    if (!joinable(other)) break;
    joined.push(other);
  }
  return joined;
};
