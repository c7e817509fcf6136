const LOWER = 1;
const OTHER = 2;

/** Georgian has capitals that no newspaper prints. */
const LOWER_CASE = /(?!\p{Script=Georgian})\p{Lowercase_Letter}/u;

/** Filled as characters are met. */
const known = new Uint8Array(0x10000);

/** Whether a character, given as a UTF-16 unit, is a small letter of a script in which names have capitals. */
export const isLowerCase = (unit: number): boolean => {
  const found = known[unit];
  if (found) return found === LOWER;
  const fresh = LOWER_CASE.test(String.fromCharCode(unit)) ? LOWER : OTHER;
  known[unit] = fresh;
  return fresh === LOWER;
};
