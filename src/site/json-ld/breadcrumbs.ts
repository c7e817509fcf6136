import type { SiteContext } from "../context.ts";
import type { Crumb } from "../parts/breadcrumbs.tsx";

export const breadcrumbsLd = (context: SiteContext, crumbs: readonly Crumb[]): object => ({
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ text, href }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name: text,
    item: context.origin + href,
  })),
});
