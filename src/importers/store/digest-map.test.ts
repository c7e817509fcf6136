import fc from "fast-check";
import { expect, test } from "vitest";
import { DigestMap } from "./digest-map.ts";

test("a map of digests answers as a map of the language, at its ends and where digests lie close", () => {
  const digest = fc.oneof(fc.nat(50), fc.nat(2 ** 48 - 1), fc.constantFrom(2 ** 48 - 1, 2 ** 48 - 2));
  fc.assert(
    fc.property(fc.array(fc.tuple(digest, fc.nat(2 ** 48 - 1)), { maxLength: 200 }), (pairs) => {
      const [ours, theirs] = [new DigestMap(), new Map<number, number>()];
      for (const [key, value] of pairs) {
        expect(ours.get(key)).toBe(theirs.get(key));
        ours.set(key, value);
        theirs.set(key, value);
      }
      for (const [key] of pairs) expect(ours.get(key)).toBe(theirs.get(key));
    }),
  );
});

test("tens of thousands keep their numbers as it grows", () => {
  const map = new DigestMap();
  const keyOf = (at: number): number => at * 2_654_435_761;
  for (let at = 0; at < 30_000; at += 1) map.set(keyOf(at), at);
  for (let at = 0; at < 30_000; at += 1) expect(map.get(keyOf(at))).toBe(at);
  expect(map.get(5)).toBe(undefined);
});
