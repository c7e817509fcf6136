import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Gathering } from "./gather.ts";
import { Bytes, PlaceList, PlacesReader, putPlaces } from "./places.ts";
import {
  BLOCK_SIZE,
  behindAt,
  blockOf,
  codeAt,
  codeOf,
  HEADLINE_OF_CODE,
  POSTING_BYTES,
  rowOf,
  termOf,
  WEIGHT_OF_CODE,
} from "./posting.ts";
import { PostingRows } from "./posting-rows.ts";

describe("places of words", () => {
  const risingPlaces = fc.array(fc.nat(2 ** 27), { minLength: 1 }).map((places) => places.sort((a, b) => a - b));

  test("come back as they were put in, document by document", () => {
    fc.assert(
      fc.property(fc.array(risingPlaces), (documents) => {
        const bytes = new Bytes();
        for (const places of documents) {
          putPlaces(
            bytes,
            Int32Array.from(places, (place) => place * 4),
            0,
            places.length,
          );
        }
        const reader = new PlacesReader(bytes.from(0));
        const all = documents.map(() => {
          const read = new PlaceList();
          reader.readOn(read);
          return [...read.values.subarray(0, read.count)];
        });
        expect(all).toEqual(documents);
      }),
    );
  });

  test("are stepped over as they are read", () => {
    fc.assert(
      fc.property(fc.array(risingPlaces, { minLength: 1 }), (documents) => {
        const bytes = new Bytes();
        for (const places of documents) {
          putPlaces(
            bytes,
            Int32Array.from(places, (place) => place * 4),
            0,
            places.length,
          );
        }
        const reader = new PlacesReader(bytes.from(0));
        for (let at = 1; at < documents.length; at += 1) reader.skip();
        const read = new PlaceList();
        reader.readOn(read);
        expect([...read.values.subarray(0, read.count)]).toEqual(documents.at(-1));
      }),
    );
  });
});

test("a row is found again by its number", () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), fc.nat(2 ** 20 - 1), (term, block) => {
      expect([termOf(rowOf(term, block)), blockOf(rowOf(term, block))]).toEqual([term, block]);
    }),
  );
});

test("more occurrences never weigh less, a headline weighs more than a mention, and names alone weigh less", () => {
  const weight = (count: number, headline: boolean, names: boolean): number =>
    WEIGHT_OF_CODE[codeOf(count, headline, names)] ?? 0;
  fc.assert(
    fc.property(fc.nat(100), fc.boolean(), fc.boolean(), (count, headline, names) => {
      expect(weight(count + 1, headline, names)).toBeGreaterThanOrEqual(weight(count, headline, names));
    }),
  );
  expect(weight(0, true, false)).toBeGreaterThan(weight(1, false, true));
  expect(weight(0, false, true)).toBeLessThan(weight(1, false, false));
  expect(weight(1, false, true)).toBeGreaterThan(weight(1, false, false));
  expect(weight(0, true, true)).toBeGreaterThan(weight(0, true, false));
  expect(HEADLINE_OF_CODE[codeOf(9, false, true)]).toBe(0);
});

describe("what is gathered", () => {
  const word = fc.constantFrom("canal", "dam", "gas", "grid", "water", "wheat");
  const story = fc.record({ headline: fc.array(word), standfirst: fc.array(word), text: fc.array(word), name: word });

  test("holds each occurrence of each story once, in whatever block its document falls", () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 8 }), fc.nat(2 * BLOCK_SIZE), (stories, first) => {
        const gathering = new Gathering();
        stories.forEach(({ headline, standfirst, text, name }, at) => {
          const names = [{ text: name, language: "en" }];
          gathering.add({
            story: at,
            language: "en",
            own: [],
            headline: headline.join(" "),
            standfirst: standfirst.join(" "),
            text: [{ text: text.join(" "), language: null }],
            names,
          });
        });
        const rows = new PostingRows(gathering, first);
        const read: string[] = [];
        gathering.words.forEach((each, at) => {
          let documents = 0;
          const [row, docs, places] = rows.of(at, 7);
          const reader = new PlacesReader(places);
          expect(termOf(row)).toBe(7);
          for (let next = 0; next < docs.length; next += POSTING_BYTES) {
            const list = new PlaceList();
            reader.readOn(list);
            const doc = blockOf(row) * BLOCK_SIZE + behindAt(docs, next);
            read.push(`${doc - first} ${each.word} ${list.count} ${codeAt(docs, next)}`);
            documents += 1;
          }
          expect(gathering.storiesWith(at)).toBe(documents);
        });
        const times = (list: string[], of: string) => list.filter((each) => each === of).length;
        const wanted = stories.flatMap(({ headline, standfirst, text, name }, at) =>
          [...new Set([...headline, ...standfirst, ...text, name])].map((each) => {
            const count = [...headline, ...standfirst, ...text, name].filter((other) => other === each).length;
            // Twice where it stands in the standfirst.
            const code = codeOf(
              times([...standfirst, ...standfirst, ...text], each),
              headline.includes(each),
              name === each,
            );
            return `${at} ${each} ${count} ${code}`;
          }),
        );
        expect(read.sort()).toEqual(wanted.sort());
      }),
    );
  });
});
