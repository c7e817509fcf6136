/** The words of all public stories by their keys. Lists hold ids of terms; an unknown key gives an empty list. */
export type Vocabulary = {
  word(word: string): readonly number[];
  stem(key: string): readonly number[];
  fold(key: string): readonly number[];
  skeleton(key: string): readonly number[];
  consonants(key: string): readonly number[];
  /**
   * Terms whose skeleton lies within `edits` of the key: letters put in, left out, replaced, or neighbours swapped. Of
   * those two edits away only such as begin with the same sound.
   */
  near(skeleton: string, edits: number): readonly number[];
  wordOf(term: number): string;
  /**
   * Whether it may be a name: most stories do not print it in lower case. So may all words of scripts without capitals,
   * and of languages of which the forms of everyday words, too, are but known by their sound.
   */
  isName(term: number): boolean;
  /** Stories that hold the term, at least roughly. */
  frequency(term: number): number;
};
