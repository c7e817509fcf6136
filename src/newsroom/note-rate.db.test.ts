import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { bankOf } from "../../checks/support/rates.ts";
import { NOON, SETTINGS } from "../../checks/support/stories.ts";
import { notesFor } from "../domain/rate-note.ts";
import type { Storage } from "../domain/stores.ts";
import { noteRate, type RateNoteInput } from "./note-rate.ts";

const INPUT: RateNoteInput = {
  currency: "TMT",
  language: "",
  text: "In the street a dollar cost 19.4 manat.",
  source: "Three money changers",
  url: "",
  day: "",
  expires: "",
  by: "aigul",
};

describe.each(ENGINES)("a note beside a rate on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await storage.transaction(async (stores) => {
      await stores.saveSettings(SETTINGS);
      await stores.saveRateSource(bankOf("tm-cbt", { homeCurrency: "TMT" }));
    });
  });
  afterEach(() => close());
  const note = (more: Partial<RateNoteInput> = {}) =>
    noteRate({ storage, clock: { now: () => NOON } }, { ...INPUT, ...more });

  test("is of today and of the first edition, and ends after thirty days, unless it says otherwise", async () => {
    await note();
    await note({ language: "ru", day: "2026-01-10", expires: "2026-01-20", url: "https://a.example/b" });
    expect(await storage.rateNotes()).toMatchObject([
      { language: "en", day: "2026-01-15", expires: "2026-02-14", by: "aigul", at: NOON },
      { language: "ru", day: "2026-01-10", expires: "2026-01-20", url: "https://a.example/b" },
    ]);
  });

  test("takes the place of the one before, and goes without words", async () => {
    await note();
    await note({ text: "It cost 19.6." });
    const shown = async () => notesFor(await storage.rateNotes(), "TMT", "en", "2026-01-15").map(({ text }) => text);
    expect(await shown()).toEqual(["It cost 19.6."]);
    await note({ text: "" });
    expect(await shown()).toEqual([]);
  });

  test.each<[string, Partial<RateNoteInput>]>([
    ["currency", { currency: "XAU" }],
    ["language", { language: "fr" }],
    ["source", { source: "" }],
    ["url", { url: "javascript:alert(1)" }],
    ["date", { day: "31.01.2026" }],
    ["date", { day: "2026-01-16" }],
    ["expires", { expires: "2026-01-14" }],
    ["expires", { expires: "soon" }],
    ["text", { text: "a".repeat(501) }],
  ])("is refused with a wrong %s: %j", async (field, more) => {
    await expect(note(more)).rejects.toMatchObject({ code: "invalid", field, remedy: expect.stringMatching(/\w/) });
    expect(await storage.rateNotes()).toEqual([]);
  });
});

test("a reader sees the notes of the page's language, others only where that has none, none after its day", () => {
  const base = { currency: "TMT", source: "s", url: "", day: "2026-01-10", expires: "2026-01-20", by: "a", at: 1 };
  const notes = [
    { ...base, language: "en", text: "English" },
    { ...base, language: "ru", text: "Русский" },
  ];
  const shown = (language: string, today: string) => notesFor(notes, "TMT", language, today).map(({ text }) => text);
  expect(shown("en", "2026-01-20")).toEqual(["English"]);
  expect(shown("kk", "2026-01-20")).toEqual(["English", "Русский"]);
  expect(shown("en", "2026-01-21")).toEqual([]);
  expect(notesFor(notes, "UZS", "en", "2026-01-15")).toEqual([]);
});
