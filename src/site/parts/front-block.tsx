import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import type { KickerParts } from "./kicker.tsx";
import { StoryItem } from "./list-item.tsx";
import type { Place } from "./picture.tsx";

type BlockProps = {
  context: SiteContext;
  title: string;
  href: string;
  kicker: KickerParts;
  /** Where the first story's picture stands; none is shown without it. */
  picture?: Place;
  items: StoryCard[];
};

/** A country's or section's part of the front page: its first story with the standfirst, the others by headline; in text all. */
export const FrontBlock = ({ context, title, href, kicker, picture, items }: BlockProps) => (
  <section>
    <h2>
      <a href={href}>{title}</a>
    </h2>
    <ul>
      {items.map((card, at) => (
        <StoryItem
          key={card.id}
          context={context}
          card={card}
          text={at === 0 && context.form === "full" ? "summary" : "headline"}
          heading="h3"
          kicker={at === 0 ? kicker : "none"}
          {...(at === 0 && picture ? { picture } : {})}
        />
      ))}
    </ul>
  </section>
);
