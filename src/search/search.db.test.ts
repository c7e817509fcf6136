import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage, type OpenStorage, quietLogger } from "../../checks/support/empty-storage.ts";
import { DAY, HOUR, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import { bodyOf, type Inline } from "../domain/body.ts";
import type { NewStory } from "../domain/story.ts";
import { openSearch, type Search } from "./search.ts";
import { ask, found } from "./testing/asking.ts";

const textOf = (...paragraphs: string[]) =>
  bodyOf(paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })));

const tell = (slug: string, headline: string, text: string, more: Partial<NewStory> = {}): NewStory =>
  storyOn(slug, NOON - DAY, { headline, body: textOf(...text.split("\n")), dateline: "", ...more });

describe.each(ENGINES)("search on %s", (engine) => {
  let storage: OpenStorage;
  let search: Search;
  let close: () => Promise<void>;
  const clock = { at: NOON };
  const save = (story: NewStory): Promise<number> =>
    storage.transaction((stores) => stores.saveStory(story, "desk", clock.at));

  const withdraw = async (ids: readonly number[]): Promise<void> => {
    for (const id of ids) {
      const story = await storage.story(id);
      if (story) await save({ ...story, status: "withdrawn" });
    }
  };

  beforeAll(async () => {
    ({ storage, close } = await emptyStorage(engine));
    search = openSearch({ storage, clock: { now: () => clock.at }, logger: quietLogger });
    await storage.transaction(async (stores) => {
      await stores.saveSettings(SETTINGS);
      await stores.saveCountries([
        { slug: "kazakhstan", code: "KZ", names: { en: "Kazakhstan", ru: "Казахстан" }, position: 0 },
        { slug: "uzbekistan", code: "UZ", names: { en: "Uzbekistan", ru: "Узбекистан" }, position: 1 },
      ]);
      await stores.saveSections([
        { slug: "economy", parent: null, names: { en: "Economy" }, position: 0 },
        { slug: "energy", parent: "economy", names: { en: "Energy" }, position: 1 },
      ]);
      await stores.saveAuthor({ slug: "aigul-serik", name: "Aigul Serik", role: "", bio: "", email: null });
      await stores.saveTag({ slug: "water", name: "Water", synonyms: ["Irrigation"] });
    });
    await save(
      tell("canal", "Canal opens in the south", "Engineers opened the great canal.\nThe reservoir is full.", {
        countries: ["uzbekistan"],
        section: "energy",
        tags: ["water"],
        bylines: ["aigul-serik"],
      }),
    );
    await save(
      tell("grid", "Grid fails in winter", "The power grid failed; the central bank of the country was closed.", {
        countries: ["kazakhstan"],
        section: "energy",
        publishAt: NOON - 400 * DAY,
      }),
    );
    await save(
      tell("bank", "Central bank holds its rate", "The bank in the central square holds.", {
        countries: ["kazakhstan"],
        section: "economy",
      }),
    );
    await save(tell("ru", "Канал открыт на юге", "Инженеры открыли канал.", { language: "ru" }));
  });
  afterAll(async () => {
    await search.close();
    await close();
  });

  test("finds words of headline, text and names", async () => {
    expect(await found(search, "engineers")).toEqual(["canal"]);
    expect(await found(search, "irrigation")).toContain("canal");
    expect(await found(search, "Serik")).toEqual(["canal"]);
    expect((await found(search, "central bank"))[0]).toBe("bank");
  });

  test("a phrase that is asked again asks nothing more", async () => {
    const scores = async (text: string) =>
      (await ask(search, text)).items.map(({ story, score }) => [story.slug, score]);
    expect(await scores('bank rate "central bank" "Central bank"')).toEqual(await scores('bank rate "central bank"'));
  });

  test("words that say nothing are left out beside others, unless they are asked for", async () => {
    const scores = async (text: string) =>
      (await ask(search, text)).items.map(({ story, score }) => [story.slug, score]);
    const bank = await scores("bank");
    expect(bank.length).toBe(2);
    expect(await scores("the bank of a")).toEqual(bank);
    expect(await scores('of the "bank" and')).toEqual(await scores('"bank"'));
    expect((await found(search, "the")).length).toBeGreaterThan(2);
    expect((await found(search, "bank OR the")).length).toBeGreaterThan(2);
    expect((await found(search, '"the"')).length).toBeGreaterThan(2);
    expect(await found(search, "bank -the")).toEqual([]);
  });

  test("reads words of a story in the language they are marked to be in", async () => {
    const said = (text: string, language: string | null): Inline =>
      language === null
        ? { type: "text", text }
        : { type: "text", text, marks: [{ type: "lang", attrs: { lang: language } }] };
    const quoting = (slug: string, language: string | null): Promise<number> =>
      save({
        ...tell(slug, "A word of thanks", ""),
        body: bodyOf([
          {
            type: "paragraph",
            content: [said("He said ", null), said("с урожаем вас", language), said(" and left.", null)],
          },
        ]),
      });
    const ids = [await quoting("marked", "ru"), await quoting("unmarked", null)];
    expect((await found(search, "урожаем")).sort()).toEqual(["marked", "unmarked"]);
    expect(await found(search, "урожай")).toEqual(["marked"]);
    expect((await found(search, '"said с урожаем вас and"')).sort()).toEqual(["marked", "unmarked"]);
    await withdraw(ids);
  });

  test("reads phrases, exclusions and OR", async () => {
    expect(await found(search, '"bank of the country"')).toEqual(["grid"]);
    expect(await found(search, '"country the bank"')).toEqual([]);
    expect(await found(search, "bank -grid")).toEqual(["bank"]);
    // Of several parts: not each of them wherever it stands.
    expect((await found(search, "bank -country-bank")).sort()).toEqual(["bank", "grid"]);
    expect(await found(search, "bank -power-grid")).toEqual(["bank"]);
    expect((await found(search, "bank -country:atlantis")).sort()).toEqual(["bank", "grid"]);
    expect((await found(search, "reservoir OR square")).sort()).toEqual(["bank", "canal"]);
  });

  test("meets a sum by one key, in phrases and in what is left out too", async () => {
    const ids = [
      await save(tell("sum-en", "Loan agreed", "The loan is $5 billion over ten years.")),
      await save(tell("sum-ru", "Кредит одобрен", "Это 5 млрд долларов, сказано в loan.", { language: "ru" })),
      await save(tell("sum-less", "Loan refused", "The loan was $5 million, and 7 bn in all.")),
    ];
    expect((await found(search, "loan")).sort()).toEqual(["sum-en", "sum-less", "sum-ru"]);
    expect((await found(search, "loan -$5bn")).sort()).toEqual(["sum-less", "sum-ru"]);
    for (const sum of ["-5bn", "-5-billion", '-"5 млрд"', '-"5 billion"', "-5,000,000,000"]) {
      expect([sum, await found(search, `loan ${sum}`)]).toEqual([sum, ["sum-less"]]);
    }
    expect((await found(search, '"5 billion"')).sort()).toEqual(["sum-en", "sum-ru"]);
    expect(await found(search, '"$5bn over ten"')).toEqual(["sum-en"]);
    expect(await found(search, '"$5m"')).toEqual(["sum-less"]);
    // A digit of its own is any of that digit.
    expect((await found(search, "5")).sort()).toEqual(["sum-en", "sum-less", "sum-ru"]);
    expect(await found(search, "loan -5")).toEqual([]);
    await withdraw(ids);
  });

  test("reads filters by slug and by printed name", async () => {
    expect((await found(search, "country:kazakhstan")).sort()).toEqual(["bank", "grid"]);
    expect((await found(search, "country:Казахстан bank")).sort()).toEqual(["bank", "grid"]);
    expect((await found(search, "section:economy")).sort()).toEqual(["bank", "canal", "grid"]);
    expect(await found(search, 'author:"Aigul Serik"')).toEqual(["canal"]);
    expect(await found(search, "tag:irrigation")).toEqual(["canal"]);
    expect(await found(search, "lang:ru")).toEqual(["ru"]);
    expect(await found(search, "bank before:2025-06")).toEqual(["grid"]);
    expect(await found(search, "bank after:2025-06-01")).toEqual(["bank"]);
    expect(await found(search, "bank country:kazakhstan", { country: "uzbekistan" })).toEqual([]);
    expect(await found(search, "bank", { year: 2024 })).toEqual(["grid"]);
  });

  test.each([
    ["country:kz OR country:uz", ["bank", "canal", "grid"]],
    ["country:kz country:uz", []],
    ["country:kz OR tag:water OR lang:ru", ["bank", "canal", "grid", "ru"]],
    ["-country:kz", ["canal", "ru"]],
    ["-country:kz -lang:ru", ["canal"]],
    ["-section:economy", ["ru"]],
    ["section:economy -section:energy", ["bank"]],
    ["-tag:irrigation country:uz", []],
    ["-author:serik", ["bank", "grid", "ru"]],
    ["year:2024 OR tag:water", ["canal", "grid"]],
    ["-after:2025", ["grid"]],
    ["bank -section:energy", ["bank"]],
    ["bank OR canal country:kz OR country:uz -author:serik", ["bank", "grid"]],
  ])("reads filters together: %s", async (query, slugs) => {
    const { total, facets, items } = await ask(search, query);
    expect(items.map(({ story }) => story.slug).sort()).toEqual(slugs);
    expect(total).toBe(slugs.length);
    expect(facets.language.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  test("a filter of the form holds beside those typed together, and takes the place of one typed alone", async () => {
    expect(await found(search, "country:kz OR country:uz", { country: "uzbekistan" })).toEqual(["canal"]);
    expect(await found(search, "-country:uz", { country: "uzbekistan" })).toEqual([]);
    expect(await found(search, "country:kz", { country: "uzbekistan" })).toEqual(["canal"]);
  });

  test("counts facets of all that is found", async () => {
    const { facets, total } = await ask(search, "bank OR canal");
    expect(total).toBe(4);
    expect(facets.country).toEqual([
      { value: "kazakhstan", count: 2 },
      { value: "uzbekistan", count: 1 },
    ]);
    expect(facets.section).toContainEqual({ value: "economy", count: 3 });
    expect(facets.year.map(({ value }) => value)).toEqual(["2026", "2024"]);
    expect(facets.author).toEqual([{ value: "aigul-serik", count: 1, name: "Aigul Serik" }]);
  });

  test("shows the words as printed", async () => {
    const [hit] = (await ask(search, "reservoir")).items;
    expect(hit?.snippet).toEqual([
      { text: "The ", hit: false },
      { text: "reservoir", hit: true },
      { text: " is full.", hit: false },
    ]);
    expect(hit?.matched).toEqual([{ word: "reservoir", kind: "exact" }]);
    expect((await ask(search, "canal")).items[0]?.headline[0]).toEqual({ text: "Canal", hit: true });
  });

  test("what is only written much alike is left out where enough is met for certain", async () => {
    const ferries = Array.from({ length: 10 }, (_, at) => tell(`ferry-${at}`, "Ferry sails", `Trip ${at}.`));
    const ids: number[] = [];
    for (const story of [...ferries, tell("zeppelin", "Zeppelin lands", "Nothing else.")]) ids.push(await save(story));
    const query = "ferry zeppelim";
    expect((await ask(search, query)).total).toBe(10);
    expect((await ask(search, query)).facets.year).toEqual([{ value: "2026", count: 10 }]);
    const [first = 0] = ids;
    const story = await storage.story(first);
    if (!story) throw new Error("lost");
    await storage.transaction((stores) => stores.saveStory({ ...story, status: "withdrawn" }, "desk", NOON));
    const fewer = await ask(search, query);
    expect(fewer.items.map(({ similar }) => similar)).toEqual([...Array(9).fill(false), true]);
    for (const id of ids.slice(1)) {
      const each = await storage.story(id);
      if (each) await storage.transaction((stores) => stores.saveStory({ ...each, status: "withdrawn" }, "desk", NOON));
    }
  });

  test("a published, corrected, withdrawn story is found, changed, gone in the next search", async () => {
    const id = await save(tell("dam", "A dam for Toktogul", "Concrete was poured."));
    expect(await found(search, "concrete")).toEqual(["dam"]);
    const story = await storage.story(id);
    if (!story) throw new Error("lost");
    await storage.transaction((stores) =>
      stores.saveStory({ ...story, body: textOf("Cement was poured.") }, "desk", NOON),
    );
    expect(await found(search, "concrete")).toEqual([]);
    expect(await found(search, "cement")).toEqual(["dam"]);
    await storage.transaction((stores) => stores.saveStory({ ...story, status: "withdrawn" }, "desk", NOON));
    expect(await found(search, "cement")).toEqual([]);
    expect(await found(search, "Toktogul")).toEqual([]);
    expect(await search.suggest("Toktog", "en", 10)).toEqual([]);
  });

  test("a story under embargo is found by nobody until it is due", async () => {
    clock.at = NOON;
    await save(tell("secret", "Secret pipeline", "Zirconium.", { embargoUntil: NOON + HOUR }));
    expect(await found(search, "zirconium")).toEqual([]);
    expect(await search.suggest("zirc", "en", 10)).toEqual([]);
    expect(await search.suggest("Secr", "en", 10)).toEqual([]);
    clock.at = NOON + HOUR;
    await storage.transaction((stores) => stores.publishDue(clock.at));
    expect(await found(search, "zirconium")).toEqual(["secret"]);
    expect((await search.suggest("Secr", "en", 10)).map(({ kind }) => kind)).toEqual(["word", "story"]);
  });

  test.each([
    ["country:", ["country:kazakhstan", "country:uzbekistan"]],
    ["canal COUNTRY:Узб", ["canal COUNTRY:uzbekistan"]],
    ["-section:en", ["-section:energy"]],
    ["bank tag:irr", ["bank tag:water"]],
    ['author:"aigul se', ["author:aigul-serik"]],
    ["canal lang:", ["canal lang:en", "canal lang:ru"]],
    ["country:atl", []],
  ])("suggests the values of a filter: %s", async (typed, texts) => {
    const suggestions = await search.suggest(typed, "en", 10);
    expect(suggestions).toEqual(texts.map((text) => ({ kind: "word", text, path: null })));
  });

  test("suggests within the filters that stand there already, and nothing of what is left out", async () => {
    const suggested = async (typed: string) => (await search.suggest(typed, "en", 10)).map(({ text }) => text);
    expect(await suggested("country:uz cana")).toEqual(["country:uz canal", "Canal opens in the south"]);
    expect(await suggested("-country:uz cana")).not.toContain("Canal opens in the south");
    expect(await suggested("country:uz -fre cana")).toContain("Canal opens in the south");
    expect(await suggested("country:uz -cana")).toEqual(["country:uz -canal"]);
  });

  test("stories follow the names of their tags and authors", async () => {
    await storage.transaction(async (stores) => {
      await stores.saveAuthor({ slug: "temir", name: "Temir Beknazar", role: "", bio: "", email: null });
      await stores.saveTag({ slug: "orchards", name: "Orchards", synonyms: [] });
      await stores.saveTag({ slug: "fruit", name: "Fruit", synonyms: [] });
    });
    await save(tell("apples", "Apples ripen", "Early this year.", { tags: ["orchards"], bylines: ["temir"] }));
    await storage.transaction(async (stores) => {
      await stores.saveAuthor({ slug: "temir", name: "Temir Osmonov", role: "", bio: "", email: null });
      await stores.saveTag({ slug: "orchards", name: "Groves", synonyms: ["Plantations"] });
    });
    expect(await found(search, "Osmonov")).toEqual(["apples"]);
    expect(await found(search, "Beknazar")).toEqual([]);
    expect(await found(search, "plantations")).toEqual(["apples"]);
    expect((await search.suggest("Grov", "en", 5)).map(({ kind }) => kind)).toContain("tag");

    await storage.transaction((stores) => stores.mergeTags("orchards", "fruit", clock.at));
    expect(await found(search, "fruit")).toEqual(["apples"]);
    expect(await found(search, "groves")).toEqual(["apples"]);
    expect(await found(search, "tag:fruit")).toEqual(["apples"]);
    expect(await found(search, "tag:groves")).toEqual(["apples"]);
  });

  test("did you mean what many stories say", async () => {
    for (let at = 1; at <= 4; at += 1) await save(tell(`m${at}`, "Manganese mine", "Manganese ore."));
    expect((await ask(search, "manganese")).didYouMean).toBe(null);
    const { didYouMean, items } = await ask(search, "mangznese");
    expect(didYouMean).toBe("manganese");
    expect(items).toHaveLength(4);
    expect(items.every(({ similar }) => similar)).toBe(true);
    expect((await ask(search, "old mangznese mine")).didYouMean).toBe("old manganese mine");
    // What a click would not find is not offered.
    expect((await ask(search, "mangznese country:uzbekistan")).didYouMean).toBe(null);
    expect((await ask(search, "mangznese after:2020")).didYouMean).toBe("manganese after:2020");
  });

  test("an import waits for its indexing, and what it changes is not lost", async () => {
    await storage.transaction((stores) =>
      stores.saveStories([tell("imported", "Imported molybdenum", "Molybdenum.")], "import", clock.at),
    );
    expect(await found(search, "molybdenum")).toEqual([]);
    expect(await search.indexPending(() => {})).toBe(1);
    expect(await found(search, "molybdenum")).toEqual(["imported"]);
    expect(await search.indexPending(() => {})).toBe(0);
  });

  test("a rebuild finds the same", async () => {
    const before = await ask(search, "canal bank grid molybdenum");
    const count = await search.rebuild(() => {});
    expect(count).toBe((await ask(search, "")).total);
    expect(await ask(search, "canal bank grid molybdenum")).toEqual(before);
  });

  test.each([
    '""""',
    "???",
    "\u202e\u200f",
    "\ud800",
    "\u0000",
    "'; --",
    "(a+)+$",
    "NEAR(x ^y*) {col}: z",
    "-",
    "OR OR",
  ])("hostile or empty of words, it is answered: %j", async (text) => {
    const { total } = await ask(search, text);
    expect(total).toBeLessThan((await ask(search, "")).total);
  });

  test("a page beyond the last is not found, and a long query is refused", async () => {
    const request = { text: "bank", filters: {}, order: "newest", recency: true, language: null } as const;
    await expect(search.search({ ...request, limit: 1, page: 3 })).rejects.toMatchObject({ code: "not_found" });
    const second = await search.search({ ...request, limit: 1, page: 2 });
    expect([second.from, second.to, second.total, second.pages]).toEqual([2, 2, 2, 2]);
    await expect(ask(search, "x".repeat(10_000))).rejects.toMatchObject({ code: "invalid" });
  });
});
