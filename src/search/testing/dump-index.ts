import type { Db } from "../../storage/engine.ts";
import { PlaceList, PlacesReader } from "../index/places.ts";
import { BLOCK_SIZE, behindAt, blockOf, codeAt, POSTING_BYTES, termOf } from "../index/posting.ts";

/** All that the index holds of living documents, a line a word of a story, without the numbers of documents and terms. */
export const dumpIndex = async (db: Db): Promise<string[]> => {
  const documents = await db.query.selectFrom("search_document").selectAll().where("state", ">", 0).execute();
  const terms = await db.query.selectFrom("search_term").selectAll().execute();
  const rows = await db.query.selectFrom("search_posting").selectAll().execute();
  const byDoc = new Map(documents.map((document) => [document.doc, document]));
  const words = new Map(terms.map(({ id, word, language }) => [id, `${language} ${word}`]));
  const lines = documents.map(({ story, length, state, version }) => `${story}: ${length} ${state} ${version}`);
  for (const { id, docs, places } of rows) {
    const reader = new PlacesReader(places);
    for (let at = 0; at < docs.length; at += POSTING_BYTES) {
      const document = byDoc.get(blockOf(id) * BLOCK_SIZE + behindAt(docs, at));
      const list = new PlaceList();
      reader.readOn(list);
      if (document)
        lines.push(
          `${document.story} ${words.get(termOf(id))} ${codeAt(docs, at)} ${list.values.subarray(0, list.count).join(",")}`,
        );
    }
  }
  return lines.sort();
};
