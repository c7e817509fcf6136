import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";

const BATCH = 5_000;

type Line = { slug: string; headline: string; standfirst: string; body: string };

/** Builds the yardstick from the same lines; returns the milliseconds that FTS5 itself took, and the bytes of its index. */
export const buildFts = async (file: string, lines: string): Promise<{ ms: number; bytes: number }> => {
  const db = new DatabaseSync(file);
  db.exec("pragma journal_mode = wal; pragma synchronous = normal");
  db.exec("create table story (id integer primary key, slug text, headline text)");
  db.exec("create virtual table found using fts5(headline, standfirst, body, content='', tokenize='porter unicode61')");
  const card = db.prepare("insert into story values (?, ?, ?)");
  const words = db.prepare("insert into found (rowid, headline, standfirst, body) values (?, ?, ?, ?)");
  let ms = 0;
  let id = 0;
  const write = (stories: readonly Line[]): void => {
    const began = performance.now();
    db.exec("begin");
    for (const { slug, headline, standfirst, body } of stories) {
      id += 1;
      card.run(id, slug, headline);
      words.run(id, headline, standfirst, body);
    }
    db.exec("commit");
    ms += performance.now() - began;
  };

  let waiting: Line[] = [];
  for await (const line of createInterface({ input: createReadStream(lines) })) {
    waiting.push(JSON.parse(line));
    if (waiting.length < BATCH) continue;
    write(waiting);
    waiting = [];
  }
  write(waiting);
  const row = db.prepare("select sum(pgsize) as bytes from dbstat where name like 'found%'").get();
  db.close();
  return { ms, bytes: Number(row?.bytes ?? 0) };
};
