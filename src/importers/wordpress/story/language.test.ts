import { expect, test } from "vitest";
import { chunked, exportOf, type ItemParts, item } from "../testing/export.ts";
import { readWxr } from "../wxr/read-wxr.ts";
import type { WpPost } from "../wxr/records.ts";
import { declaredLanguage, translationGroupOf } from "./language.ts";

const postOf = async (parts: ItemParts): Promise<WpPost> => {
  for await (const records of readWxr(chunked(exportOf(item(parts))), "a.xml"))
    for (const record of records) if (record.kind === "post") return record.post;
  throw new Error("The export holds no post.");
};

test.each<[string, ItemParts, string | null]>([
  ["Polylang's term", { terms: [["language", "ru", "Русский"]] }, "ru"],
  ["WPML's meta", { meta: { _wpml_import_language_code: "uz-cyrl" } }, "uz-Cyrl"],
  ["the address", { link: "https://old.example/kk/2024/05/zhana/" }, "kk"],
  ["the term before the address", { link: "https://old.example/kk/a/", terms: [["language", "ky", "ky"]] }, "ky"],
  ["no category of that name", { link: "https://old.example/tr/a/", terms: [["category", "tr", "Transport"]] }, null],
  ["no front page", { link: "https://old.example/ru/" }, null],
  ["no word that is no language", { link: "https://old.example/news/a/" }, null],
  ["no address without a path", { link: "https://old.example/?p=4" }, null],
  ["no nonsense", { meta: { _wpml_import_language_code: "<script>" } }, null],
])("the language of a post: %s", async (_, parts, language) => {
  expect(declaredLanguage(await postOf(parts))).toBe(language);
});

test("translations share a name", async () => {
  expect(translationGroupOf(await postOf({ terms: [["post_translations", "pll_9", "x"]] }))).toBe("pll_9");
  expect(translationGroupOf(await postOf({ meta: { _wpml_import_translation_group: "12" } }))).toBe("wpml_12");
  expect(translationGroupOf(await postOf({}))).toBeNull();
});
