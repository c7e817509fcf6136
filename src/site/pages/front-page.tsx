import type { FrontPlan } from "../../domain/front.ts";
import type { SiteContext } from "../context.ts";
import { renderDocument } from "../parts/document.tsx";
import { StoryList } from "../parts/list-item.tsx";

export const renderFrontPage = (context: SiteContext, front: FrontPlan): string =>
  renderDocument(
    context,
    { title: "" },
    <>
      <StoryList items={[...(front.lead ? [front.lead] : []), ...front.top]} />
      {front.byCountry.map(({ country, items }) => (
        <StoryList key={country.slug} items={items} />
      ))}
      <StoryList items={front.latest} />
    </>,
  );
