import type { ArchiveRef } from "../../domain/archive.ts";
import type { Author, Tag } from "../../domain/reference.ts";
import type { ArchiveRead } from "../../domain/stores.ts";
import type { SiteContext, View } from "../context.ts";
import { renderDocument } from "../parts/document.tsx";
import { StoryList } from "../parts/list-item.tsx";

/** `years` are of this archive, newest first: the page of the archive that holds the year's newest story, and its address. */
export type ArchivePageInput = {
  ref: ArchiveRef;
  title?: string;
  archive: ArchiveRead;
  view: View;
  tag: Tag | null;
  author: Author | null;
  years: { year: number; path: string; page: number }[];
};

export const renderArchivePage = (context: SiteContext, input: ArchivePageInput): string =>
  renderDocument(
    context,
    { title: input.title ?? "" },
    <>
      <h1>{input.title}</h1>
      <StoryList items={input.archive.items} />
    </>,
  );
