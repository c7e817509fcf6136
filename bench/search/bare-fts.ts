// A bare search over the same stories: node:http, node:sqlite and FTS5 (porter, bm25), one word of the query or another,
// ten results as JSON, with nothing of a product around them.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";

const db = new DatabaseSync(process.argv[2] ?? "", { readOnly: true });
const find = db.prepare(
  "select s.slug, s.headline, f.rank from (select rowid, rank from found where found match ? order by rank limit 10) f join story s on s.id = f.rowid order by f.rank",
);

const matchOf = (query: string): string =>
  (query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(" OR ");

const server = createServer((request, response) => {
  const query = new URL(request.url ?? "/", "http://bare").searchParams.get("q") ?? "";
  const body = Buffer.from(JSON.stringify({ items: find.all(matchOf(query)) }));
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once("SIGTERM", () => process.exit());
