import fc from "fast-check";
import { expect, test } from "vitest";
import { Best } from "./best.ts";

const documents = fc.array(fc.record({ key: fc.nat(6), day: fc.nat(3) }), { minLength: 1, maxLength: 900 });

test("any range of ranks is that range of the sorted list", () => {
  const best = new Best();
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(200), (given, start, length) => {
      const publishedAt = Float64Array.from(given, ({ day }) => day);
      const story = Int32Array.from(given, (_, at) => given.length - at);
      const sorted = [...given.keys()].sort((a, b) => {
        const [one, other] = [given[a], given[b]];
        return (other?.key ?? 0) - (one?.key ?? 0) || (other?.day ?? 0) - (one?.day ?? 0) || a - b;
      });
      const from = start % given.length;
      const to = Math.min(given.length, from + length);
      best.begin(to, { publishedAt, story });
      given.forEach(({ key }, slot) => {
        best.offer(slot, key, key);
      });
      expect(best.range(from, to).map(({ slot }) => slot)).toEqual(sorted.slice(from, to));
    }),
  );
});
