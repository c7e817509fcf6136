import { isWebAddress } from "../../domain/href.ts";
import { renditionPath } from "../../domain/image.ts";
import type { ImageCard } from "../../domain/story.ts";
import type { Children } from "../markup/markup.ts";
import type { Messages } from "../messages/messages.ts";
import { hasPicture } from "../parts/picture.tsx";

type Props = {
  image: ImageCard | null | undefined;
  alt: string;
  caption: Children;
  credit: string;
  messages: Messages;
};

/** One picture of a modest size, for who asks for it. */
const WIDTHS = [640, 320] as const;

const addressOf = (image: ImageCard | null | undefined): string | undefined => {
  const source = image?.source;
  if (hasPicture(image)) return renditionPath(image.hash, WIDTHS.find((width) => width <= image.width) ?? 320, "jpeg");
  return source !== undefined && isWebAddress(source) ? source : undefined;
};

/** "[Picture: what it shows — caption (credit)]": the first word leads to the picture. */
export const PictureInWords = ({ image, alt, caption, credit, messages }: Props) => {
  const href = addressOf(image);
  const words = [alt || (image?.alt ?? ""), caption].filter((each) => each !== "");
  if (href === undefined && words.length === 0 && credit === "") return null;
  const name =
    href === undefined ? (
      messages.picture
    ) : (
      <a href={href} rel="nofollow">
        {messages.picture}
      </a>
    );
  return (
    <p>
      [{name}
      {words.map((each, at) => [at === 0 ? ": " : " — ", each])}
      {credit !== "" && ` (${credit})`}]
    </p>
  );
};
