import { formatAddress } from "../../domain/address.ts";
import type { ArchiveRef } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import type { Reference } from "../../domain/reference.ts";
import { endpoint } from "./endpoint.ts";
import { listAnswer, pagingOf } from "./list.ts";
import { AuthorItem, listOf, PagingQuery, TagItem } from "./schemas.ts";

const urlOf = (ref: ArchiveRef, reference: Reference, origin: string): string => {
  const language = reference.settings.languages[0] ?? "en";
  return origin + formatAddress({ kind: "archive", language, ref, page: "newest" }, reference);
};

export const listAuthors = endpoint({
  path: "/api/v1/authors",
  id: "listAuthors",
  summary: "Authors, with the number of their published stories",
  query: PagingQuery,
  response: listOf(AuthorItem),
  answer: async ({ storage, settings }, { reference }, query) => {
    const paging = pagingOf(query);
    const { total, items } = await storage.authors(paging.limit, paging.page);
    const shown = items.map(({ slug, name, role, bio, stories }) => {
      return {
        slug,
        name,
        role,
        bio,
        url: urlOf({ kind: "author", author: slug }, reference, settings.publicUrl),
        stories,
      };
    });
    const names = items.map(({ slug }) => dependency.author(slug));
    return { data: listAnswer(total, paging, shown), dependsOn: [dependency.anyStory, ...names] };
  },
});

export const listTags = endpoint({
  path: "/api/v1/tags",
  id: "listTags",
  summary: "Tags, with the number of their published stories",
  query: PagingQuery,
  response: listOf(TagItem),
  answer: async ({ storage, settings }, { reference }, query) => {
    const paging = pagingOf(query);
    const { total, items } = await storage.tags(paging.limit, paging.page);
    const shown = items.map(({ slug, name, synonyms, stories }) => {
      return { slug, name, synonyms, url: urlOf({ kind: "tag", tag: slug }, reference, settings.publicUrl), stories };
    });
    const names = items.map(({ slug }) => dependency.tag(slug));
    return { data: listAnswer(total, paging, shown), dependsOn: [dependency.anyStory, ...names] };
  },
});
