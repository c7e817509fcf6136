import type { BylineCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { listParts } from "../formats.ts";
import { archiveHref } from "../links.ts";

/** "A, B and C" with each name a link to what its author wrote. */
export const Bylines = ({ context, bylines }: { context: SiteContext; bylines: BylineCard[] }) => {
  const [only] = bylines;
  if (only && bylines.length === 1) return <AuthorLink context={context} byline={only} />;
  let next = 0;
  return listParts(
    bylines.map((byline) => byline.name),
    context.language,
  ).map((part) => {
    const byline = part.type === "element" ? bylines[next++] : undefined;
    return byline ? <AuthorLink key={byline.slug} context={context} byline={byline} /> : part.value;
  });
};

const AuthorLink = ({ context, byline }: { context: SiteContext; byline: BylineCard }) => (
  <a href={archiveHref(context, { kind: "author", author: byline.slug })}>{byline.name}</a>
);
