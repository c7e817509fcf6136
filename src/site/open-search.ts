import type { SiteContext } from "./context.ts";
import { searchHref, siteName } from "./links.ts";
import { messagesFor } from "./messages/messages.ts";
import { element, empty, textElement, xmlDocument } from "./xml.ts";

export const OPEN_SEARCH_TYPE = "application/opensearchdescription+xml";

/** Where browsers read how to search this edition from their address bar. */
export const openSearchHref = ({ reference, language }: SiteContext): string =>
  `${language === reference.settings.languages[0] ? "" : `/${language.toLowerCase()}`}/opensearch.xml`;

/** The names that browsers show are cut at these lengths by the format. */
const LONGEST = { name: 16, description: 1_024 };

/** At the end of a word, where there is one. */
const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text
        .slice(0, most + 1)
        .replace(/(?<=\S)\s+\S*$/, "")
        .slice(0, most);

export const renderOpenSearch = (context: SiteContext): string => {
  const { search, searchLabel } = messagesFor(context.language);
  const name = siteName(context);
  const template = `${context.origin}${searchHref({ ...context, form: "full" })}?q={searchTerms}`;
  return xmlDocument(
    element(
      "OpenSearchDescription",
      [
        textElement("ShortName", cut(name, LONGEST.name)),
        textElement("LongName", `${name}: ${search}`),
        textElement("Description", cut(`${name}. ${searchLabel}`, LONGEST.description)),
        textElement("InputEncoding", "UTF-8"),
        textElement("Language", context.language),
        textElement("Image", `${context.origin}/favicon.svg`, { type: "image/svg+xml" }),
        empty("Url", { type: "text/html", template }),
      ],
      { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
    ),
  );
};
