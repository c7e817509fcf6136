import { expect, test } from "vitest";
import { guessZone, modifiedAt, publishedAt, readWpDate } from "./dates.ts";
import type { WpPost } from "./wxr/records.ts";

const post = (parts: Partial<WpPost>): WpPost =>
  ({ date: "", dateGmt: "", modified: "", modifiedGmt: "", pubDate: "", ...parts }) as WpPost;
const at = (text: string): number => Date.parse(text);

test.each([
  [{ dateGmt: "2024-05-01 05:00:00", date: "2024-05-01 11:00:00" }, "2024-05-01T05:00:00Z"],
  [{ dateGmt: "0000-00-00 00:00:00", date: "2024-05-01 11:00:00" }, "2024-05-01T06:00:00Z"],
  [{ date: "2024-02-30 11:00:00", pubDate: "Wed, 01 May 2024 05:00:00 +0000" }, "2024-05-01T05:00:00Z"],
])("%j was published at %s", (parts, instant) => {
  expect(publishedAt(post(parts), "Asia/Tashkent")).toBe(at(instant));
});

test("a draft's date of the year -0001 is no date", () => {
  const draft = post({
    dateGmt: "0000-00-00 00:00:00",
    date: "0000-00-00 00:00:00",
    pubDate: "Mon, 30 Nov -0001 00:00:00 +0000",
  });
  expect(publishedAt(draft, "UTC")).toBe(null);
  expect(readWpDate("2024-05-01 24:00:00")).toBe(null);
});

test("a change counts when it came after publication", () => {
  const saved = post({ modifiedGmt: "2024-05-01 05:00:00" });
  expect(modifiedAt(saved, "UTC", at("2024-05-01T05:00:00Z"))).toBe(null);
  expect(modifiedAt(saved, "UTC", at("2024-05-01T04:00:00Z"))).toBe(at("2024-05-01T05:00:00Z"));
});

test("the zone is the one that all posts agree with", () => {
  const summer = { date: "2024-07-01 12:00:00", dateGmt: "2024-07-01 11:00:00" };
  const winter = { date: "2024-01-01 12:00:00", dateGmt: "2024-01-01 12:00:00" };
  expect(guessZone([summer, winter], "en")).toBe("Europe/London");
  expect(guessZone([{ date: "2024-07-01 12:00:00", dateGmt: "2024-07-01 07:00:00" }], "uz-UZ")).toBe("Asia/Tashkent");
  expect(guessZone([winter], "en")).toBe("UTC");
  expect(guessZone([], "en")).toBe(null);
});
