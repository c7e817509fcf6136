import { describe, expect, test } from "vitest";
import type { WpAuthor, WpPost } from "../wxr/records.ts";
import { readBylines } from "./bylines.ts";
import { linkInside } from "./links.ts";
import { slugOf } from "./paths.ts";
import { readSeo } from "./seo.ts";
import { fateOf } from "./status.ts";

const post = (parts: Partial<WpPost>): WpPost =>
  ({
    id: "1",
    name: "",
    status: "publish",
    password: "",
    incomplete: false,
    creator: "",
    terms: [],
    meta: [],
    ...parts,
  }) as WpPost;
const HOSTS = new Set(["old.example", "www.old.example"]);

describe("slugs", () => {
  const headline = "Қазақстан Республикасының Президенті Ашхабадта өткен саммитке қатысып, келісімдерге қол қойды";

  test("a name that WordPress cut off is whole again", () => {
    const cut = encodeURIComponent("қазақстан-республикасының-президент").toLowerCase();
    expect(slugOf(post({ name: cut }), headline, "kk")).toBe(
      "қазақстан-республикасының-президенті-ашхабадта-өткен-саммитке-қатысып-келісімдерге-қол-қойды",
    );
  });

  test("a whole name stays, and one that is missing is made from the headline", () => {
    expect(slugOf(post({ name: "gas-talks" }), headline, "kk")).toBe("gas-talks");
    expect(slugOf(post({ name: "../../etc" }), "Gas, talks", "en")).toBe("gas-talks");
    expect(slugOf(post({ name: "" }), "!!!", "en")).toBe("story-1");
  });
});

describe("status", () => {
  test("nothing that was hidden becomes public", () => {
    expect(fateOf(post({ password: "x" }), 1)).toMatchObject({ status: "private" });
    expect(fateOf(post({ incomplete: true }), 1)).toMatchObject({ status: "draft" });
    expect(fateOf(post({}), null)).toMatchObject({ status: "draft" });
    expect(fateOf(post({ status: "constructor" }), 1)).toMatchObject({ status: "draft" });
    expect(fateOf(post({}), 1)).toEqual({ status: "published", loss: null });
  });
});

describe("search engine plugins", () => {
  const facts = { headline: "Gas talks", excerpt: "", siteTitle: "The Old Steppe", hosts: HOSTS };
  const seo = (meta: Record<string, string>) =>
    readSeo(post({ meta: Object.entries(meta).map(([key, value]) => ({ key, value })) }), facts);

  test("places are filled, and a title that says nothing new is left out", () => {
    expect(seo({ _yoast_wpseo_title: "%%title%% %%page%% %%sep%% %%sitename%%" }).title).toBe("");
    expect(seo({ _yoast_wpseo_title: "Why %%title%% matter %%sep%% %%primary_category%%" }).title).toBe(
      "Why Gas talks matter",
    );
    expect(seo({ rank_math_description: "On %title% &amp; oil" }).description).toBe("On Gas talks & oil");
  });

  test("a canonical address counts when it is another site's", () => {
    expect(seo({ _yoast_wpseo_canonical: "https://www.old.example/x" }).canonicalUrl).toBe(null);
    expect(seo({ _yoast_wpseo_canonical: "https://agency.example/x" }).canonicalUrl).toBe("https://agency.example/x");
    expect(seo({ _yoast_wpseo_canonical: "javascript:alert(1)" }).canonicalUrl).toBe(null);
    expect(seo({ "_yoast_wpseo_meta-robots-noindex": "1" }).noindex).toBe(true);
  });
});

test("logins that are e-mail addresses are shown nowhere", () => {
  const declared: WpAuthor = {
    id: "1",
    login: "olim@old.example",
    email: "",
    displayName: "olim@old.example",
    firstName: "",
    lastName: "",
  };
  const signed = readBylines(post({ creator: "olim@old.example" }), new Map([[declared.login, declared]]));
  expect(signed).toEqual([{ slug: "olim", name: "olim", role: "", bio: "", email: null }]);
});

test.each([
  ["https://www.OLD.example/2024/05/x/?a=1#b", "/2024/05/x/?a=1#b"],
  ["../y/", "/2024/y/"],
  ["https://old.example/wp-content/uploads/report.pdf", "https://old.example/wp-content/uploads/report.pdf"],
  ["https://other.example/x", "https://other.example/x"],
  ["#note", "#note"],
  ["mailto:desk@old.example", "mailto:desk@old.example"],
])("the link %s is printed as %s", (href, printed) => {
  expect(linkInside(href, "https://old.example/2024/05/x/", HOSTS)).toBe(printed.replace("/2024/y/", "/2024/05/y/"));
});
