import { expect, test } from "vitest";
import { ChaparError } from "../domain/errors.ts";
import { reportOf } from "./errors.ts";

test.each([
  ["invalid", 400],
  ["unauthenticated", 401],
  ["forbidden", 403],
  ["not_found", 404],
  ["conflict", 409],
  ["gone", 410],
  ["too_large", 413],
  ["too_many", 429],
  ["internal", 500],
  ["unavailable", 503],
] as const)("%s is %i", (code, status) => {
  expect(reportOf(new ChaparError(code, "What happened.")).status).toBe(status);
});

test("an address that is too large is 414", () => {
  expect(reportOf(new ChaparError("too_large", "Too long.", { field: "address" })).status).toBe(414);
});

test("what is not for readers stays out: files, hosts, unforeseen messages", () => {
  const errors = [
    new ChaparError("unavailable", "The database /srv/x is locked."),
    new ChaparError("internal", "The archive en/all was not loaded."),
    new TypeError("x is undefined"),
    "thrown text",
    Object.assign(new Error("secret"), { statusCode: 502 }),
  ];
  for (const error of errors) {
    const report = reportOf(error);
    expect(report.status).toBeGreaterThanOrEqual(500);
    expect(`${report.sentence} ${report.remedy}`).not.toMatch(/srv|archive|undefined|thrown|secret/);
  }
});

test("refusals of the HTTP layer keep their status and get the site's words", () => {
  const error = Object.assign(new Error("FST_ERR_CTP_BODY_TOO_LARGE"), { statusCode: 413 });
  expect(reportOf(error)).toMatchObject({ status: 413, unforeseen: false });
  expect(reportOf(error).sentence).not.toContain("FST");
});
