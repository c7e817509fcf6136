const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,10})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z][\w.-]{0,31}));|&/g;

const isAllowed = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);

/**
 * Resolves the five entities of XML and character references. Anything else (`&nbsp;`, a stray `&`, an entity of a
 * DOCTYPE) stays as written, for the fields are HTML; `complain` hears of it. Emoji written as two references join.
 */
export const decodeEntities = (
  text: string,
  complain: (kind: "entity" | "markup" | "control", raw: string) => void,
): string => {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (raw, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      const plain = NAMED[name];
      if (plain === undefined || !Object.hasOwn(NAMED, name)) complain("entity", raw);
      return Object.hasOwn(NAMED, name) && plain !== undefined ? plain : raw;
    }
    if (decimal === undefined && hex === undefined) {
      complain("markup", "&");
      return raw;
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    if (isAllowed(code)) return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
    complain("control", raw);
    return "";
  });
};
