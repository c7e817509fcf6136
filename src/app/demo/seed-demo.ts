import { createHash } from "node:crypto";
import { ChaparError } from "../../domain/errors.ts";
import { type Clock, dayIn, type Instant } from "../../domain/instant.ts";
import type { FileStore, ImageMaker, Logger, Storage, WriteStores } from "../../domain/stores.ts";
import { RATE_SOURCES } from "../../rates/data/sources.ts";
import { AUTHORS, COUNTRIES, SECTIONS, SETTINGS } from "./data/outlet.ts";
import { PAGES } from "./data/pages.ts";
import { PICTURES, type PictureCopy } from "./data/pictures.ts";
import { STORIES } from "./data/stories.ts";
import { TAGS } from "./data/tags.ts";
import { generateStories } from "./generate-stories.ts";
import { makeRates, makeSlips } from "./make-rates.ts";
import { drawPicture } from "./pictures/draw-picture.ts";
import { HEIGHT, WIDTH } from "./pictures/paint.ts";
import { printPicture } from "./pictures/print-picture.ts";
import { CREDIT, placeStory } from "./place-story.ts";
import { type CopyPicture, type FindPicture, readCopy } from "./read-copy.ts";

export type SeedDeps = { storage: Storage; files: FileStore; images: ImageMaker; clock: Clock; logger: Logger };

const BY = "demo";
/** Stories written in one transaction. */
const BATCH = 1000;

type Printed = { copy: PictureCopy; hash: string; bytes: number };

const printAndKeep = async ({ files }: SeedDeps, copy: PictureCopy): Promise<Printed> => {
  const bytes = await printPicture(drawPicture(copy.name, copy.scene, copy.palette));
  const hash = createHash("sha256").update(bytes).digest("hex");
  await files.write(`originals/${hash.slice(0, 2)}/${hash}`, bytes);
  return { copy, hash, bytes: bytes.byteLength };
};

const saveImage = (stores: WriteStores, { copy, hash, bytes }: Printed, now: Instant): Promise<number> =>
  stores.saveImage({
    hash,
    state: "stored",
    mediaType: "image/jpeg",
    bytes,
    width: WIDTH,
    height: HEIGHT,
    focusX: copy.focus[0],
    focusY: copy.focus[1],
    fileName: `${copy.name}.jpg`,
    sourceUrl: null,
    alt: copy.alt,
    caption: "",
    credit: CREDIT,
    createdAt: now,
  });

const storePictures = async (deps: SeedDeps, now: Instant): Promise<FindPicture> => {
  const printed = await Promise.all(PICTURES.map((picture) => printAndKeep(deps, picture)));
  const stored = new Map<string, CopyPicture>();
  await deps.storage.transaction(async (stores) => {
    for (const each of printed) {
      const image = await saveImage(stores, each, now);
      stored.set(each.copy.name, { image, alt: each.copy.alt, credit: CREDIT });
    }
  });
  return (name) => {
    const found = stored.get(name);
    if (!found) throw new ChaparError("internal", `The demo has no picture "${name}".`);
    return found;
  };
};

const saveOutlet = async (stores: WriteStores): Promise<void> => {
  await stores.markDemo();
  await stores.saveSettings(SETTINGS);
  await stores.saveCountries(COUNTRIES);
  await stores.saveSections(SECTIONS);
  for (const author of AUTHORS) await stores.saveAuthor(author);
  for (const tag of TAGS) await stores.saveTag(tag);
};

const saveGenerated = async (deps: SeedDeps, count: number, now: Instant, picture: FindPicture): Promise<void> => {
  const stories = generateStories({ count, now, picture });
  for (let from = 0; from < count; from += BATCH) {
    const batch = stories.take(Math.min(BATCH, count - from));
    await deps.storage.transaction((stores) => stores.saveStories(batch, BY, now));
    if (from > 0 && from % (BATCH * 10) === 0)
      deps.logger.info("Writing the demo’s stories", { done: from, of: count });
  }
};

const saveWritten = async (stores: WriteStores, now: Instant, picture: FindPicture): Promise<void> => {
  const written = STORIES.map((copy) => placeStory(copy, now, picture));
  await stores.saveStories(
    written.sort((a, b) => (a.publishAt ?? 0) - (b.publishAt ?? 0)),
    BY,
    now,
  );
  await stores.renumberArchives();
};

const savePages = async (stores: WriteStores, now: Instant, picture: FindPicture): Promise<void> => {
  for (const { text, ...page } of PAGES)
    await stores.savePage({ ...page, body: readCopy(text, picture), updatedAt: now });
};

const saveRates = async (stores: WriteStores, now: Instant): Promise<void> => {
  for (const source of RATE_SOURCES) await stores.saveRateSource(source);
  const rates = makeRates(dayIn(now, SETTINGS.timeZone));
  const { before, after } = makeSlips(rates);
  for (const some of [before, rates, after]) await stores.addRates(some);
};

/** True when the demo is there already; its pages are written last. Throws "conflict" when other material is there. */
const isSeeded = async (storage: Storage): Promise<boolean> => {
  const { countries, sections, pages } = await storage.reference();
  const ours = await storage.isDemo();
  if (ours && pages.length > 0) return true;
  const { total } = await storage.listStories({}, 1, 1);
  if (!ours && total + countries.length + sections.length === 0) return false;
  const holds = ours ? "a demo newsroom whose setting up was cut off" : "another newsroom";
  throw new ChaparError("conflict", `The data folder or database holds ${holds}, so the demo is not set up in it.`, {
    remedy: "Name an empty folder with --data, or an empty database.",
  });
};

/**
 * Sets the demo newsroom up, the same each time but for its dates, which end today. `stories` beyond those written by
 * hand are generated. Seeding the same newsroom again does nothing; one with other material is refused ("conflict").
 */
export const seedDemo = async (deps: SeedDeps, { stories }: { stories: number }): Promise<void> => {
  if (await isSeeded(deps.storage)) return;
  const now = deps.clock.now();
  const picture = await storePictures(deps, now);
  const generated = stories - STORIES.length;
  if (generated > 0) {
    await deps.storage.transaction(saveOutlet);
    await saveGenerated(deps, generated, now, picture);
  }
  await deps.storage.transaction(async (stores) => {
    if (generated <= 0) await saveOutlet(stores);
    // The sums of the stories are told by the rates.
    await saveRates(stores, now);
    await saveWritten(stores, now, picture);
    await savePages(stores, now, picture);
  });
};
