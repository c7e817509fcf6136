import type { ArchiveRef } from "../../domain/archive.ts";
import type { Author, Tag } from "../../domain/reference.ts";
import type { ArchiveRead } from "../../domain/stores.ts";
import type { SiteContext, View } from "../context.ts";
import { formatList } from "../formats.ts";
import { breadcrumbsLd } from "../json-ld/breadcrumbs.ts";
import { collectionLd } from "../json-ld/collection.ts";
import { archiveHref, archivePlace } from "../links.ts";
import type { Page } from "../markup/page.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { archiveCrumbs, archiveTitle } from "../parts/archive-title.ts";
import { Densities, FeedLinks, Years } from "../parts/archive-tools.tsx";
import { Breadcrumbs } from "../parts/breadcrumbs.tsx";
import { renderDocument } from "../parts/document.tsx";
import type { KickerParts } from "../parts/kicker.tsx";
import { StoryItem } from "../parts/list-item.tsx";
import { NarrowerArchives } from "../parts/narrower.tsx";
import { Pager } from "../parts/pager.tsx";

/** `years`, newest first: the address of the page of this archive where each year's stories begin. */
export type ArchivePageInput = {
  ref: ArchiveRef;
  /** What the archive is called, when not by its country, section, tag, author or date. */
  title?: string;
  archive: ArchiveRead;
  view: View;
  tag: Tag | null;
  author: Author | null;
  years: { year: number; path: string; page: number }[];
};

const KICKERS: Partial<Record<ArchiveRef["kind"], KickerParts>> = {
  country: "section",
  section: "country",
  "country-section": "none",
};

const counter = (context: SiteContext, { total, from, to }: ArchiveRead): string => {
  const messages = messagesFor(context.language);
  return total === 0 ? messages.archiveEmpty : say(messages, "viewingResults", { from, to, total });
};

const About = ({ context, tag, author }: { context: SiteContext; tag: Tag | null; author: Author | null }) => {
  const messages = messagesFor(context.language);
  const names = formatList(tag?.synonyms ?? [], context.language);
  return (
    <>
      {names !== "" && <p class="s">{say(messages, "alsoKnownAs", { names })}</p>}
      {author && author.role !== "" && <p class="m">{author.role}</p>}
      {author && author.bio !== "" && <p class="s">{author.bio}</p>}
      {author?.email && (
        <p class="m">
          <a href={`mailto:${author.email}`}>{author.email}</a>
        </p>
      )}
    </>
  );
};

const Stories = ({ context, input }: { context: SiteContext; input: ArchivePageInput }) => {
  const { archive, view, ref } = input;
  if (archive.items.length === 0) return null;
  return (
    <ol class={`list ${view}`}>
      {archive.items.map((card) => (
        <StoryItem
          key={card.id}
          context={context}
          card={card}
          text={view === "headlines" ? "headline" : view}
          heading="h2"
          kicker={KICKERS[ref.kind] ?? "both"}
          {...(view === "summary" ? { picture: "item" as const } : {})}
        />
      ))}
    </ol>
  );
};

const headOf = (context: SiteContext, input: ArchivePageInput, name: string) => {
  const messages = messagesFor(context.language);
  const { archive, ref } = input;
  const newest = archive.page === archive.pages;
  const title = newest ? name : say(messages, "archivePageTitle", { title: name, page: archive.page });
  const crumbs = [...archiveCrumbs(context, ref), { text: name, href: archiveHref(context, ref) }];
  return {
    title,
    description: `${name}. ${counter(context, archive)}`,
    feed: { place: archivePlace(context, ref), title: say(messages, "feedOf", { title: name }) },
    jsonLd: [collectionLd(context, title, archive.items), breadcrumbsLd(context, crumbs)],
  };
};

export const renderArchivePage = (context: SiteContext, input: ArchivePageInput): Page => {
  const { ref, archive, view, tag, author, years } = input;
  const name = input.title ?? archiveTitle(context, input);
  return renderDocument(
    context,
    headOf(context, input, name),
    <div class="arch">
      <header>
        <Breadcrumbs context={context} crumbs={archiveCrumbs(context, ref)} />
        <h1>{name}</h1>
        <About context={context} tag={tag} author={author} />
        <p class="ct">{counter(context, archive)}</p>
        {archive.total > 0 && <Densities context={context} view={view} />}
      </header>
      <Stories context={context} input={input} />
      <Pager context={context} refer={ref} archive={archive} />
      <div class="side">
        <NarrowerArchives context={context} refer={ref} />
        <Years context={context} years={years} />
        <FeedLinks context={context} place={archivePlace(context, ref)} />
      </div>
    </div>,
  );
};
