import { request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock, Instant } from "../../src/domain/instant.ts";
import type { Country, Section, SiteSettings } from "../../src/domain/reference.ts";
import type { FileStore, ImageMaker, Logger, Storage } from "../../src/domain/stores.ts";
import { openSearch, type Search } from "../../src/search/search.ts";
import { buildServer } from "../../src/server/server.ts";
import type { StorageConfig } from "../../src/storage/open.ts";
import { type EngineName, emptyStorage, type OpenStorage, quietLogger } from "./empty-storage.ts";
import { SETTINGS } from "./stories.ts";

export type Reply = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  text: string;
};
export type Asking = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** A server on its own port over an empty storage, with a clock and files in the test's hand. */
export type RunningSite = {
  storage: OpenStorage;
  search: Search;
  /** Opens the same newsroom again, as another process would. */
  config: StorageConfig;
  /** Set it to move time; it does not move by itself. */
  clock: { at: Instant };
  files: Map<string, Uint8Array>;
  port: number;
  /** Sends the target exactly as given: nothing is resolved or encoded on the way. */
  ask(target: string, asking?: Asking): Promise<Reply>;
  close(): Promise<void>;
};

const COUNTRIES: Country[] = ["kazakhstan", "uzbekistan"].map((slug, position) => ({
  slug,
  code: slug.slice(0, 2).toUpperCase(),
  names: { en: slug[0]?.toUpperCase() + slug.slice(1) },
  position,
}));

const SECTIONS: Section[] = [
  { slug: "economy", parent: null, names: { en: "Economy" }, position: 0 },
  { slug: "energy", parent: "economy", names: { en: "Energy" }, position: 1 },
];

const memoryFiles = (files: Map<string, Uint8Array>): FileStore => ({
  read: async (path) => files.get(path) ?? null,
  write: async (path, bytes) => {
    files.set(path, bytes);
  },
});

/** A stand-in that costs nothing: the rendition is the original's bytes with its width and format before them. */
const labelMaker: ImageMaker = {
  inspect: async () => ({ mediaType: "image/jpeg", width: 1000, height: 500 }),
  render: async (bytes, width, format) => Buffer.concat([Buffer.from(`${width} ${format} `), bytes]),
};

const asker =
  (port: number) =>
  (target: string, { method = "GET", headers = {}, body }: Asking = {}): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, path: target, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString("utf8") });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });

type Options = {
  engine?: EngineName;
  at: Instant;
  settings?: Partial<SiteSettings>;
  publicUrl?: string;
  /** Puts something before the storage: a fault, a delay. */
  wrap?: (storage: Storage) => Storage;
  /** Leads the way to the database past something that fails. */
  through?: (config: StorageConfig) => Promise<StorageConfig>;
  images?: ImageMaker;
  /** Fills the newsroom in place of the few settings that tests start from. */
  fill?: (deps: {
    storage: Storage;
    files: FileStore;
    images: ImageMaker;
    clock: Clock;
    logger: Logger;
  }) => Promise<void>;
};

const fillWithLittle =
  (settings: Partial<SiteSettings> = {}) =>
  ({ storage }: { storage: Storage }): Promise<void> =>
    storage.transaction(async (stores) => {
      await stores.saveSettings({ ...SETTINGS, ...settings });
      await stores.saveCountries(COUNTRIES);
      await stores.saveSections(SECTIONS);
    });

export const runSite = async (options: Options): Promise<RunningSite> => {
  const { storage, config, close } = await emptyStorage(options.engine ?? "sqlite", options.through);
  const clock = { at: options.at };
  const files = new Map<string, Uint8Array>();
  const ports = {
    storage,
    files: memoryFiles(files),
    images: options.images ?? labelMaker,
    clock: { now: () => clock.at },
    logger: quietLogger,
  };
  await (options.fill ?? fillWithLittle(options.settings))(ports);
  const search = openSearch({ storage, clock: ports.clock, logger: quietLogger });
  await search.keepUp();
  const server = buildServer({
    ...ports,
    search,
    storage: options.wrap ? options.wrap(storage) : storage,
    requestId: () => "request-1",
    settings: { publicUrl: options.publicUrl ?? "https://courier.example", cacheBytes: 64_000_000 },
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return {
    storage,
    search,
    config,
    clock,
    files,
    port,
    ask: asker(port),
    close: async () => {
      await server.close();
      await search.close();
      await close();
    },
  };
};
