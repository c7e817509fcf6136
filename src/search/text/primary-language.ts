/** "uz-Cyrl" -> "uz"; "" stays "". */
export const primaryLanguage = (tag: string): string => tag.split("-", 1)[0]?.toLowerCase() ?? "";
