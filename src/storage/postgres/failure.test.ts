import { expect, test } from "vitest";
import { placeOf, postgresFailure } from "./failure.ts";

const sentence = (code: string, message = "x"): unknown => {
  const error = postgresFailure(placeOf("postgres://chapar:s3cret@db.example/news"))(
    Object.assign(new Error(message), { code }),
  );
  return (error as Error).message;
};

test.each([
  ["28P01", "refuses the user or the password"],
  ["ECONNREFUSED", "cannot be reached"],
  ["57P01", "cannot be reached"],
  ["53300", "takes no more connections"],
  ["25006", "is read-only"],
])("%s is told in a sentence without the password", (code, words) => {
  expect(sentence(code)).toBe(`The PostgreSQL database news at db.example:5432 ${words}.`);
});

test("a line that breaks in the middle counts as unreachable", () => {
  expect(sentence("", "Connection terminated unexpectedly")).toContain("cannot be reached");
});

test("a mistake of our own passes as it is", () => {
  expect(sentence("42601", "syntax error")).toBe("syntax error");
});
