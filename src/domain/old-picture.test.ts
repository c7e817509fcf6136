import { describe, expect, test } from "vitest";
import { fullNames, isPictureName, largestRendition, renditionLike } from "./old-picture.ts";

const hash = "ab".repeat(32);

describe("names of pictures", () => {
  test.each([
    ["2024/05/gas.jpg", ["2024/05/gas.jpg"]],
    ["2024/05/gas-300x200.jpg", ["2024/05/gas-300x200.jpg", "2024/05/gas.jpg"]],
    [
      "a-scaled-e1700000000-300x200.png",
      ["a-scaled-e1700000000-300x200.png", "a-scaled-e1700000000.png", "a-scaled.png", "a.png"],
    ],
    ["gas-300x200.jpg.webp", ["gas-300x200.jpg.webp", "gas-300x200.jpg", "gas.jpg"]],
    ["2024-10x20/gas", ["2024-10x20/gas"]],
    ["", [""]],
  ])("%s may be known as %j", (name, names) => {
    expect(fullNames(name)).toEqual(names);
  });

  test("end like a picture's, or they are none", () => {
    expect(["a.JPG", "a.jpeg", "a.webp"].every(isPictureName)).toBe(true);
    expect(["a.svg", "a.pdf", "jpg", "a.jpg.php"].some(isPictureName)).toBe(false);
  });
});

describe("renditions for old addresses", () => {
  test.each([
    ["image/jpeg", 5000, "1920.jpg"],
    ["image/jpeg", 700, "640.jpg"],
    ["image/jpeg", 40, "320.jpg"],
    ["image/png", 1280, "1280.webp"],
  ])("the full file of a %s of %i px is %s", (mediaType, width, file) => {
    expect(largestRendition({ hash, mediaType, width })).toBe(`/media/${hash}/${file}`);
  });

  test.each([
    ["/wp-content/uploads/gas-300x200.jpg", "320.jpg"],
    ["/wp-content/uploads/gas-641x200.jpg", "960.jpg"],
    ["/wp-content/uploads/gas-2048x1024.jpg", "1280.jpg"],
    ["/wp-content/uploads/gas-300x200.jpg.webp", "320.jpg"],
    ["/wp-content/uploads/gas-scaled.jpg", "1280.jpg"],
    ["/wp-content/uploads/gas-99999x1.jpg", "1280.jpg"],
  ])("%s is served as %s", (variant, file) => {
    expect(renditionLike(`/media/${hash}/1280.jpg`, variant)).toBe(`/media/${hash}/${file}`);
  });

  test("leave an address alone that is no rendition", () => {
    expect(renditionLike("/2024/05/gas", "/a-300x200.jpg")).toBe("/2024/05/gas");
  });
});
