/** The shape of a BCP 47 tag as newsrooms use it: language, optional script, region and variants. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-[a-z0-9]{5,8})*$/;

export const isLanguageTag = (tag: string): boolean => tag.length <= 35 && TAG.test(tag);

const capitalised = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();

/** "en_us" -> "en-US", "UZ-cyrl" -> "uz-Cyrl"; null when it is no language tag. */
export const normaliseLanguage = (tag: string): string | null => {
  const [language = "", ...rest] = tag.trim().replaceAll("_", "-").split("-");
  const parts = rest.map((part) => {
    if (part.length === 4 && /^[a-z]+$/i.test(part)) return capitalised(part);
    return part.length === 2 ? part.toUpperCase() : part.toLowerCase();
  });
  const normal = [language.toLowerCase(), ...parts].join("-");
  return isLanguageTag(normal) ? normal : null;
};

/** "ru-RU" is the edition "ru"; a script stays, for "uz-Cyrl" is read by others than "uz". */
export const editionTag = (tag: string): string | null => {
  const normal = normaliseLanguage(tag);
  if (normal === null) return null;
  const [language = "", script] = normal.split("-");
  return script !== undefined && script.length === 4 ? `${language}-${script}` : language;
};
