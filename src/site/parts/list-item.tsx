import type { StoryCard } from "../../domain/story.ts";

export const StoryList = ({ items }: { items: StoryCard[] }) => (
  <ol>
    {items.map((card) => (
      <li key={card.id}>
        <a href={card.path}>{card.headline}</a> {card.summary}
      </li>
    ))}
  </ol>
);
