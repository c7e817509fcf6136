// A bare program over the same database: node:http, node:sqlite and string templates. It reads the rows that the page
// shows and sends as many bytes as Chapar does, with nothing of a product around them.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";

const [file = "", listBytes = "0", storyBytes = "0"] = process.argv.slice(2);
const SIZE = 6;
const db = new DatabaseSync(file, { readOnly: true });
const archive = db.prepare("select id, count from archive where key = ?");
const cards = db.prepare(
  "select s.* from archive_entry e join story s on s.id = e.story where e.archive = ? and e.seq between ? and ? order by e.seq desc",
);
const story = db.prepare("select s.*, t.body from story s join story_text t on t.story = s.id where s.path = ?");

type Row = Record<string, string | number | null>;
type Node = { type: string; text?: string; content?: Node[] };

const quote = (text: unknown): string => String(text ?? "").replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const filled = (html: string, bytes: number): Buffer => {
  const page = Buffer.alloc(Math.max(bytes, Buffer.byteLength(html)), " ");
  page.write(html);
  return page;
};

const item = (row: Row): string =>
  `<li><h2><a href="${quote(row.path)}">${quote(row.headline)}</a></h2><p>${quote(row.summary)}</p><p>${quote(row.bylines)} ${quote(row.public_at)}</p></li>`;

const listing = (page: number): Buffer => {
  const { id, count } = archive.get("en/all") as { id: number; count: number };
  const rows = cards.all(id, (page - 1) * SIZE + 1, page * SIZE) as Row[];
  const html = `<!doctype html><title>Latest</title><p>${count}</p><ol>${rows.map(item).join("")}</ol>`;
  return filled(html, Number(listBytes));
};

const write = (node: Node): string => {
  if (node.type === "text") return quote(node.text);
  const inside = (node.content ?? []).map(write).join("");
  return node.type === "doc" ? inside : `<p>${inside}</p>`;
};

const storyPage = (path: string): Buffer => {
  const row = story.get(path) as Row;
  const html = `<!doctype html><title>${quote(row.headline)}</title><h1>${quote(row.headline)}</h1>${write(JSON.parse(String(row.body)))}`;
  return filled(html, Number(storyBytes));
};

const server = createServer((request, response) => {
  const path = decodeURI(request.url ?? "/");
  const page = /^\/latest\/page\/(\d+)$/.exec(path)?.[1];
  const body = page ? listing(Number(page)) : storyPage(path);
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once("SIGTERM", () => process.exit());
