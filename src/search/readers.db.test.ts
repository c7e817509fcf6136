import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage, type OpenStorage, quietLogger } from "../../checks/support/empty-storage.ts";
import { DAY, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import { bodyOf } from "../domain/body.ts";
import type { NewStory } from "../domain/story.ts";
import { openSearch, type Search } from "./search.ts";

const tell = (slug: string, language: string, headline: string, text: string, more: Partial<NewStory> = {}): NewStory =>
  storyOn(slug, NOON - DAY, {
    language,
    headline,
    path: `/${language}/${slug}`,
    body: bodyOf([{ type: "paragraph", content: [{ type: "text", text }] }]),
    dateline: "",
    ...more,
  });

const REQUEST = { filters: {}, order: "relevance", recency: false, limit: 10, page: 1 } as const;

describe.each(ENGINES)("what a reader of an edition finds first on %s", (engine) => {
  let storage: OpenStorage;
  let search: Search;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ storage, close } = await emptyStorage(engine));
    search = openSearch({ storage, clock: { now: () => NOON }, logger: quietLogger });
    await storage.transaction(async (stores) => {
      await stores.saveSettings({ ...SETTINGS, languages: ["en", "ru", "kk"] });
      await stores.saveSections([
        { slug: "nature", parent: null, names: { en: "Land & Water", ru: "Земля и вода" }, position: 0 },
      ]);
      await stores.saveTag({ slug: "fund", name: "Serik Fund for Aktau", synonyms: [] });
      await stores.saveAuthor({ slug: "serik", name: "Aigul Serik", role: "", bio: "", email: null });
      await stores.saveTag({ slug: "railways", name: "Railways", synonyms: ["rail", "temir jol"] });
      const filed = { tags: ["railways"], section: "nature" };
      await stores.saveStories(
        [
          tell("short-kk", "kk", "Киіктер өтті", "Қоршау жоқ жерден.", filed),
          tell("short-en", "en", "Saiga cross the steppe", "Nobody had mended the fence.", filed),
          tell("rail-en", "en", "A wagon of flour", `It goes by rail to Termez. ${"The price rose again. ".repeat(9)}`),
          tell("rail-kk", "kk", "Вагон", `Бортында rail деген жазуы бар. ${"Бағасы тағы көтерілді. ".repeat(12)}`),
          tell("water-ru", "ru", "Ледники", `Без воды не растёт ничего. ${"Снег лежит до мая. ".repeat(9)}`),
          tell("water-kk", "kk", "Су аз", "Қар мамырға дейін жатады."),
          tell("dushanbe-ru", "ru", "Душанбе ждёт", "Душанбе."),
          tell("dushanbe-en", "en", "Dushanbe waits", "Dushanbe."),
          tell("dushanbe-kk", "kk", "Душанбе күтеді", "Душанбе."),
          tell("by-serik", "en", "Melons ripen", "Early this year.", {
            bylines: ["serik"],
            dateline: "Aktau",
            publishAt: 1,
          }),
          tell("of-fund", "en", "Apples ripen", "Late this year.", { tags: ["fund"] }),
          tell("quince-old", "en", "Orchards of the south", "The quince was picked in the rain.", { publishAt: 1 }),
          tell("quince-new", "en", "Orchards of the north", "The quince was picked in the rain, and sold."),
          tell("quince-best", "en", "The quince is ripe", "The quince was picked in the rain.", { publishAt: 1 }),
          tell("forms", "en", "News of the south", "The harvester stood still. Two harvesters were sold.", {
            publishAt: 1,
          }),
          tell("standfirst", "en", "Gardens of the east", "Nobody knows who planted them.", {
            standfirst: "Pomegranates in the yard of the school.",
            publishAt: 1,
          }),
          tell("in-text", "en", "Gardens of the west", "Pomegranates in the yard of the school.", {
            standfirst: "Nobody knows who planted them.",
          }),
          tell("granary", "en", "Sheds of the east", "The grainstore is of brick."),
          tell(
            "grain-store",
            "en",
            "Sheds of the west",
            "Here they store grain, and there is a shop of grain beside it.",
          ),
          ...["one", "two", "three", "four"].flatMap((news) => [
            tell(`grain-${news}`, "en", `News of day ${news}`, "Grain and flour came by the road."),
            tell(`store-${news}`, "en", `More of day ${news}`, "The store was shut."),
          ]),
          tell("form", "en", "News of the north", "The harvester stood still. Two sheep were sold."),
        ],
        "import",
        NOON,
      );
    });
    await search.indexPending(() => {});
  });
  afterAll(async () => {
    await search.close();
    await close();
  });

  const scoreOf = async (text: string): Promise<number> =>
    (await search.search({ ...REQUEST, text, language: "en" })).items[0]?.score ?? 0;
  const found = async (language: string | null, text: string): Promise<string[]> => {
    return (await search.search({ ...REQUEST, text, language })).items.map(({ story }) => story.slug);
  };

  test("a story that holds a word, and then the edition's own of those that are but filed under it", async () => {
    expect((await found("en", "rail")).slice(0, 2)).toEqual(["rail-en", "rail-kk"]);
    expect((await found("en", "rail")).slice(2)).toEqual(["short-en", "short-kk"]);
    expect((await found("kk", "rail")).slice(0, 1)).toEqual(["rail-kk"]);
    expect((await found("ru", "вода"))[0]).toBe("water-ru");
  });

  test("a story in the language of the query as well as one in the language of the edition", async () => {
    expect((await found("en", "вода"))[0]).toBe("water-ru");
    expect(await found("ru", "Душанбе")).toEqual(["dushanbe-ru", "dushanbe-kk", "dushanbe-en"]);
    expect(await found("kk", "Душанбе")).toEqual(["dushanbe-kk", "dushanbe-ru", "dushanbe-en"]);
  });

  test("a story that was written by whom or where it is asked for, before one that is filed under the name", async () => {
    expect(await found("en", "Serik")).toEqual(["by-serik", "of-fund"]);
    expect(await found("en", "Aktau")).toEqual(["by-serik", "of-fund"]);
  });

  test("a story by another form of its tag's name, in whatever language the story is", async () => {
    expect((await found("en", "railway")).toSorted()).toEqual(["short-en", "short-kk"]);
  });

  test("a newer story before one that says hardly more, and after one that says much more", async () => {
    const inOrder = async (recency: boolean): Promise<string[]> => {
      const { items } = await search.search({ ...REQUEST, text: "quince", language: "en", recency });
      return items.map(({ story }) => story.slug);
    };
    expect(await inOrder(true)).toEqual(["quince-best", "quince-new", "quince-old"]);
    expect(await inOrder(false)).toEqual(["quince-best", "quince-old", "quince-new"]);
  });

  test("a story that says a word in more than one form", async () => {
    expect(await found("en", "harvester")).toEqual(["forms", "form"]);
  });

  test("a story with the words of a question before one that but writes them as one, and does not say them oftener", async () => {
    expect((await found("en", "grain store")).slice(0, 2)).toEqual(["grain-store", "granary"]);
  });

  test("a story whose standfirst says a word before one that says it in its text", async () => {
    expect(await found("en", "pomegranates")).toEqual(["standfirst", "in-text"]);
  });

  test("what a question says again before what it says once", async () => {
    expect(await found("en", "melons apples melons")).toEqual(["by-serik", "of-fund"]);
    expect(await found("en", "melons apples APPLES")).toEqual(["of-fund", "by-serik"]);
  });

  test("a word that is missing costs less in a long question than beside one other", async () => {
    expect(await scoreOf("harvester 9901 9902 9903 9904 9905 9906 9907")).toBeGreaterThan(
      await scoreOf("harvester 9901"),
    );
    expect(await scoreOf("harvester 9901")).toBeLessThan(await scoreOf("harvester"));
  });
});
