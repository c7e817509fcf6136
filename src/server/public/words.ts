const MOST_WORDS = 6;
const SHORTEST = 2;

/** Words to look for in stories: lower case, each once, the shortest left out. */
export const wordsOf = (text: string): string[] => {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= SHORTEST))].slice(0, MOST_WORDS);
};

/** Words of an address, numbers and file endings left out. */
export const wordsOfPath = (path: string): string[] =>
  wordsOf(path.replace(/\.(html?|php|xml|aspx?)$/i, "")).filter((word) => !/^\p{N}+$/u.test(word));
