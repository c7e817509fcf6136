import type { Migration } from "./migration.ts";

/** Postings take three bytes where they took two; what was written before cannot be read, and is written anew. */
export const widePostings: Migration = {
  number: 13,
  name: "wide postings",
  statements: () => [
    "delete from search_posting",
    "delete from search_term",
    "delete from search_document",
    "delete from search_state",
  ],
};
