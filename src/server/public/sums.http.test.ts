import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bankOf, figureOf } from "../../../checks/support/rates.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { NOON, SETTINGS, storyOn } from "../../../checks/support/stories.ts";
import { bodyOf } from "../../domain/body.ts";
import { textAddress } from "../../domain/text-address.ts";

const PATH = "/2026/01/loan";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite({ at: NOON });
  await site.storage.transaction(async (stores) => {
    await stores.saveSettings({
      ...SETTINGS,
      ticker: { ...SETTINGS.ticker, pairs: [{ base: "USD", quote: "KZT", source: "kz-nbk" }] },
    });
    await stores.saveRateSource(bankOf("kz-nbk", { homeCurrency: "KZT" }));
    await stores.addRates([figureOf("2026-01-14", "503.12", { source: "kz-nbk", quote: "KZT" })]);
    const body = bodyOf([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "Trade came to " },
          {
            type: "money",
            attrs: { amount: "162400000", currency: "USD", basis: "2026-01-15" },
            content: [{ type: "text", text: "$162.4 million" }],
          },
          { type: "text", text: ", and a house to " },
          {
            type: "money",
            attrs: { amount: "25156000", currency: "KZT", basis: "2026-01-14" },
            content: [{ type: "text", text: "25 million tenge" }],
          },
          { type: "text", text: "." },
        ],
      },
    ]);
    await stores.saveStory(storyOn("loan", NOON - 1000, { body }), "desk", NOON);
    await stores.saveStory(storyOn("plain", NOON - 2000), "desk", NOON);
  });
});
afterAll(() => site.close());

const textOf = async (path: string, cookie = ""): Promise<string> => {
  const { text } = await site.ask(path, cookie === "" ? {} : { headers: { cookie } });
  return text.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " ");
};
const IN_DOLLARS =
  "Trade came to $162.4 million, and a house to 25 million tenge (about $50,000 at the central bank rate of 14 January 2026).";
const IN_TENGE =
  "Trade came to $162.4 million (about 81.7 billion tenge at the central bank rate of 14 January 2026, the last before 15 January 2026), and a house to 25 million tenge.";
const AS_WRITTEN = "Trade came to $162.4 million, and a house to 25 million tenge.";

describe("the sums of a story", () => {
  test("are told in dollars unless the reader chooses, in the page as in the feed", async () => {
    expect(await textOf(PATH)).toContain(IN_DOLLARS);
    const { text } = await site.ask("/feed.json");
    expect(JSON.parse(text).items[0].content_html).toContain("(about $50,000 at the central bank rate of");
  });

  test.each([PATH, textAddress(PATH)])(
    "are told in the currency that a link on %s chooses, which a cookie remembers",
    async (path) => {
      expect((await site.ask(path)).text).toContain(`href="${path}?currency=KZT"`);
      const reply = await site.ask(`${path}?currency=KZT`);
      expect(reply.headers["set-cookie"]).toEqual([expect.stringMatching(/^currency=KZT; .*HttpOnly/)]);
      expect(reply.headers["cache-control"]).toContain("private");
      expect(await textOf(`${path}?currency=KZT`)).toContain(IN_TENGE);
      expect(await textOf(path, "currency=KZT")).toContain(IN_TENGE);
      expect(await textOf(path, "view=digest; currency=none")).toContain(AS_WRITTEN);
      expect(await textOf(path)).toContain(IN_DOLLARS);
      // Once more, now that every form is in the cache.
      expect(await textOf(path, "currency=KZT")).toContain(IN_TENGE);
    },
  );

  test("vary a page by cookie only where it has sums", async () => {
    expect((await site.ask(PATH)).headers.vary).toContain("Cookie");
    expect((await site.ask("/2026/01/plain")).headers.vary ?? "").not.toContain("Cookie");
  });

  test("are not told in a currency that nobody offers", async () => {
    const reply = await site.ask(`${PATH}?currency=XAU`);
    expect(reply.status).toBe(400);
    expect(await textOf(`${PATH}?currency=XAU`)).toContain("The choices are none, USD, KZT.");
    expect(await textOf(PATH, "currency=XAU")).not.toContain("about");
  });

  test("stand in the API with what they rest on", async () => {
    const { text } = await site.ask("/api/v1/stories/loan");
    expect(JSON.parse(text).sums).toEqual([
      expect.objectContaining({ amount: "162400000", target: "KZT", result: "81706688000", rateDay: "2026-01-14" }),
      expect.objectContaining({ amount: "25156000", target: "USD", result: "50000.0", method: "inverse" }),
    ]);
  });
});
