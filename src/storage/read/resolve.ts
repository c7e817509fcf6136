import { sql } from "kysely";
import type { Resolution } from "../../domain/stores.ts";
import { textList, textsOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { pathKey } from "../path-key.ts";
import { preparedText } from "../prepared.ts";

const MOST_PARAMETERS = 8;
/** Parts that stand behind an archive's or story's own address. Page numbers are not carried over: they differ. */
const SUFFIX = /\/(page\/\d+|feed(?:\.xml|\.atom|\.json)?|amp)$/;

type Row = {
  key: string;
  kind: "redirect" | "story";
  target: string | null;
  path: string | null;
  visibility: string | null;
  headline: string | null;
};

const found = preparedText<{ keys: string; bare: string }, Row>(
  (place, dialect) => sql<Row>`
    select r.path_key as key, 'redirect' as kind, r.target, s.path, s.visibility, s.headline
      from redirect r left join story s on s.id = r.story where r.path_key in ${textsOf(dialect, place("keys"))}
    union all
    select s.path_key as key, 'story' as kind, null, s.path, s.visibility, s.headline
      from story s where s.path_key in ${textsOf(dialect, place("bare"))}`,
);

/** What an old address may be stored under, the surest first: with its query, with each parameter, alone, without suffix. */
const keysFor = (path: string, query: string): { key: string; suffix: string }[] => {
  const plain = pathKey(path);
  const text = query.replace(/^\?/, "");
  const parameters = text === "" ? [] : text.split("&").slice(0, MOST_PARAMETERS);
  const withQuery = [text, ...parameters].filter((each) => each !== "").map((each) => pathKey(`${path}?${each}`));
  const suffix = SUFFIX.exec(plain)?.[0] ?? "";
  const bare = plain.slice(0, plain.length - suffix.length);
  const keys = [...withQuery, plain].map((key) => ({ key, suffix: "" }));
  return suffix !== "" && bare !== "" ? [...keys, { key: bare, suffix }] : keys;
};

const targetOf = (row: Row, suffix: string): string | null => {
  const to = row.path ?? row.target;
  if (to === null || !suffix.startsWith("/feed") || row.path !== null || !to.startsWith("/")) return to;
  return `${to}${suffix === "/feed" ? "/feed.xml" : suffix}`;
};

const outcome = (row: Row, suffix: string, asked: string): Resolution | null => {
  if (row.visibility === "gone") return { kind: "gone", headline: row.headline ?? "" };
  if (row.visibility === "hidden") return null;
  const to = targetOf(row, suffix);
  return to === null || to === asked ? null : { kind: "moved", to };
};

export const resolve = async (db: Db, path: string, query: string): Promise<Resolution> => {
  const keys = keysFor(path, query);
  const bare = keys.map(({ key }) => key).filter((key) => !key.includes("?"));
  const rows = await found(db, { keys: textList(keys.map(({ key }) => key)), bare: textList(bare) });
  for (const { key, suffix } of keys) {
    // A story's present address comes before a redirect that it has since taken the place of.
    const fitting = rows.filter((row) => row.key === key).sort((a) => (a.kind === "story" ? -1 : 1));
    for (const row of fitting) {
      const result = outcome(row, suffix, path);
      if (result) return result;
    }
  }
  return { kind: "unknown" };
};
