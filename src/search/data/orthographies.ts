/**
 * How languages of the Latin script spell the names of the region: what they write, and what English-language news
 * makes of it; what matches first counts. Letters that are not named stand for themselves. Sources: the usual
 * transcriptions of Russian in each language, as its encyclopaedias and news agencies print them.
 */
const TABLES: Readonly<Record<string, string>> = {
  german: "schtsch shch  tsch ch  dsch j  sch sh  ch kh  j y  w v  ss s  (?<=[aeiouäöü])s(?=[aeiouäöübdg]) z",
  french:
    "chtch shch  tch ch  dj j  kh kh  ch sh  (?:oû|ou) u  ï(?=[aeiouéè]) y  ï i  gu(?=[eéiy]) g  qu k  (?<=[^aeiou])e$ -",
  westSlavic: "szcz shch  dż j  sz sh  cz ch  rz zh  ch kh  j y  w v  c(?![hz]) ts",
  hungarian: "dzs j  cs ch  zs zh  sz s  s sh  gy d  j y",
  northern: "(?:stsj|sjtj) shch  dzj j  zj zh  tsj ch  tj ch  sj sh  oe u  j y  ck k",
  iberian: "ch ch  qu k  gu(?=[eéií]) g  j kh  x sh",
  italian: "sc(?=[ei]) sh  ch k  gh g  gi(?=[aou]) j  g(?=[ei]) j  ci(?=[aou]) ch  c(?=[ei]) ch  cc(?=[ei]) ch",
  greek: "mp b  nt d  gk g  tz j  ts ts  ou u  ch kh  (?<=.)(?:as|is|os)$ -",
  baltic: "(?<=...)(?:as|is|us|s)$ -  j y  c ts",
  balticWithoutMarks: "(?<=...)(?:as|is|us|s)$ -  j y  c ch  s sh  z zh",
};

export type Orthography = { letters: RegExp; written: readonly string[] };

const read = (table: string): Orthography => {
  const cells = table.split(/\s+/);
  const patterns = cells.filter((_, n) => n % 2 === 0);
  const written = cells.filter((_, n) => n % 2 === 1).map((cell) => (cell === "-" ? "" : cell));
  return { letters: new RegExp(patterns.map((pattern) => `(${pattern})`).join("|"), "g"), written };
};

export const ORTHOGRAPHIES: readonly Orthography[] = Object.values(TABLES).map(read);
