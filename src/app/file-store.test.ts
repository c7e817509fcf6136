import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFileStore } from "./file-store.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chapar-files-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("what is written is read, and nothing else lies beside it", async () => {
  const files = openFileStore(folder);
  await files.write("originals/4f/4f3a", new Uint8Array([1, 2, 3]));
  await files.write("originals/4f/4f3a", new Uint8Array([4]));
  expect([...((await files.read("originals/4f/4f3a")) ?? [])]).toEqual([4]);
  expect(await readdir(join(folder, "originals", "4f"))).toEqual(["4f3a"]);
});

test("a file that is not there is null", async () => {
  expect(await openFileStore(folder).read("none")).toBeNull();
});

test("no path leads out of the folder", async () => {
  const files = openFileStore(folder);
  for (const path of ["../secret", "a/../../secret", "/etc/passwd", "a\0b"]) {
    await expect(files.read(path)).rejects.toThrow("outside the data folder");
  }
});
