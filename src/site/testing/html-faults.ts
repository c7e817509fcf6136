import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Void elements and booleans are written in a way of our own; both are HTML.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",
    // Long headlines make long titles.
    "long-title": "off",
    // The one style element is what the page's policy names by its hash.
    "require-sri": "off",
    // What scrolls sideways must take the keyboard's focus.
    "no-redundant-role": "off",
    "tel-non-breaking": "off",
  },
});

/** What keeps a document from being valid HTML, each fault once. */
export const htmlFaults = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html);
  const faults = report.results.flatMap((result) => result.messages.map((each) => `${each.ruleId}: ${each.message}`));
  return [...new Set(faults)];
};

/** Headings that skip a level, and main headings when there is not one. */
export const headingFaults = (html: string): string[] => {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
  const mains = levels.filter((level) => level === 1).length;
  const skipping = levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1);
  return [...(mains === 1 ? [] : [`${mains} main headings`]), ...skipping.map((level) => `h${level} skips a level`)];
};
