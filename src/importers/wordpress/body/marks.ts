import type { Mark } from "../../../domain/body.ts";

export type Marks = readonly Mark[];

const RANK: Record<Mark["type"], number> = {
  link: 0,
  lang: 1,
  highlight: 2,
  strike: 3,
  strong: 4,
  em: 5,
  code: 6,
  sub: 7,
  sup: 8,
};

/** Marks with one more, in one order whatever the nesting was; a mark of the same type gives way to the new one. */
export const withMark = (marks: Marks, mark: Mark): Marks =>
  [...marks.filter((each) => each.type !== mark.type), mark].sort((a, b) => RANK[a.type] - RANK[b.type]);

export const withoutMark = (marks: Marks, type: Mark["type"]): Marks => marks.filter((each) => each.type !== type);

const attrOf = (mark: Mark): string => {
  if (mark.type === "link") return mark.attrs.href;
  return mark.type === "lang" ? mark.attrs.lang : "";
};

export const sameMarks = (a: Marks, b: Marks): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((mark, index) => {
      const other = b[index];
      return other !== undefined && mark.type === other.type && attrOf(mark) === attrOf(other);
    }));
