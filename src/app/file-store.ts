import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, normalize, sep } from "node:path";
import { ChaparError } from "../domain/errors.ts";
import type { FileStore } from "../domain/stores.ts";

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Files under one folder. A write is complete on disk, under its name, before it returns. */
export const openFileStore = (folder: string): FileStore => {
  const place = (path: string): string => {
    const inside = normalize(path);
    if (inside.startsWith("..") || inside.startsWith(sep) || inside.includes("\0")) {
      throw new ChaparError("invalid", `"${path}" lies outside the data folder.`);
    }
    return join(folder, inside);
  };
  return {
    async read(path) {
      try {
        return await readFile(place(path));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async write(path, bytes) {
      const target = place(path);
      const unfinished = `${target}.${randomUUID()}`;
      await mkdir(dirname(target), { recursive: true });
      try {
        const file = await open(unfinished, "wx");
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, target);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
  };
};
