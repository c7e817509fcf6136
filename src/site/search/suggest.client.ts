// Suggestions while a reader types. The page works without it: what it adds is a list below the field.

type Suggestion = { kind: "story" | "tag" | "author" | "word"; text: string; path: string | null };

const WAIT_MS = 150;
const SHORTEST = 2;

const start = (field: HTMLInputElement, source: string): void => {
  const list = document.createElement("ul");
  list.id = `${field.id}-suggestions`;
  list.role = "listbox";
  list.ariaLabel = field.dataset.suggestions ?? "";
  list.hidden = true;
  const box = document.createElement("div");
  box.className = "cb";
  field.replaceWith(box);
  box.append(field, list);
  field.role = "combobox";
  field.autocomplete = "off";
  field.ariaExpanded = "false";
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);

  let shown: Suggestion[] = [];
  let chosen = -1;
  let asking: AbortController | null = null;
  let waiting = 0;

  const close = (): void => {
    clearTimeout(waiting);
    asking?.abort();
    list.hidden = true;
    field.ariaExpanded = "false";
    choose(-1);
  };

  const choose = (at: number): void => {
    chosen = at;
    for (const [index, item] of [...list.children].entries()) item.ariaSelected = String(index === at);
    const item = list.children[at];
    if (item) field.setAttribute("aria-activedescendant", item.id);
    else field.removeAttribute("aria-activedescendant");
    item?.scrollIntoView({ block: "nearest" });
  };

  const follow = (at: number): void => {
    const suggestion = shown[at];
    if (!suggestion) return;
    close();
    if (suggestion.path !== null) {
      location.assign(suggestion.path);
      return;
    }
    field.value = suggestion.text;
    field.form?.requestSubmit();
  };

  const show = (suggestions: Suggestion[]): void => {
    shown = suggestions;
    list.replaceChildren(
      ...suggestions.map(({ kind, text }, at) => {
        const item = document.createElement("li");
        item.role = "option";
        item.id = `${list.id}-${at}`;
        const name = document.createElement("span");
        name.textContent = text;
        name.dir = "auto";
        item.append(name);
        const label = field.dataset[kind];
        if (label) {
          const what = document.createElement("small");
          what.textContent = label;
          item.append(what);
        }
        item.addEventListener("click", () => follow(at));
        return item;
      }),
    );
    list.hidden = suggestions.length === 0;
    field.ariaExpanded = String(suggestions.length > 0);
    choose(-1);
  };

  const ask = async (): Promise<void> => {
    const text = field.value.trim();
    asking?.abort();
    if (text.length < SHORTEST) {
      show([]);
      return;
    }
    const own = new AbortController();
    asking = own;
    try {
      const response = await fetch(`${source}&q=${encodeURIComponent(text)}`, { signal: own.signal });
      const { items } = response.ok ? ((await response.json()) as { items: Suggestion[] }) : { items: [] };
      // An answer that was overtaken, or came after the reader left, is of no use.
      if (asking === own && document.activeElement === field) show(items);
    } catch {
      if (asking === own) show([]);
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(ask, WAIT_MS);
  });
  field.addEventListener("blur", close);
  // A press on the list must not take the focus from the field before the click is told.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("keydown", (event) => {
    // While an input method composes, its keys are its own.
    if (event.isComposing || list.hidden) return;
    const places = shown.length + 1;
    if (event.key === "ArrowDown") choose(((chosen + 2) % places) - 1);
    else if (event.key === "ArrowUp") choose(((chosen + places) % places) - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) follow(chosen);
    else return;
    event.preventDefault();
  });
};

const field = document.querySelector<HTMLInputElement>("input[data-suggest]");
if (field?.dataset.suggest) start(field, field.dataset.suggest);
