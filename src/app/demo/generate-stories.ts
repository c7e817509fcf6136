import { type Block, bodyOf } from "../../domain/body.ts";
import { type Instant, zonedParts } from "../../domain/instant.ts";
import { slugify } from "../../domain/slug.ts";
import { BLANK_STORY, type NewStory } from "../../domain/story.ts";
import { storyPath } from "../../domain/story-path.ts";
import { BACKGROUND, ENDINGS, QUOTES, SUBHEADS } from "./data/grammar-common.ts";
import { LANDS } from "./data/grammar-lands.ts";
import { TOPICS, type Topic } from "./data/grammar-topics.ts";
import { SETTINGS } from "./data/outlet.ts";
import { fillSentence, type Setting, settingOf } from "./fill-slots.ts";
import { type Random, randomFrom } from "./random.ts";
import type { FindPicture } from "./read-copy.ts";

const DAY = 86_400_000;
/** The written stories have the last sixty days to themselves. */
const NEWEST = 61 * DAY;

export type GenerateInput = { count: number; now: Instant; picture: FindPicture };

/** Some of a list, each once, in a drawn order. */
const some = <T>(random: Random, from: readonly T[], count: number): T[] => {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(random.whole(0, left.length - 1), 1),
  ).flat();
};

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });

/** Lede, facts with background and voices between them, an ending: 200 to 700 words in all. */
const writeBody = (random: Random, topic: Topic, lede: string, setting: Setting): Block[] => {
  const fill = (template: string): string => fillSentence(template, random, setting);
  const facts = some(random, topic.facts, random.whole(8, 10));
  const background = some(random, BACKGROUND, random.whole(9, 20));
  const quotes = some(random, QUOTES, random.whole(2, 5));
  const sentences = some(random, [...facts, ...background], facts.length + background.length).map(fill);
  const blocks: Block[] = [paragraph(fill(lede))];
  while (sentences.length > 0) {
    blocks.push(paragraph(sentences.splice(0, random.whole(1, 3)).join(" ")));
    const quote = random.next() < 0.4 ? quotes.pop() : undefined;
    if (quote !== undefined) blocks.push(paragraph(fill(quote)));
  }
  if (blocks.length > 9) {
    const text = random.pick(SUBHEADS);
    blocks.splice(random.whole(4, 6), 0, { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text }] });
  }
  return [...blocks, paragraph(fill(random.pick(ENDINGS)))];
};

const spanOf = (count: number): number => Math.min(20 * 365, Math.max(3 * 365, Math.ceil(count / 8))) * DAY;

/**
 * Endless plausible stories, the same for the same input, oldest first: `count` of them are spread evenly over the three
 * to twenty years that end sixty-one days before `now`.
 */
export const generateStories = ({ count, now, picture }: GenerateInput): { take(size: number): NewStory[] } => {
  const random = randomFrom(2020);
  const slugs = new Set<string>();
  const [span, step] = [spanOf(count), spanOf(count) / Math.max(count, 1)];
  const dayStart = Math.floor(now / DAY) * DAY - NEWEST;
  let made = 0;

  /** A place, a topic and a lead whose headline was not given yet. */
  const start = (publishAt: Instant) => {
    for (;;) {
      const topic = random.pick(TOPICS);
      const setting = settingOf(random, random.pick(LANDS), zonedParts(publishAt, SETTINGS.timeZone));
      const lead = random.pick(topic.leads);
      const headline = fillSentence(lead.headline, random, setting);
      const slug = slugify(headline, "en");
      if (slugs.has(slug)) continue;
      slugs.add(slug);
      return { topic, setting, lead, headline, slug };
    }
  };

  const write = (): NewStory => {
    const publishAt = Math.floor((dayStart - span + made * step + random.next() * step) / 60_000) * 60_000;
    const { topic, setting, lead, headline, slug } = start(publishAt);
    const { author, country } = setting.land;
    const drawn = random.next() < 0.6 ? picture(random.pick(topic.pictures)) : null;
    made += 1;
    return {
      ...BLANK_STORY,
      slug,
      path: storyPath(
        SETTINGS.permalink,
        { slug, publishAt, id: 0, section: topic.section, author },
        SETTINGS.timeZone,
      ),
      language: "en",
      status: "published",
      headline,
      standfirst: random.next() < 0.85 ? fillSentence(lead.standfirst, random, setting) : "",
      body: bodyOf(writeBody(random, topic, lead.lede, setting)),
      dateline: setting.place,
      bylines: [author],
      countries: [country],
      section: topic.section,
      tags: topic.tags.slice(0, random.whole(1, topic.tags.length)),
      leadImage: drawn && { ...drawn, caption: "" },
      publishAt,
    };
  };

  return { take: (size) => Array.from({ length: size }, write) };
};
