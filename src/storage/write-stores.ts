import type { WriteStores } from "../domain/stores.ts";
import { readStores } from "./read-stores.ts";
import { forgetReadings } from "./write/forget-readings.ts";
import { pinFront } from "./write/front-write.ts";
import { saveImage } from "./write/image-write.ts";
import { importRecord, importRecords, saveImportRecords } from "./write/import-records.ts";
import { mergeTags } from "./write/merge-tags.ts";
import { publishDue } from "./write/publish-due.ts";
import { claimRates, raiseRateAlarm, releaseRates } from "./write/rate-claims.ts";
import { decideRate } from "./write/rate-decide.ts";
import { saveRateNote } from "./write/rate-note-write.ts";
import { addRates, concludeRateFetch, saveRateFetch, saveRateSource } from "./write/rate-write.ts";
import { saveRedirects } from "./write/redirects.ts";
import {
  markDemo,
  saveAuthor,
  saveCountries,
  savePage,
  saveSections,
  saveSettings,
  saveTag,
} from "./write/reference-write.ts";
import { renumberArchives } from "./write/renumber.ts";
import { saveStories } from "./write/save-story.ts";
import type { Tx } from "./write/transaction-state.ts";

/** The whole port over an open transaction. */
export const writeStores = (tx: Tx): WriteStores => ({
  ...readStores(tx.db),
  reference: () => tx.reference(),
  saveStory: async (story, by, now) => {
    const [id = 0] = await saveStories(tx, [story], { by, now }, "shift");
    return id;
  },
  saveStories: (stories, by, now) => saveStories(tx, stories, { by, now }, "mark"),
  renumberArchives: (most) => renumberArchives(tx, most),
  publishDue: (now) => publishDue(tx, now),
  saveSettings: (settings) => saveSettings(tx, settings),
  markDemo: () => markDemo(tx),
  saveCountries: (countries) => saveCountries(tx, countries),
  saveSections: (sections) => saveSections(tx, sections),
  saveAuthor: (author) => saveAuthor(tx, author),
  saveTag: (tag) => saveTag(tx, tag),
  mergeTags: (from, into) => mergeTags(tx, from, into),
  savePage: (page) => savePage(tx, page),
  saveRedirect: (path, to) => saveRedirects(tx, [{ path, to }]),
  saveRedirects: (rows) => saveRedirects(tx, rows),
  saveImage: (image) => saveImage(tx, image),
  pinFront: (edition, pins) => pinFront(tx, edition, pins),
  saveRateSource: (source) => saveRateSource(tx, source),
  saveRateFetch: (fetch) => saveRateFetch(tx, fetch),
  addRates: (observations) => addRates(tx, observations),
  concludeRateFetch: (id, outcome, reason) => concludeRateFetch(tx, id, outcome, reason),
  decideRate: (id, status, decision) => decideRate(tx, id, status, decision),
  claimRates: (source, holder, now, until) => claimRates(tx, source, holder, now, until),
  releaseRates: (source, holder) => releaseRates(tx, source, holder),
  raiseRateAlarm: (source, day, now) => raiseRateAlarm(tx, source, day, now),
  forgetRateReadings: (before, most) => forgetReadings(tx, before, most),
  saveRateNote: (note) => saveRateNote(tx, note),
  emit: async ({ keys }) => {
    for (const key of keys) tx.purge.add(key);
  },
  saveImportRecord: (record) => saveImportRecords(tx.db, [record]),
  saveImportRecords: (records) => saveImportRecords(tx.db, records),
  importRecords: (site, kind, ids) => importRecords(tx.db, site, kind, ids),
  importRecord: (site, kind, id) => importRecord(tx.db, site, kind, id),
});
