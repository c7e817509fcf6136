import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../checks/support/empty-storage.ts";
import { bankOf, figureOf } from "../../checks/support/rates.ts";
import { type RunningSite, runSite } from "../../checks/support/running-site.ts";
import { DAY, HOUR, NOON, storyOn } from "../../checks/support/stories.ts";
import { textAddress } from "../domain/text-address.ts";

/** SQL statements that a page may cost that is not in the cache; its text edition costs the same. */
const PAGES = [
  ["/", 3],
  ["/ru", 3],
  ["/latest", 3],
  ["/latest/page/1", 3],
  ["/kazakhstan", 3],
  ["/kazakhstan/energy?view=digest", 3],
  ["/section/energy", 3],
  ["/tag/water", 3],
  ["/author/aigul", 3],
  ["/archive/2026/01", 3],
  ["/2026/01/s1", 3],
  ["/search?q=canal", 2],
  ["/rates", 3],
  ["/rates/uzs", 3],
  ["/rates/uzs?period=all", 3],
  ["/rates/convert?amount=5&from=USD&to=UZS", 3],
] as const;

const STATEMENTS = [
  ...PAGES,
  ...PAGES.map(([path, most]) => [textAddress(path), most] as const),
  ["/feed.xml", 1],
  ["/kazakhstan/feed.atom", 1],
  ["/sitemap.xml", 1],
  ["/news-sitemap.xml", 1],
  ["/widget/rates", 0],
  ["/api/v1/stories?limit=50", 3],
  ["/api/v1/rates", 3],
  ["/api/v1/rates?base=UZS&quote=USD", 3],
  ["/api/v1/rates?base=USD&quote=UZS&source=uz-cbu&date=2026-01-15", 3],
] as const;

describe.each(ENGINES)("SQL statements on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON });
    await site.storage.transaction(async (stores) => {
      await stores.saveAuthor({ slug: "aigul", name: "Aigul Serik", role: "", bio: "", email: null });
      await stores.saveTag({ slug: "water", name: "Water", synonyms: [] });
      const image = await stores.saveImage({
        hash: "c".repeat(64),
        state: "stored",
        mediaType: "image/jpeg",
        bytes: 10,
        width: 1000,
        height: 500,
        focusX: 0.5,
        focusY: 0.5,
        fileName: "canal.jpg",
        sourceUrl: null,
        alt: "A canal",
        caption: "",
        credit: "",
        createdAt: NOON,
      });
      const leadImage = { image, caption: "", credit: "", alt: "A canal" };
      const more = { countries: ["kazakhstan"], section: "energy", tags: ["water"], bylines: ["aigul"], leadImage };
      const corrections = [{ at: NOON - HOUR, text: "The year was wrong." }];
      for (let n = 1; n <= 30; n += 1) {
        await stores.saveStory(storyOn(`s${n}`, NOON - n * DAY, { ...more, corrections }), "desk", NOON);
      }
      await stores.pinFront("en", [{ slot: "lead", position: 0, story: 4 }]);
    });
    await site.storage.transaction(async (stores) => {
      await stores.saveRateSource(bankOf("uz-cbu"));
      await stores.addRates([figureOf("2026-01-14", "12143.57"), figureOf("2026-01-15", "12150.01")]);
    });
    // Settings, rates and the next due instant are read once and kept.
    for (const path of ["/robots.txt", "/rates/convert"]) await site.ask(path);
  });
  afterAll(() => site.close());

  test.each(STATEMENTS)("%s takes at most %i", async (path, most) => {
    const before = site.storage.statements();
    expect((await site.ask(path)).status).toBe(200);
    expect(site.storage.statements() - before).toBeLessThanOrEqual(most);
  });
});
