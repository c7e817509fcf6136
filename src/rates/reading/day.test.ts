import { describe, expect, it } from "vitest";
import { ChaparError } from "../../domain/errors.ts";
import { type DayForm, daysBetween, readDay, readInstant } from "./day.ts";

const said = (text: string, ...forms: DayForm[]): string => {
  try {
    return readDay(text, ...forms);
  } catch (error) {
    if (error instanceof ChaparError) return "refused";
    throw error;
  }
};

describe("a day", () => {
  it.each([
    ["01.04.2031", "D.M.Y", "2031-04-01"],
    ["04/01/2031", "M/D/Y", "2031-04-01"],
    ["2031-04-01", "Y-M-D", "2031-04-01"],
    ["2031-04-01T00:00:00", "midnight", "2031-04-01"],
    ["2031-04-01T00:00:00+04:00", "midnight", "2031-04-01"],
    ["2031-04-01T00:00:00.000Z", "midnight", "2031-04-01"],
    ["2031-04-01T20:00:00Z", "midnight", "refused"],
    ["31.04.2031", "D.M.Y", "refused"],
    ["04.31.2031", "D.M.Y", "refused"],
    ["1.4.2031", "D.M.Y", "refused"],
    ["01.04.31", "D.M.Y", "refused"],
    ["29.02.2031", "D.M.Y", "refused"],
    ["29.02.2032", "D.M.Y", "2032-02-29"],
    ["2031-04-01", "D.M.Y", "refused"],
    ["Tue, 01 Apr 2031 00:00:00 GMT", "D.M.Y", "refused"],
    ["", "D.M.Y", "refused"],
  ] as const)("%j as %s: %s", (text, form, expected) => {
    expect(said(text, form)).toBe(expected);
  });

  it("may come in one of two forms", () => {
    expect(said("2021-04-07", "D.M.Y", "Y-M-D")).toBe("2021-04-07");
    expect(said("07.04.2021", "D.M.Y", "Y-M-D")).toBe("2021-04-07");
  });

  it("lies so many days from another", () => {
    expect(daysBetween("2031-02-27", "2031-03-02")).toBe(3);
    expect(daysBetween("2031-03-02", "2031-02-27")).toBe(-3);
  });
});

describe("an instant", () => {
  it("is in UTC", () => {
    expect(readInstant("2031-05-15T17:01:04.318Z")).toBe(Date.UTC(2031, 4, 15, 17, 1, 4, 318));
  });

  it.each(["2031-05-15T25:01:04Z", "2031-05-15", "2031-02-30T17:01:04Z", "15 May 2031", ""])("is not %j", (text) => {
    expect(() => readInstant(text)).toThrow(ChaparError);
  });
});
