import type { ImageCard, StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { direction } from "../formats.ts";
import { storyHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";
import { Bylines } from "./bylines.tsx";
import { Kicker, type KickerParts } from "./kicker.tsx";
import { Moment } from "./moment.tsx";
import { hasPicture, Picture, type Place } from "./picture.tsx";

/** How much of a story a list shows: the headline and its time, the standfirst too, or the text's beginning. */
export type ItemText = "headline" | "summary" | "digest";

type ItemProps = {
  context: SiteContext;
  card: StoryCard;
  text: ItemText;
  heading: "h2" | "h3";
  kicker?: KickerParts;
  /** Where the picture stands; none is shown without it. */
  picture?: Place;
  eager?: boolean;
};

/** What is said in another language than the page says so. */
export const languageOf = (language: string, pageLanguage: string): { lang?: string; dir?: "ltr" | "rtl" } => {
  if (language === pageLanguage) return {};
  const dir = direction(language);
  return dir === direction(pageLanguage) ? { lang: language } : { lang: language, dir };
};

export const ItemMeta = ({ context, card, bylines }: { context: SiteContext; card: StoryCard; bylines: boolean }) => (
  <p class="m">
    {bylines && card.bylines.length > 0 && (
      <>
        <Bylines context={context} bylines={card.bylines} />
        {" · "}
      </>
    )}
    <Moment context={context} at={card.publishedAt} />
    {card.corrected && ` · ${messagesFor(context.language).corrected}`}
  </p>
);

const Digest = ({ context, card }: { context: SiteContext; card: StoryCard }) => {
  const { fullStory } = messagesFor(context.language);
  const cut = card.digest.at(-1)?.endsWith("…") ?? false;
  return (
    <div class="dg">
      {card.digest.map((paragraph, at) => (
        <p key={paragraph}>
          {paragraph}
          {cut && at === card.digest.length - 1 && (
            <>
              {" "}
              <a href={storyHref(context, card.path)} aria-label={`${fullStory}: ${card.headline}`}>
                {fullStory}
              </a>
            </>
          )}
        </p>
      ))}
    </div>
  );
};

type PictureLinkProps = { context: SiteContext; card: StoryCard; image: ImageCard; place: Place; eager: boolean };

/** To keyboard and screen reader the headline is the link, and the picture would say it twice. */
const POINTER_ONLY = { tabIndex: -1, "aria-hidden": "true" } as const;

const PictureLink = ({ context, card, image, place, eager }: PictureLinkProps) => (
  <a class="p" href={storyHref(context, card.path)} {...POINTER_ONLY}>
    <Picture image={image} alt="" place={place} eager={eager} />
  </a>
);

const Said = ({ context, card, text }: Pick<ItemProps, "context" | "card" | "text">) => (
  <>
    {text !== "headline" && card.summary !== "" && (text === "summary" || card.standfirst !== "") && (
      <p class="s">{card.summary}</p>
    )}
    {text === "digest" && <Digest context={context} card={card} />}
  </>
);

/** Headline, what is said of it, time: one link a story, so that a list is read and tabbed through quickly. */
const TextItem = ({ context, card, text, heading: Heading }: ItemProps) => {
  const language = languageOf(card.language, context.language);
  const headline = (
    <a href={storyHref(context, card.path)} {...language}>
      {card.headline}
    </a>
  );
  const time = (
    <>
      <Moment context={context} at={card.publishedAt} />
      {card.corrected && ` · ${messagesFor(context.language).corrected}`}
    </>
  );
  if (text === "headline") {
    return (
      <li>
        {headline} · {time}
      </li>
    );
  }
  return (
    <li>
      <Heading>{headline}</Heading>
      <div {...language}>
        <Said context={context} card={card} text={text} />
      </div>
      <p>{time}</p>
    </li>
  );
};

/** One story of a list: kicker, headline, standfirst or text, bylines, time. */
export const StoryItem = (props: ItemProps) => {
  const { context, card, text, heading: Heading, kicker = "both", picture, eager = false } = props;
  if (context.form === "text") return <TextItem {...props} />;
  const shown = picture !== undefined && hasPicture(card.image) ? card.image : null;
  return (
    <li class={shown ? "i pic" : "i"}>
      <Kicker context={context} card={card} parts={kicker} />
      <div class="t" {...languageOf(card.language, context.language)}>
        <Heading>
          <a href={storyHref(context, card.path)}>{card.headline}</a>
        </Heading>
        <Said context={context} card={card} text={text} />
      </div>
      <ItemMeta context={context} card={card} bylines={text !== "headline"} />
      {shown && picture && <PictureLink context={context} card={card} image={shown} place={picture} eager={eager} />}
    </li>
  );
};
