import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { figureOf } from "../../../checks/support/rates.ts";
import type { Command } from "../command.ts";
import { openNewsroom } from "../open-newsroom.ts";
import { readSettings, type Settings } from "../settings.ts";
import { ratesAccept, ratesReject, ratesWithdraw } from "./rates-decide.ts";
import { ratesExport } from "./rates-export.ts";
import { ratesHeld } from "./rates-held.ts";
import { ratesImport } from "./rates-import.ts";
import { ratesRefresh } from "./rates-refresh.ts";
import { ratesShow } from "./rates-show.ts";

const FILE = [
  "date,source,base,quote,value,nominal",
  "2026-01-12,uz-cbu,USD,UZS,12143.5700,1",
  "2026-01-13,uz-cbu,USD,UZS,12150.01,1",
  "2026-01-13,kz-nbk,USD,KZT,510.10,1",
].join("\n");

describe("commands on rates", () => {
  let folder: string;
  let settings: Settings;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "chapar-rates-"));
    settings = readSettings({
      flags: { data: join(folder, "data"), log: "silent" },
      env: {},
      config: {},
      configFile: "chapar.config.json",
    });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** What a command prints. */
  const run = async (command: Command, operands: string[], options: Record<string, string> = {}): Promise<string[]> => {
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    const terminal = { print: say, complain: say, overwrite: () => {}, width: 0 };
    await command.run({ settings, terminal, operands, options });
    return lines;
  };
  const fill = async (): Promise<void> => {
    await writeFile(join(folder, "in.csv"), FILE);
    await run(ratesImport, [join(folder, "in.csv")]);
  };
  const hold = async (): Promise<void> => {
    const { storage } = await openNewsroom(settings);
    const held = { status: "held" as const, heldReason: "move: It moved by 48 %." };
    await storage.transaction((stores) => stores.addRates([figureOf("2026-01-14", "17900.00", held)]));
    await storage.close();
  };

  test("a held figure is listed, and decided on with a reason", async () => {
    await fill();
    await hold();
    expect(await run(ratesHeld, [])).toEqual([
      "4  1 USD = 17900.00 UZS for 2026-01-14, uz-cbu",
      "    move: It moved by 48 %.",
      "    in force: 1 USD = 12150.01, of 2026-01-13",
      "1 held. Decide with `chapar rates accept ID --reason …` or `reject`.",
    ]);
    await expect(run(ratesAccept, ["4"])).rejects.toMatchObject({
      code: "invalid",
      message: "A decision needs a reason.",
    });
    await expect(run(ratesAccept, ["four"], { reason: "x" })).rejects.toMatchObject({ code: "invalid" });
    expect(await run(ratesReject, ["4"], { reason: "A digit too many", by: "aigul" })).toEqual([
      "rejected: 1 USD = 17900.00 UZS for 2026-01-14, uz-cbu",
    ]);
    expect(await run(ratesHeld, [])).toEqual(["No rate is held."]);
    await run(ratesAccept, ["5"], { reason: "It was right after all" });
    await run(ratesWithdraw, ["6"], { reason: "No, it was not" });
    expect((await run(ratesShow, ["usd/uzs"]))[0]).toBe("2  1 USD = 12150.01 UZS for 2026-01-13, uz-cbu");
  });

  test("a pair is shown with bank, state, change and origin", async () => {
    await fill();
    const shown = await run(ratesShow, ["USDUZS"]);
    expect(shown).toHaveLength(3);
    expect(shown[1]).toBe("    Central Bank of Uzbekistan; suspended; up 0.05 % since 2026-01-12");
    expect(shown[2]).toBe("    from a file");
    await expect(run(ratesShow, ["USD/XXX"])).rejects.toMatchObject({ code: "not_found" });
    await expect(run(ratesShow, ["US dollar"])).rejects.toMatchObject({ code: "invalid" });
  });

  test("a decree is shown in place of its bank's old figure", async () => {
    const file = join(folder, "manat.csv");
    const rows = ["2015-01-01,tm-cbt,USD,TMT,3.5,peg", "2020-05-05,tm-cbt,USD,TMT,3.5,official"];
    await writeFile(file, ["date,source,base,quote,value,kind", ...rows].join("\n"));
    await run(ratesImport, [file]);
    const shown = await run(ratesShow, ["USD/TMT"]);
    expect(shown[0]).toMatch(/2015-01-01/);
    expect(shown.slice(1)).toEqual([
      "    Central Bank of Turkmenistan; current; unchanged since 2015-01-01",
      "    fixed by decree since 2015-01-01; the bank itself was last read for 2020-05-05",
      "    by decree",
    ]);
  });

  test("an export reads back to nothing new", async () => {
    await fill();
    const file = join(folder, "out.csv");
    expect(await run(ratesExport, [file])).toEqual([`${file}: 3 rates.`]);
    expect(await readFile(file, "utf8")).toContain("2026-01-12,uz-cbu,USD,UZS,12143.5700,1,official,,,12143.5700");
    expect(await run(ratesImport, [file])).toEqual([`${file}: 0 new, 0 revised, 3 known already.`]);
    expect(await run(ratesExport, [file], { source: "kz-nbk", from: "2026-01-13" })).toEqual([`${file}: 1 rates.`]);
    await expect(run(ratesExport, [file], { from: "13.01.2026" })).rejects.toMatchObject({ code: "invalid" });
  });

  test("a refresh says what it cannot take, and leaves the demo newsroom alone", async () => {
    await expect(run(ratesRefresh, [], { date: "31.01.2026" })).rejects.toMatchObject({ code: "invalid" });
    await expect(run(ratesRefresh, [], { backfill: "2026-01-02..2026-01-01" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(
      run(ratesRefresh, [], { date: "2026-01-01", backfill: "2026-01-01..2026-01-02" }),
    ).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(run(ratesRefresh, [], { source: "xx" })).rejects.toMatchObject({
      message: 'There is no source "xx".',
    });
    const { storage } = await openNewsroom(settings);
    await storage.transaction((stores) => stores.markDemo());
    await storage.close();
    await expect(run(ratesRefresh, [])).rejects.toMatchObject({ code: "conflict" });
  });
});
