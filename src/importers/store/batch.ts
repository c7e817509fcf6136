/** Stories of one transaction: enough that its commit costs little, and few enough to be tried one by one. */
const MOST_STORIES = 500;
/** Characters of what they are read from: stories of any length must not fill the memory. */
const MOST_CHARACTERS = 2_500_000;

/** Whether so many stories, read from so many characters, are stored before more are taken. */
export const isBatch = (stories: number, characters: number): boolean =>
  stories >= MOST_STORIES || characters >= MOST_CHARACTERS;
