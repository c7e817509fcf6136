import { hash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";
import type { Instant } from "../../domain/instant.ts";
import type { Answer } from "../answer.ts";
import type { ChosenBy } from "../http/choice-cookies.ts";
import { chooseEncoding, chooseGzip, type Encoding } from "../http/negotiate.ts";

/** One form of an answer, ready for the wire: headers as a flat list of names and values. */
export type Form = { bytes: Uint8Array; headers: string[] };

/** An answer with its forms; compressed ones are made once, when first asked for. */
export type Stored = {
  status: number;
  /** Entity tag without quotes, of the uncompressed form. */
  tag: string;
  /** Second of Last-Modified. */
  modified: number;
  dependsOn: string[];
  keep: Answer["keep"];
  freshUntil: Instant | null;
  chosenBy: ChosenBy;
  compressible: boolean;
  /** Headers that all forms share. */
  shared: string[];
  /** What came packed has no identity: that is made for each who wants it, and kept by none. */
  forms: { identity: Form | null; gzip: Form | null; br: Form | null };
  making: Partial<Record<Encoding, Promise<Form>>>;
  /** True once the smallest Brotli form was begun. */
  refined: boolean;
};

const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|manifest|xml|rss|atom|feed|problem|[a-z.]+\+))/;
/** Below this a compressed form saves nothing that a packet would notice. */
const WORTH_COMPRESSING = 300;
/** Quick, for the reader who waits, and slow, for all who come after: about 1 ms and 45 ms for a page. */
const BROTLI = { quick: 5, smallest: 11 } as const;

/** What a server may send before it hears from the reader again: ten segments of TCP. */
const ONE_FLIGHT = 14_336;
/** The smallest form saves an eighth or so; a page further above one flight would not get under it. */
const WITHIN_REACH = ONE_FLIGHT * 1.14;

const compressors = { gzip: promisify(gzip), br: promisify(brotliCompress) };
const unpack = promisify(gunzip);

export const tagOf = (stored: Pick<Stored, "tag">, encoding: Encoding): string =>
  encoding === "identity" ? stored.tag : `${stored.tag}-${encoding}`;

const formOf = (stored: Pick<Stored, "tag" | "shared">, bytes: Uint8Array, encoding: Encoding): Form => ({
  bytes,
  headers: [
    ...stored.shared,
    "ETag",
    `"${tagOf(stored, encoding)}"`,
    "Content-Length",
    String(bytes.length),
    ...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
  ],
});

const varyOf = (answer: Answer, compressible: boolean): string[] => {
  const names = [...(compressible ? ["Accept-Encoding"] : []), ...(answer.chosenBy !== null ? ["Cookie"] : [])];
  return names.length === 0 ? [] : ["Vary", names.join(", ")];
};

/** Prepares an answer for storing and sending. `now` becomes its Last-Modified; `security` are the site's own headers. */
export const prepare = (answer: Answer, now: Instant, security: readonly string[]): Stored => {
  const { body } = answer;
  const packed = typeof body !== "string" && "gzip" in body;
  const bytes = typeof body === "string" ? Buffer.from(body) : packed ? body.gzip : body;
  const compressible = packed || (bytes.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(answer.type));
  const modified = Math.floor(now / 1000);
  const shared = [
    "Content-Type",
    answer.type,
    "Cache-Control",
    answer.cacheControl,
    "Last-Modified",
    new Date(modified * 1000).toUTCString(),
    ...varyOf(answer, compressible),
    ...Object.entries(answer.headers).flat(),
    ...security,
  ];
  const tag = hash("sha256", bytes, "base64url").slice(0, 22);
  const { status, dependsOn, keep, freshUntil, chosenBy } = answer;
  const form = formOf({ tag, shared }, bytes, packed ? "gzip" : "identity");
  const forms = { identity: packed ? null : form, gzip: packed ? form : null, br: null };
  return {
    status,
    tag,
    modified,
    dependsOn,
    keep,
    freshUntil,
    chosenBy,
    compressible,
    shared,
    forms,
    making: {},
    refined: false,
  };
};

const brotli = (plain: Uint8Array, quality: number): Promise<Uint8Array> =>
  compressors.br(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });

/** Quick, unless the slow form spares the reader a round trip, which takes longer than making it. */
const brotliInOneFlight = async (plain: Uint8Array): Promise<Uint8Array> => {
  const quick = await brotli(plain, BROTLI.quick);
  const pays = quick.length > ONE_FLIGHT && quick.length < WITHIN_REACH;
  return pays ? brotli(plain, BROTLI.smallest) : quick;
};

const compress = async (stored: Stored, plain: Uint8Array, encoding: "gzip" | "br"): Promise<Form> => {
  const bytes = encoding === "br" ? await brotliInOneFlight(plain) : await compressors.gzip(plain);
  const form = formOf(stored, bytes, encoding);
  stored.forms[encoding] = form;
  return form;
};

const unpacked = async (stored: Stored): Promise<Form> =>
  formOf(stored, await unpack(stored.forms.gzip?.bytes ?? new Uint8Array()), "identity");

/** Puts the smallest Brotli form in the place of the quick one. */
export const refineForm = async (stored: Stored): Promise<void> => {
  stored.refined = true;
  const plain = stored.forms.identity?.bytes;
  if (plain) stored.forms.br = formOf(stored, await brotli(plain, BROTLI.smallest), "br");
};

/** The form to send for an Accept-Encoding header. */
export const encodingFor = ({ forms }: Stored, header: string | undefined): Encoding =>
  forms.identity === null ? chooseGzip(header) : chooseEncoding(header);

/** The form, or null where it must still be made. */
export const readyForm = (stored: Stored, encoding: Encoding): Form | null =>
  stored.compressible ? stored.forms[encoding] : stored.forms.identity;

/** Makes a form once, however many wait for it. */
export const makeForm = (stored: Stored, encoding: Encoding): Promise<Form> => {
  const ready = readyForm(stored, encoding);
  if (ready !== null) return Promise.resolve(ready);
  const plain = stored.forms.identity?.bytes;
  const make = () => (plain && encoding !== "identity" ? compress(stored, plain, encoding) : unpacked(stored));
  const making = stored.making[encoding] ?? make().finally(() => delete stored.making[encoding]);
  stored.making[encoding] = making;
  return making;
};

/** Bytes that a stored answer holds, near enough to bound the cache. */
export const weightOf = ({ forms, dependsOn, shared }: Stored): number =>
  (forms.identity?.bytes.length ?? 0) +
  (forms.gzip?.bytes.length ?? 0) +
  (forms.br?.bytes.length ?? 0) +
  1000 +
  dependsOn.length * 60 +
  shared.length * 20;
