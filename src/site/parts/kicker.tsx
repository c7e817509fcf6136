import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { archiveHref, countryName, sectionName } from "../links.ts";
import type { Children } from "../markup/markup.ts";
import { kept } from "./kept.ts";

/** Which halves of "country · section" are shown: a country's own list does not repeat the country. */
export type KickerParts = "both" | "country" | "section" | "none";

const Links = ({ context, countries }: { context: SiteContext; countries: string[] }) =>
  countries.map((country, at) => (
    <>
      {at > 0 && ", "}
      <a href={archiveHref(context, { kind: "country", country })}>{countryName(context, country)}</a>
    </>
  ));

/** Links to the story's countries and section, or null when it has none to show. */
export const kickerLinks = (context: SiteContext, card: StoryCard, parts: KickerParts): Children => {
  const countries = parts === "both" || parts === "country" ? card.countries.slice(0, 3) : [];
  const section = parts === "both" || parts === "section" ? card.section : null;
  if (countries.length === 0 && section === null) return null;
  // A few countries and sections stand over all stories.
  return kept(context, `kicker ${context.language} ${countries} ${section}`, () => (
    <>
      <Links context={context} countries={countries} />
      {countries.length > 0 && section !== null && " · "}
      {section !== null && (
        <a href={archiveHref(context, { kind: "section", section })}>{sectionName(context, section)}</a>
      )}
    </>
  ));
};

export const Kicker = ({ context, card, parts }: { context: SiteContext; card: StoryCard; parts: KickerParts }) => {
  const links = kickerLinks(context, card, parts);
  return links ? <p class="k">{links}</p> : null;
};
