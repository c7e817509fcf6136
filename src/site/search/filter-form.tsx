import type { FacetCount } from "../../domain/search.ts";
import type { SearchForm } from "../../domain/search-form.ts";
import type { SiteContext } from "../context.ts";
import { formatNumber } from "../formats.ts";
import { messagesFor } from "../messages/messages.ts";
import { SearchLandmark } from "../parts/search-form.tsx";
import { FILTERS, type FilterName, filterTitle, type SearchPageInput, valueName } from "./search-view.ts";

type Choice = { value: string; text: string };
type Props = { context: SiteContext; input: SearchPageInput };

const Select = ({
  wide = false,
  name,
  label,
  value,
  any,
  choices,
}: {
  name: string;
  label: string;
  value: string;
  any: string | null;
  choices: Choice[];
  wide?: boolean;
}) => (
  <p class={wide ? "wd" : undefined}>
    <label for={`f-${name}`}>{label}</label>
    <select id={`f-${name}`} name={name}>
      {any !== null && <option value="">{any}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.text}
        </option>
      ))}
    </select>
  </p>
);

/** What can be chosen: all that the site has where that is little, else what was found, and what is chosen in any case. */
const choicesOf = (
  { context, input: { form, inForce, answer, names } }: Props,
  filter: (typeof SELECTED)[number],
): Choice[] => {
  const { countries, sections, settings } = context.reference;
  const found: FacetCount[] = answer?.facets[filter] ?? [];
  const fixed = {
    country: countries.map(({ slug }) => slug),
    section: sections.map(({ slug }) => slug),
    language: settings.languages,
    author: [],
    year: [],
  }[filter];
  const chosen = chosenIn(form, inForce, filter);
  const values = new Set([...fixed, ...found.map(({ value }) => value), chosen]);
  values.delete("");
  const nameOf = (value: string): string | null =>
    found.find((each) => each.value === value)?.name ?? (filter === "author" ? names.author : null);
  return [...values].map((value) => ({ value, text: valueName(context, filter, value, nameOf(value)) }));
};

/** What the form says, by the slug that it was read as; what was typed among the words is not the form's. */
const chosenIn = (form: SearchForm, inForce: SearchForm, filter: FilterName): string =>
  form[filter] === "" ? "" : inForce[filter];

const SELECTED = ["country", "section", "language", "author", "year"] as const;
const DATED = ["after", "before"] as const;

const isFiltered = ({ form }: SearchPageInput): boolean =>
  FILTERS.some((filter) => form[filter] !== "") || form.order === "newest" || !form.recency;

const suggestFor = ({ language, form }: SiteContext): Record<`data-${string}`, string> => {
  if (form === "text") return {};
  const { suggestions, suggestionStory, filterTag, filterAuthor } = messagesFor(language);
  return {
    "data-suggest": `/api/v1/suggest?language=${language}`,
    "data-suggestions": suggestions,
    "data-story": suggestionStory,
    "data-tag": filterTag,
    "data-author": filterAuthor,
  };
};

/** Words and every filter in one form, so that none is lost with a new word or page. */
export const FilterForm = (props: Props) => {
  const { context, input } = props;
  const { form, inForce, names } = input;
  const messages = messagesFor(context.language);
  const shown = SELECTED.filter((filter) => choicesOf(props, filter).length > 0);
  const set = FILTERS.filter((filter) => form[filter] !== "").length;
  return (
    <SearchLandmark context={context} query={form.q} id="query" suggest={suggestFor(context)}>
      <details class="flt" open={isFiltered(input)}>
        <summary>
          {messages.searchFilters}
          {set > 0 && ` (${formatNumber(set, context.language)})`}
        </summary>
        <div>
          {shown.map((filter) => (
            <Select
              key={filter}
              name={filter}
              label={filterTitle(messages, filter)}
              value={chosenIn(form, inForce, filter)}
              any={messages.filterAny}
              choices={choicesOf(props, filter)}
            />
          ))}
          {!shown.includes("author") && <TextField filter="author" label={messages.filterAuthor} value="" />}
          <TextField filter="tag" label={messages.filterTag} value={form.tag === "" ? "" : (names.tag ?? form.tag)} />
          {DATED.map((filter) => (
            <DateField key={filter} filter={filter} label={filterTitle(messages, filter)} value={form[filter]} />
          ))}
          <Select
            wide
            name="order"
            label={messages.searchOrder}
            value={form.order}
            any={null}
            choices={[
              { value: "relevance", text: messages.searchByRelevance },
              { value: "newest", text: messages.searchByNewest },
            ]}
          />
          <p class="chk">
            <input id="f-recency" name="recency" type="checkbox" value="false" checked={!form.recency} />
            <label for="f-recency">{messages.searchNoRecency}</label>
          </p>
          <button type="submit">{messages.searchApply}</button>
        </div>
      </details>
    </SearchLandmark>
  );
};

/** A name as the site prints it, or its slug. */
const TextField = ({ filter, label, value }: { filter: FilterName; label: string; value: string }) => (
  <p>
    <label for={`f-${filter}`}>{label}</label>
    <input id={`f-${filter}`} name={filter} type="text" value={value} maxLength={200} dir="auto" />
  </p>
);

/** A moment that is no day came by a link; it is kept as it is. */
const DateField = ({ filter, label, value }: { filter: FilterName; label: string; value: string }) => (
  <p>
    <label for={`f-${filter}`}>{label}</label>
    <input
      id={`f-${filter}`}
      name={filter}
      type={value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text"}
      value={value}
    />
  </p>
);
