/**
 * Names of what a response depends on. A cached response is stored with the names it used; the transaction that changes
 * a thing purges its name, and with it exactly the responses that showed it.
 */
export const dependency = {
  /** A story's own page and every response that prints its body. */
  story: (id: number): string => `story:${id}`,
  /** The links of a story's page to the stories before and after it; what other pages show of the story stays. */
  neighbours: (id: number): string => `neighbours:${id}`,
  /** An archive's count, order or cards: all its pages and feeds. `key` as `archiveKey` makes it. */
  archive: (key: string): string => `archive:${key}`,
  /** Pins and corrections of an edition's front page; its stories come in through their archives. */
  front: (edition: string): string => `front:${edition}`,
  /** Settings, countries, sections, titles of standing pages: every page. */
  reference: "reference",
  /** Any rate shown in a ticker. */
  rates: "rates",
  standing: (language: string, slug: string): string => `standing:${language}/${slug}`,
  author: (slug: string): string => `author:${slug}`,
  tag: (slug: string): string => `tag:${slug}`,
  /** A path that answered 404, 410 or 301: what is published or redirected there must show. */
  path: (path: string): string => `path:${path}`,
  /** Lists over everything: sitemaps, API lists with filters, search. */
  anyStory: "any-story",
  /** The instant at which the next story becomes public or gone: nothing shows it, but every server waits for it. */
  due: "due",
  /** Stories that a write left to be indexed later: nothing shows it, but a running search waits for it. */
  pendingIndex: "pending-index",
  image: (hash: string): string => `image:${hash}`,
} as const;
