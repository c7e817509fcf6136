import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** A server on which this run may create databases, and the prefix of their names; checks/support/postgres-server.ts. */
    postgres: { url: string; prefix: string };
  }
}

/** The address of a new, empty database; it is dropped when the run ends. Each test file takes its own. */
export async function freshDatabase(): Promise<string> {
  const { url, prefix } = inject("postgres");
  const name = `${prefix}${randomBytes(6).toString("hex")}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  } finally {
    await client.end();
  }
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
