/**
 * A story as its author typed it. `headline`, `standfirst`, `text` and corrections may name days beside the story's
 * own, "{{weekday -1}}", "{{date -12}}", "{{month -1}}", "{{year -1}}", because the demo is always of today.
 */
export type StoryCopy = {
  slug: string;
  /** BCP 47; English when not given. */
  language?: string;
  headline: string;
  standfirst: string;
  dateline: string;
  by: string[];
  countries: string[];
  section: string;
  tags: string[];
  /** Name of a drawing in `data/pictures.ts`, and what stands under it in this story. */
  picture?: string;
  caption?: string;
  /** Before the seeding: "40m" or "3h", or days and the newsroom's wall time, "12d 09:40". "+2d 08:00" lies ahead. */
  when: string;
  /** Hours after publication at which readers were told of a change. */
  updated?: number;
  corrections?: { hoursAfter: number; text: string }[];
  /** Translations of one story share it. */
  group?: string;
  fate?: "scheduled" | "embargoed" | "withdrawn";
  /** In the notation of `read-copy.ts`. */
  text: string;
};
