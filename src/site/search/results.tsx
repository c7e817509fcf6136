import type { SearchHit, TagMet, TextPart } from "../../domain/search.ts";
import type { SiteContext } from "../context.ts";
import { archiveHref, storyHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";
import { Kicker } from "../parts/kicker.tsx";
import { ItemMeta, languageOf } from "../parts/list-item.tsx";

const Marked = ({ parts }: { parts: readonly TextPart[] }) =>
  parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text));

/** The tags that brought a story here. */
const TagsMet = ({ context, tags }: { context: SiteContext; tags: readonly TagMet[] }) => (
  <p class="tm" lang={context.language}>
    {messagesFor(context.language).filterTag}:{" "}
    {tags.map(({ slug, name, other }, at) => (
      <>
        {at > 0 && ", "}
        <a key={slug} href={archiveHref(context, { kind: "tag", tag: slug })}>
          {other === null ? <mark>{name}</mark> : name}
        </a>
        {other !== null && (
          <>
            {" ("}
            <mark>{other}</mark>)
          </>
        )}
      </>
    ))}
  </p>
);

const Hit = ({
  context,
  hit: { story, headline, snippet, tags },
  heading: Heading,
}: {
  context: SiteContext;
  hit: SearchHit;
  heading: "h2" | "h3";
}) => (
  <li class="i">
    {context.form === "full" && <Kicker context={context} card={story} parts="both" />}
    <div class="t" {...languageOf(story.language, context.language)}>
      <Heading>
        <a href={storyHref(context, story.path)}>
          <Marked parts={headline} />
        </a>
      </Heading>
      {snippet.length > 0 && (
        <p class="s">
          <Marked parts={snippet} />
        </p>
      )}
      {tags.length > 0 && <TagsMet context={context} tags={tags} />}
    </div>
    {context.form === "text" && <Kicker context={context} card={story} parts="both" />}
    <ItemMeta context={context} card={story} bylines />
  </li>
);

type ListProps = { context: SiteContext; hits: readonly SearchHit[]; heading: "h2" | "h3"; from: number };

const List = ({ context, hits, heading, from }: ListProps) =>
  hits.length === 0 ? null : (
    <ol class="list summary" start={from}>
      {hits.map((hit) => (
        <Hit key={hit.story.id} context={context} hit={hit} heading={heading} />
      ))}
    </ol>
  );

/** What was found, best or newest first; what is only written much alike stands apart. `from` is the first one's place. */
export const Results = ({
  context,
  hits,
  from,
}: {
  context: SiteContext;
  hits: readonly SearchHit[];
  from: number;
}) => {
  const messages = messagesFor(context.language);
  const sure = hits.filter(({ similar }) => !similar);
  const similar = hits.filter((hit) => hit.similar);
  return (
    <>
      <List context={context} hits={sure} heading="h2" from={from} />
      {similar.length > 0 && (
        <section class="sim">
          <h2>{messages.similarSpellings}</h2>
          <p class="ct">{messages.similarSpellingsAbout}</p>
          <List context={context} hits={similar} heading="h3" from={from + sure.length} />
        </section>
      )}
    </>
  );
};
