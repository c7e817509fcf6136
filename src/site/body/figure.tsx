import type { Embed, Gallery, ImageNode } from "../../domain/body.ts";
import { isWebAddress } from "../../domain/href.ts";
import { renditionPath } from "../../domain/image.ts";
import type { ImageCard } from "../../domain/story.ts";
import type { PageForm } from "../../domain/text-address.ts";
import type { Children } from "../markup/markup.ts";
import { type Messages, say } from "../messages/messages.ts";
import { hasPicture, Picture, type Place } from "../parts/picture.tsx";
import { PictureInWords } from "../text-edition/picture-in-words.tsx";
import { inline } from "./inline.tsx";
import type { PageNotes } from "./notes.tsx";

type FigureProps = {
  image: ImageCard | null | undefined;
  alt: string;
  caption: Children;
  credit: string;
  place: Place;
  form: PageForm;
  messages: Messages;
  eager?: boolean;
};

const figureClass = (place: Place, image: ImageCard | null): string | undefined => {
  const tall = image !== null && image.height > image.width;
  const names = [place === "story" ? "lead" : "", tall ? "tall" : ""].filter((name) => name !== "");
  return names.length > 0 ? names.join(" ") : undefined;
};

/** The way to a picture that is not here. */
const elsewhere = (source: string | undefined, messages: Messages): Children =>
  source !== undefined && isWebAddress(source) ? (
    <a href={source} rel="nofollow">
      {messages.imageElsewhere}
    </a>
  ) : (
    messages.imageMissing
  );

/** A picture with caption and credit; of one that is missing, the words that stood for it and where it was. */
export const Figure = ({ image, alt, caption, credit, place, form, messages, eager = false }: FigureProps) => {
  if (form === "text") return <PictureInWords {...{ image, alt, caption, credit, messages }} />;
  const shown = hasPicture(image) ? image : null;
  const missing = shown ? "" : elsewhere(image?.source, messages);
  const words = [caption, missing].filter((each) => each && each !== "");
  return (
    <figure class={figureClass(place, shown)}>
      {shown ? (
        <Picture image={shown} alt={alt || shown.alt} place={place} eager={eager} />
      ) : (
        alt !== "" && <p class="gone">{alt}</p>
      )}
      {(words.length > 0 || credit !== "") && (
        <figcaption>
          {words.map((each, at) => (at === 0 ? each : [" ", each]))}
          {credit !== "" && <small>{say(messages, "imageCredit", { credit })}</small>}
        </figcaption>
      )}
    </figure>
  );
};

type Images = Record<number, ImageCard>;

export const imageView = (node: ImageNode, images: Images, notes: PageNotes, place: Place = "body") => (
  <Figure
    image={images[node.attrs.image]}
    alt={node.attrs.alt}
    caption={node.content && node.content.length > 0 ? inline(node.content, notes) : ""}
    credit={node.attrs.credit}
    place={place}
    form={notes.form}
    messages={notes.messages}
  />
);

const LARGE = [1920, 1280, 960, 640, 320] as const;

const largest = (image: ImageCard): string =>
  renditionPath(image.hash, LARGE.find((width) => width <= image.width) ?? 320, "jpeg");

export const galleryView = (gallery: Gallery, images: Images, notes: PageNotes) => (
  <ul class="gal" aria-label={say(notes.messages, "gallery", { count: gallery.content.length })}>
    {gallery.content.map((node) => {
      const image = images[node.attrs.image];
      return (
        <li>
          {imageView(node, images, notes, "half")}
          {notes.form === "full" && hasPicture(image) && (
            <a class="big" href={largest(image)}>
              {notes.messages.imageLarger}
            </a>
          )}
        </li>
      );
    })}
  </ul>
);

/** Content from elsewhere as a link: nothing of it is loaded, and the reader is told what following it means. */
export const embedView = ({ attrs: { provider, url, title } }: Embed, notes: PageNotes) => (
  <p class="emb">
    <small>{say(notes.messages, "embedFrom", { provider })}</small>{" "}
    <a href={url} rel="nofollow">
      {title || say(notes.messages, "embedOpen", { provider })}
    </a>
    {notes.form === "full" && <small>{say(notes.messages, "embedConsent", { provider })}</small>}
  </p>
);
