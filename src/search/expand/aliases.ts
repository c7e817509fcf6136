import { withoutNameEndings } from "../text/endings.ts";
import { foldOf } from "../text/fold.ts";
import { consonantsOf, skeletonOf } from "../text/skeleton.ts";
import { stemOf } from "../text/stem.ts";
import { tokensOf } from "../text/tokens.ts";

/** A name of a group, as the words it is made of. */
export type AliasName = readonly string[];

/** Other names of what stands in the query; `heard` where it is but a name that sounds the same. */
export type AliasMatch = { names: readonly AliasName[]; heard: boolean };

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
    const keys = new Set(names.flatMap((name) => [...this.keysOf(name, true), bonesOf(name) ?? ""]));
    keys.delete("");
    for (const key of keys) {
      const known = this.groups.get(key);
      if (known) known.push(names);
      else this.groups.set(key, [names]);
    }
  }

  /** From sure to loose. Short names meet only themselves: ЕС is no "yes". */
  private *keysOf(words: AliasName, stems: boolean): Generator<string> {
    if (words.join("").length < SHORTEST_FOLD) {
      yield `word ${words.join(" ")}`;
      return;
    }
    const folds = foldsOf(words);
    yield `fold ${folds.join(" ")}`;
    yield `fold ${folds.join("")}`;
    if (stems) yield stemmed(words);
    const sound = soundOf(folds);
    if (sound) yield sound;
  }

  private known(keys: Iterable<string>): string | null {
    for (const key of keys) if (this.groups.has(key)) return key;
    return null;
  }

  /** The key of a name without the ending of its last word, or without the vowels that its script leaves out. */
  private remoteKeyOf(words: AliasName): string | null {
    const last = words.at(-1) ?? "";
    const before = words.slice(0, -1);
    if (ARABIC.test(last)) {
      const spelt = [words, [...before, last.replace(/ه$/u, "")]];
      return this.known(spelt.map((each) => bonesOf(each) ?? ""));
    }
    for (const stem of withoutNameEndings(last)) {
      const key = this.known(this.keysOf([...before, stem], false));
      if (key) return key;
    }
    return null;
  }

  /** What else the words mean, taken together; `remote` says whether their last may have an ending. */
  match(words: AliasName, remote: boolean): AliasMatch | null {
    if (words.length > LONGEST_NAME) return null;
    const key = this.known(this.keysOf(words, true)) ?? (remote ? this.remoteKeyOf(words) : null);
    if (!key) return null;
    const own = foldsOf(words).join(" ");
    const names = (this.groups.get(key) ?? []).flat().filter((name) => foldsOf(name).join(" ") !== own);
    return names.length > 0 ? { names, heard: /^(?:sound|bones)/.test(key) } : null;
  }
}
