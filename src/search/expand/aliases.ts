import { withoutNameEndings } from "../text/endings.ts";
import { foldOf } from "../text/fold.ts";
import { consonantsOf, skeletonOf } from "../text/skeleton.ts";
import { stemOf } from "../text/stem.ts";
import { tokensOf } from "../text/tokens.ts";

/** A name of a group, as the words it is made of. */
export type AliasName = readonly string[];

/**
 * Other names of what stands in the query, and how many of its words they stand for; `heard` where it is but a name that
 * sounds the same.
 */
export type AliasMatch = { span: number; names: readonly AliasName[]; heard: boolean };

const LONGEST_NAME = 4;
const SHORTEST_FOLD = 4;
/** Shorter sounds are too many words at once. */
const SHORTEST_SOUND = 5;

/** Fewer consonants are too many names at once. */
const FEWEST_CONSONANTS = 5;
const ARABIC = /\p{Script=Arabic}/u;

/** What is left of a name in a script that leaves its vowels out, wherever its words are parted. */
const bonesOf = (words: AliasName): string | null => {
  const bones = consonantsOf(skeletonOf(words.map((word) => foldOf(word, "")).join("")));
  return bones.length < FEWEST_CONSONANTS ? null : `bones ${bones}`;
};

/** Russian prints е for ё as it pleases. */
const foldsOf = (words: AliasName): string[] => words.map((word) => foldOf(word.replaceAll("ё", "е"), ""));

const soundOf = (folds: readonly string[]): string | null => {
  const sound = folds.map(skeletonOf).join(" ");
  return sound.length < SHORTEST_SOUND ? null : `sound ${sound}`;
};

/** Russian names change their endings; those of the other languages are met by their sound, or as they stand. */
const stemmed = (words: AliasName): string =>
  `stem ${words.map((word) => stemOf(word.replaceAll("ё", "е"), "ru")).join(" ")}`;

const wordsOf = (name: string): string[] => {
  const words: string[] = [];
  for (const { word, position } of tokensOf(name, "")) if (position === words.length) words.push(word);
  return words;
};

/**
 * Names that mean the same. A group is a list of names in any script; a name of more than four words is looked for, but
 * not recognised in a query.
 */
export class Aliases {
  private readonly groups = new Map<string, AliasName[][]>();

  constructor(groups: Iterable<readonly string[]>) {
    for (const group of groups) this.add(group.map(wordsOf));
  }

  private add(names: AliasName[]): void {
    const keys = new Set(names.flatMap((name) => [...this.keysOf(name), bonesOf(name) ?? ""]));
    keys.delete("");
    for (const key of keys) {
      const known = this.groups.get(key);
      if (known) known.push(names);
      else this.groups.set(key, [names]);
    }
  }

  /** From sure to loose. Short names meet only themselves: ЕС is no "yes". */
  private keysOf(words: AliasName, stem = stemmed(words)): string[] {
    if (words.join("").length < SHORTEST_FOLD) return [`word ${words.join(" ")}`];
    const folds = foldsOf(words);
    const sound = soundOf(folds);
    return [`fold ${folds.join(" ")}`, `fold ${folds.join("")}`, stem, ...(sound ? [sound] : [])];
  }

  /** The key by which a name is known, as asked or without the ending that its last word may have. */
  private keyOf(words: AliasName): string | undefined {
    const known = (key: string): boolean => this.groups.has(key);
    const key = this.keysOf(words).find(known);
    if (key) return key;
    const last = words.at(-1) ?? "";
    const before = words.slice(0, -1);
    if (ARABIC.test(last)) {
      const spelt = [words, [...before, last.replace(/ه$/u, "")]];
      return spelt.map((each) => bonesOf(each) ?? "").find(known);
    }
    return withoutNameEndings(last)
      .flatMap((stem) => this.keysOf([...before, stem], ""))
      .find(known);
  }

  /** The longest name that begins with the first of the words; null when none does. */
  match(words: readonly string[]): AliasMatch | null {
    for (let span = Math.min(LONGEST_NAME, words.length); span > 0; span -= 1) {
      const asked = words.slice(0, span);
      const key = this.keyOf(asked);
      if (!key) continue;
      const own = foldsOf(asked).join(" ");
      const names = (this.groups.get(key) ?? []).flat().filter((name) => foldsOf(name).join(" ") !== own);
      if (names.length > 0) return { span, names, heard: /^(?:sound|bones)/.test(key) };
    }
    return null;
  }
}
