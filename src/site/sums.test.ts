import { expect, test } from "vitest";
import { formatSum } from "./sums.ts";

test.each([
  ["81706688000", "KZT", "en", "81.7 billion tenge"],
  ["162400000", "USD", "en", "$162 million"],
  ["98835.1", "USD", "en", "$98,800"],
  ["943.4", "USD", "en", "$943"],
  ["1", "TMT", "en", "1 manat"],
  ["2500000", "TMT", "en", "2.5 million manats"],
  ["162400000", "USD", "ru", "162 миллиона долларов"],
  ["21", "USD", "ru", "21 доллар"],
  ["43", "KGS", "ru", "43 сома"],
  ["81706688000", "KZT", "kk", "81,7 миллиард теңге"],
  ["81706688000", "KZT", "tr", "81,7 milyar tenge"],
  ["1234567", "CNY", "ru", "1,23 миллиона юаней"],
  ["1234567", "SEK", "en", "1.23 million SEK"],
])("%s %s in %s", (amount, currency, language, text) => {
  expect(formatSum(amount, currency, language).replaceAll("\u00a0", " ")).toBe(text);
});
