import { access, constants, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { ChaparError } from "../domain/errors.ts";
import type { StoryFate } from "../importers/report/fate.ts";
import type { Terminal } from "./terminal.ts";

/** Bytes of the files to import together. Throws "invalid" when there is none or one is no file; `example` is a right call. */
export const sizeOfFiles = async (files: readonly string[], example: string): Promise<number> => {
  if (files.length === 0) throw new ChaparError("invalid", "There is no file to import.", { remedy: example });
  let size = 0;
  for (const file of files) {
    const found = await stat(file);
    if (!found.isFile()) throw new ChaparError("invalid", `${file} is not a file.`);
    size += found.size;
  }
  return size;
};

/** Throws where a report could not be written: an import of hours must not find that out at its end. */
export const checkReportFile = async (file: string | undefined): Promise<void> => {
  if (file !== undefined) await access(dirname(resolve(file)), constants.W_OK);
};

/** Writes a report as JSON and, beside it, as a page to read. */
export const writeReport = async (terminal: Terminal, file: string, report: object, page: string): Promise<void> => {
  const pageFile = `${file.replace(/\.json$/, "")}.html`;
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(pageFile, page);
  terminal.print(`The report is ${file}, to read: ${pageFile}.`);
};

/** Throws where an import failed as a whole: a program that called it must not take that for a success. */
export const checkOutcome = ({ failed, ...others }: Record<StoryFate, number>): void => {
  if (failed === 0 || Object.values(others).some((count) => count > 0)) return;
  throw new ChaparError("invalid", `Nothing was imported: all ${failed.toLocaleString("en")} stories failed.`, {
    remedy: "What was wrong with the first of them stands above, with all of them in the file of --report.",
  });
};
