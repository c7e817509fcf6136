import { expect, test } from "vitest";
import { chooseEncoding, chooseGzip } from "./negotiate.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0.5, gzip", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["br;q=0, *", "gzip"],
  ["identity, gzip;q=0.5", "identity"],
  ["GZIP;Q=0.3", "gzip"],
  ["x-gzip", "gzip"],
  ["gzip;q=nonsense", "identity"],
  ["deflate", "identity"],
])("%s chooses %s", (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
  // The second answer comes from memory.
  expect(chooseEncoding(header)).toBe(encoding);
});

test.each([
  [undefined, "identity"],
  ["gzip, deflate, br, zstd", "gzip"],
  ["br", "identity"],
  ["*", "gzip"],
  ["identity, gzip;q=0.5", "identity"],
])("without Brotli %s chooses %s", (header, encoding) => {
  expect(chooseGzip(header)).toBe(encoding);
});
