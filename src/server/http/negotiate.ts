export type Encoding = "identity" | "gzip" | "br";

const known = new Map<string, Encoding>();
const MOST_KNOWN = 200;

const qualityOf = (parameters: string[]): number => {
  const q = parameters.map((each) => each.trim().toLowerCase()).find((each) => each.startsWith("q="));
  if (q === undefined) return 1;
  const value = Number(q.slice(2));
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0;
};

const parse = (header: string, offersBr: boolean): Encoding => {
  const quality = new Map<string, number>();
  for (const item of header.split(",").slice(0, 20)) {
    const [name = "", ...parameters] = item.split(";");
    quality.set(name.trim().toLowerCase(), qualityOf(parameters));
  }
  const of = (name: string, otherwise: number): number => quality.get(name) ?? quality.get("*") ?? otherwise;
  const br = offersBr ? of("br", 0) : 0;
  const gzip = Math.max(of("gzip", 0), quality.get("x-gzip") ?? 0);
  // Identity counts only where the reader prefers it by name: left out, it is merely allowed.
  const identity = quality.get("identity") ?? 0;
  if (br > 0 && br >= gzip && br >= identity) return "br";
  if (gzip > 0 && gzip >= identity) return "gzip";
  return "identity";
};

/** The form to send for an Accept-Encoding header. Browsers send few different ones, so the answers are remembered. */
export const chooseEncoding = (header: string | undefined): Encoding => {
  if (header === undefined || header === "") return "identity";
  const before = known.get(header);
  if (before !== undefined) return before;
  const choice = parse(header, true);
  if (known.size < MOST_KNOWN && header.length < 200) known.set(header, choice);
  return choice;
};

/** The same where there is no form in Brotli. */
export const chooseGzip = (header: string | undefined): Encoding => parse(header ?? "", false);
