import fc from "fast-check";
import { expect, test } from "vitest";
import { Columns } from "../memory/columns.ts";
import { rankRange } from "./rank-range.ts";

test("any range of ranks is that range of the sorted list", () => {
  const documents = fc.array(fc.record({ key: fc.nat(6), day: fc.nat(3) }), { minLength: 1, maxLength: 900 });
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(200), (given, start, length) => {
      const columns = new Columns();
      given.forEach(({ day }, at) => {
        columns.put({
          doc: 1 + at,
          story: given.length - at,
          length: 1,
          publishedAt: day,
          filed: { place: [], authors: [], tags: [] },
        });
      });
      const keys = Float64Array.from(given, ({ key }) => key);
      const slots = Int32Array.from(given, (_, at) => 1 + at);
      const sorted = [...keys.keys()].sort((a, b) => {
        const [one, other] = [given[a], given[b]];
        return (other?.key ?? 0) - (one?.key ?? 0) || (other?.day ?? 0) - (one?.day ?? 0) || a - b;
      });
      const from = start % given.length;
      const to = Math.min(given.length, from + length);
      expect([...rankRange({ slots, keys }, columns, from, to)]).toEqual(sorted.slice(from, to));
    }),
  );
});
