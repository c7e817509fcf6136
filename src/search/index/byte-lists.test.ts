import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteLists } from "./byte-lists.ts";
import { Bytes } from "./places.ts";

const bytesOf = (lists: ByteLists, list: number): Buffer => {
  const bytes = new Bytes();
  lists.copy(list, bytes);
  return Buffer.from(bytes.from(0));
};

test("lists that grow side by side give back what was appended, in its order", () => {
  const part = fc.tuple(fc.nat(6), fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
      const lists = new ByteLists();
      const wanted = new Map<number, number[]>();
      for (const [list, bytes] of parts) {
        lists.append(list, { bytes, length: bytes.length });
        wanted.set(list, [...(wanted.get(list) ?? []), ...bytes]);
      }
      for (let list = 0; list < 8; list += 1) expect([...bytesOf(lists, list)]).toEqual(wanted.get(list) ?? []);
    }),
  );
});

test("lists of more than a block are whole, and take little more than their bytes", () => {
  const lists = new ByteLists();
  const part = Uint8Array.from({ length: 1_001 }, (_, at) => at % 251);
  const times = 1_500;
  for (let time = 0; time < times; time += 1)
    for (const list of [0, 5]) lists.append(list, { bytes: part, length: part.length });
  const whole = Buffer.concat(Array.from({ length: times }, () => part));
  expect(bytesOf(lists, 0).equals(whole)).toBe(true);
  expect(bytesOf(lists, 5).equals(whole)).toBe(true);
  expect(bytesOf(lists, 3).length).toBe(0);
  expect(lists.size).toBeLessThan(2.05 * whole.length);
});
