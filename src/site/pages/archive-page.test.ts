import { describe, expect, it } from "vitest";
import { pageSlice } from "../../domain/pagination.ts";
import { sampleContext } from "../testing/sample-context.ts";
import { sampleArchive } from "../testing/sample-pages.ts";
import { sampleCards } from "../testing/sample-stories.ts";
import { type ArchivePageInput, renderArchivePage } from "./archive-page.tsx";

const render = (
  total: number,
  page: number | "newest",
  more: Partial<ArchivePageInput> = {},
  path = "/kazakhstan",
): string => {
  const slice = pageSlice(total, 6, page);
  if (slice === null) throw new Error("no such page");
  const items = sampleCards(1, slice.to === 0 ? 0 : slice.to - slice.from + 1);
  const input = sampleArchive("summary", { archive: { ...slice, items }, ...more });
  return renderArchivePage(sampleContext(path), input).text;
};

const textOf = (html: string): string => html.replace(/<style>.*?<\/style>|<[^>]+>/gs, " ");
const pager = (html: string): string => /<nav class="pg".*?<\/nav>/s.exec(html)?.[0] ?? "";
const links = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? "");

describe("the counter", () => {
  it("counts from the newest and groups thousands", () => {
    expect(textOf(render(2020, "newest"))).toContain("Viewing results 1 – 10 of 2,020");
    expect(textOf(render(2020, 335))).toContain("Viewing results 11 – 16 of 2,020");
    expect(textOf(render(2020, 1))).toContain("Viewing results 2,015 – 2,020 of 2,020");
  });

  it("never goes beyond the total", () => {
    expect(textOf(render(2, "newest"))).toContain("Viewing results 1 – 2 of 2");
  });

  it("says so when there is nothing, and offers no densities", () => {
    const html = render(0, "newest", { years: [] });
    expect(textOf(html)).toContain("There are no stories here yet.");
    expect(html).not.toContain("?view=");
  });
});

describe("paging", () => {
  it("leads from the newest page to older ones only", () => {
    expect(links(pager(render(2020, "newest")))).toEqual(["/kazakhstan/page/335", "/kazakhstan/page/1"]);
  });

  it("gives the newest page its address without a number", () => {
    expect(links(pager(render(2020, 335)))).toEqual([
      "/kazakhstan",
      "/kazakhstan",
      "/kazakhstan/page/334",
      "/kazakhstan/page/1",
    ]);
  });

  it("leads from the oldest page to newer ones only", () => {
    expect(links(pager(render(2020, 1)))).toEqual(["/kazakhstan", "/kazakhstan/page/2"]);
  });

  it("is left out where there is one page", () => {
    expect(pager(render(11, "newest"))).toBe("");
  });
});

describe("the rest of an archive page", () => {
  it("marks the density shown and links the others to this very page", () => {
    const html = render(2020, 335, { view: "digest" }, "/kazakhstan/page/335");
    const nav = /<nav class="dn".*?<\/nav>/s.exec(html)?.[0] ?? "";
    expect(links(nav)).toEqual(["headlines", "summary", "digest"].map((view) => `/kazakhstan/page/335?view=${view}`));
    expect(nav).toMatch(/view=digest" rel="nofollow" aria-current="true"/);
  });

  it("jumps by year and names its feeds", () => {
    const html = render(2020, 335);
    expect(links(html)).toEqual(expect.arrayContaining(["/kazakhstan/page/336", "/kazakhstan/page/112"]));
    expect(html).toContain('<link rel="alternate" type="application/atom+xml"');
    expect(links(html)).toEqual(expect.arrayContaining(["/kazakhstan/feed.xml", "/kazakhstan/feed.json"]));
  });

  it("prints digests as paragraphs and ends a cut one with a link to the story", () => {
    const items = sampleCards(1, 1, true);
    const html = render(1, "newest", {
      view: "digest",
      archive: { total: 1, pages: 1, page: 1, from: 1, to: 1, items },
    });
    expect(html.match(/<div class="dg">.*?<\/div>/s)?.[0].match(/<p>/g)).toHaveLength(8);
    expect(html).toContain('And so on… <a href="/2026/01/story-1" aria-label="Full story:');
  });

  it("names an archive by its own title when it has one", () => {
    expect(render(6, "newest", { title: "Wires" })).toContain("<h1>Wires</h1>");
  });

  it("says what a tag is also called", () => {
    const tag = { slug: "tokayev", name: "Tokayev", synonyms: ["Tokaev", "Токаев"] };
    const html = render(6, "newest", { ref: { kind: "tag", tag: "tokayev" }, tag });
    expect(textOf(html)).toContain("Also: Tokaev and Токаев");
  });

  it("leads on to a country's sections, and to the days of a month that have begun", () => {
    expect(links(render(6, "newest"))).toEqual(expect.arrayContaining(["/kazakhstan/energy", "/kazakhstan/culture"]));
    const month = render(6, "newest", { ref: { kind: "month", year: 2026, month: 1 } });
    expect(links(month)).toContain("/archive/2026/01/31");
    const year = render(6, "newest", { ref: { kind: "year", year: 2026 } });
    expect(links(year)).toContain("/archive/2026/01");
    expect(links(year)).not.toContain("/archive/2026/02");
  });
});
