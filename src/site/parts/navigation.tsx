import type { SiteContext } from "../context.ts";
import { archiveHref, countryName, searchHref, sectionName } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";
import { SearchForm } from "./search-form.tsx";

type NavItem = { href: string; text: string };

const byPosition = (a: { position: number }, b: { position: number }): number => a.position - b.position;

/** All countries, then the newest stories and the sections of the top. */
export const navItems = (context: SiteContext): { countries: NavItem[]; sections: NavItem[] } => {
  const { countries, sections } = context.reference;
  const top = sections.filter((section) => section.parent === null);
  return {
    countries: [...countries].sort(byPosition).map(({ slug }) => ({
      href: archiveHref(context, { kind: "country", country: slug }),
      text: countryName(context, slug),
    })),
    sections: [
      { href: archiveHref(context, { kind: "all" }), text: messagesFor(context.language).latest },
      ...top.sort(byPosition).map(({ slug }) => ({
        href: archiveHref(context, { kind: "section", section: slug }),
        text: sectionName(context, slug),
      })),
    ],
  };
};

const NavList = ({ label, items, current }: { label: string; items: NavItem[]; current: string }) => (
  <ul aria-label={label}>
    {items.map(({ href, text }) => (
      <li key={href}>
        <a href={href} aria-current={href === current ? "page" : undefined}>
          {text}
        </a>
      </li>
    ))}
  </ul>
);

/**
 * The countries and sections. On a phone they stand behind "Menu": an empty disclosure whose state the stylesheet reads,
 * so that every browser, and print, can do without it.
 */
export const Navigation = ({ context, current }: { context: SiteContext; current: string }) => {
  const messages = messagesFor(context.language);
  const { countries, sections } = navItems(context);
  return (
    <>
      <details class="menu">
        <summary>{messages.menu}</summary>
      </details>
      <nav class="nav" aria-label={messages.mainNavigation}>
        <NavList label={messages.countries} items={countries} current={current} />
        <NavList label={messages.sections} items={sections} current={current} />
        {current !== searchHref(context) && <SearchForm context={context} query="" id="q" />}
      </nav>
    </>
  );
};
