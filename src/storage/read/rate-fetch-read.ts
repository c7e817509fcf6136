import { sql } from "kysely";
import type { Instant } from "../../domain/instant.ts";
import type { RateOrigin, RateStanding, RememberedFetch } from "../../domain/rate-stores.ts";
import type { Db } from "../engine.ts";
import { type NoValues, prepared, preparedText } from "../prepared.ts";
import { standing, waiting } from "./rate-read.ts";

type StandingRow = { source: string; newest_day: string | null; asked_at: number | null; held: number };

const standingRows = preparedText<NoValues, StandingRow>(
  () => sql<StandingRow>`
    select s.id as source,
      (select x.effective_date from rate_obs x where x.source = s.id and x.kind <> 'peg' and ${standing}
        order by x.effective_date desc limit 1) as newest_day,
      (select f.started_at from rate_fetch f where f.source = s.id order by f.started_at desc limit 1) as asked_at,
      (select count(*) from rate_obs h where h.source = s.id and ${waiting}) as held
    from rate_source s order by s.id`,
);

export const rateStandings = async (db: Db): Promise<RateStanding[]> =>
  (await standingRows(db, {})).map(({ source, newest_day, asked_at, held }) => ({
    source,
    newestDay: newest_day,
    askedAt: asked_at,
    held: Number(held),
  }));

const remembered = prepared<{ source: string; url: string }>()((query, place) =>
  query
    .selectFrom("rate_fetch")
    .select(["etag", "last_modified", "sha256"])
    .where("source", "=", place("source"))
    .where("url", "=", place("url"))
    .where("sent", "=", "")
    .where("outcome", "in", ["stored", "unchanged", "no_new_day"])
    .orderBy("id", "desc")
    .limit(1),
);

export const rememberedFetch = async (db: Db, source: string, url: string): Promise<RememberedFetch | null> => {
  const [row] = await remembered(db, { source, url });
  return row ? { etag: row.etag ?? "", lastModified: row.last_modified ?? "", sha256: row.sha256 } : null;
};

const answers = prepared<{ source: string; asked: string; since: number }>()((query, place) =>
  query
    .selectFrom("rate_fetch")
    .select(["url", "sent"])
    .distinct()
    .where("source", "=", place("source"))
    .where("asked", "=", place("asked"))
    .where("started_at", ">=", place("since"))
    .where("outcome", "in", ["stored", "unchanged", "no_new_day"]),
);

export const rateAnswers = async (db: Db, source: string, asked: string, since: Instant): Promise<string[]> =>
  (await answers(db, { source, asked, since })).map(({ url, sent }) => `${url} ${sent}`);

const origins = prepared<{ id: number }>()((query, place) =>
  query
    .selectFrom("rate_fetch")
    .select(["url", "sent", "finished_at", "sha256", "content_type"])
    .where("id", "=", place("id")),
);

export const rateOrigin = async (db: Db, fetchId: number): Promise<RateOrigin | null> => {
  const [row] = await origins(db, { id: fetchId });
  if (!row) return null;
  const { url, sent, finished_at, sha256, content_type } = row;
  return { url, sent, finishedAt: finished_at, sha256, contentType: content_type };
};

const bodies = prepared<{ sha256: string }>()((query, place) =>
  query.selectFrom("rate_body").select("body").where("sha256", "=", place("sha256")),
);

export const rateBody = async (db: Db, sha256: string): Promise<Uint8Array | null> =>
  (await bodies(db, { sha256 }))[0]?.body ?? null;
