import type { LinkedStory, StoryRead } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { languageName } from "../formats.ts";
import { archiveHref, countryName, storyHref } from "../links.ts";
import { around, messagesFor, say } from "../messages/messages.ts";
import { Bylines } from "./bylines.tsx";
import { languageOf } from "./list-item.tsx";
import { FullMoment, Moment } from "./moment.tsx";

type StoryProps = { context: SiteContext; story: StoryRead };

/** Words a reader takes in a minute. */
const READING_SPEED = 220;

const Names = ({ context, story }: StoryProps) => {
  const { before, after } = around(messagesFor(context.language), "by", "names");
  return (
    <p class="by">
      {before}
      <Bylines context={context} bylines={story.bylines} />
      {after}
    </p>
  );
};

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

/** Who wrote it, where and when, how long it takes, and where else it stands. `dateline` when the text does not begin with it. */
export const StoryMeta = ({ context, story, dateline }: StoryProps & { dateline: string }) => {
  const messages = messagesFor(context.language);
  const published = around(messages, "publishedAt", "time");
  const updated = around(messages, "updatedAt", "time");
  const minutes = Math.max(1, Math.round(story.words / READING_SPEED));
  return (
    <div class="meta" {...languageOf(context.language, story.language)}>
      {story.bylines.length > 0 && <Names context={context} story={story} />}
      {dateline !== "" && <p>{dateline}</p>}
      <p>
        {published.before}
        <FullMoment context={context} at={story.publishedAt} />
        {published.after}
      </p>
      {story.updatedAt !== null && (
        <p>
          {updated.before}
          <FullMoment context={context} at={story.updatedAt} />
          {updated.after}
        </p>
      )}
      <p>{say(messages, "readingTime", { count: minutes })}</p>
      {story.corrections.length > 0 && (
        <p>
          <a href="#corrections">{messages.corrected}</a>
        </p>
      )}
      {story.canonicalUrl && (
        <p>
          <a href={story.canonicalUrl}>{say(messages, "firstPublished", { site: hostOf(story.canonicalUrl) })}</a>
        </p>
      )}
      <Translations context={context} story={story} />
    </div>
  );
};

const Translations = ({ context, story }: StoryProps) =>
  story.translations.length === 0 ? null : (
    <p>
      {messagesFor(context.language).alsoIn}{" "}
      {story.translations.map(({ language, path, headline }, at) => (
        <>
          {at > 0 && ", "}
          <a
            href={storyHref(context, path)}
            hreflang={language}
            title={headline}
            {...languageOf(language, context.language)}
          >
            {languageName(language, language)}
          </a>
        </>
      ))}
    </p>
  );

/** What was wrong and what it says now. */
export const Corrections = ({ context, story }: StoryProps) => {
  const messages = messagesFor(context.language);
  if (story.corrections.length === 0) return null;
  return (
    <section class="fix" id="corrections">
      <h2>{story.corrections.length > 1 ? messages.corrections : messages.correction}</h2>
      {story.corrections.map(({ at, text }) => (
        <p key={at}>
          {text}{" "}
          <small>
            <FullMoment context={context} at={at} />
          </small>
        </p>
      ))}
    </section>
  );
};

export const Tags = ({ context, story }: StoryProps) =>
  story.tagNames.length === 0 ? null : (
    <nav class="tags" aria-label={messagesFor(context.language).tags}>
      {context.form === "text" && <h2>{messagesFor(context.language).tags}</h2>}
      <ul>
        {story.tagNames.map(({ slug, name }) => (
          <li key={slug}>
            <a href={archiveHref(context, { kind: "tag", tag: slug })} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

const Linked = ({ context, story }: { context: SiteContext; story: LinkedStory }) => (
  <>
    <a href={storyHref(context, story.path)} {...languageOf(story.language, context.language)}>
      {story.headline}
    </a>
    <p class="m">
      <Moment context={context} at={story.publishedAt} />
    </p>
  </>
);

export const Related = ({ context, story }: StoryProps) =>
  story.related.length === 0 ? null : (
    <section class="rel">
      <h2>{messagesFor(context.language).related}</h2>
      <ul>
        {story.related.map((each) => (
          <li key={each.id}>
            <Linked context={context} story={each} />
          </li>
        ))}
      </ul>
    </section>
  );

/** The stories before and after this one in its first country, else in all. */
export const Neighbours = ({ context, story }: StoryProps) => {
  const messages = messagesFor(context.language);
  const [country] = story.countries;
  if (!story.older && !story.newer) return null;
  const name = country ? countryName(context, country) : null;
  return (
    <nav class="nb" aria-label={messages.neighbours}>
      <ul>
        {story.older && (
          <li>
            <p class="k">{name === null ? messages.olderStory : say(messages, "olderIn", { name })}</p>
            <Linked context={context} story={story.older} />
          </li>
        )}
        {story.newer && (
          <li>
            <p class="k">{name === null ? messages.newerStory : say(messages, "newerIn", { name })}</p>
            <Linked context={context} story={story.newer} />
          </li>
        )}
      </ul>
    </nav>
  );
};
