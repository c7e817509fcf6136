/** Letters that are drawn alike and typed for one another, Latin and Cyrillic in pairs. */
const PAIRS = "aа eе oо pр cс yу xх iі jј sѕ əә hһ kк mм tт bв".split(" ");

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const [latin = "", cyrillic = ""] of PAIRS) {
  toLatin.set(cyrillic, latin);
  toCyrillic.set(latin, cyrillic);
}

export const LOOK_ALIKES = { toLatin, toCyrillic };
