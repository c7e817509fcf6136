import { expect, test } from "vitest";
import { familyKey, imageKey, imageKeys } from "./image-key.ts";

test.each([
  "https://old.example/wp-content/uploads/2024/05/gas.jpg",
  "http://OLD.example/wp-content/uploads/2024/05/gas-300x200.jpg",
  "//cdn.old.example/wp-content/uploads/2024/05/gas-scaled.jpg?w=300",
  "https://i0.wp.com/old.example/wp-content/uploads/2024/05/gas-1024x683.jpg?ssl=1",
  "/wp-content/uploads/2024/05/gas-rotated.jpg",
  "https://old.example/wp-content/uploads/2024/05/gas-e1714539600000-150x150.jpg",
  "https://old.example/wp-content/uploads/2024/05/g%61s.jpg",
])("%s is one picture with all its sizes", (address) => {
  expect(familyKey(address)).toBe("2024/05/gas.jpg");
});

test("a name that only looks like a size comes first as it is", () => {
  expect(imageKeys("https://old.example/wp-content/uploads/plan-300x200.jpg")).toEqual([
    "plan-300x200.jpg",
    "plan.jpg",
  ]);
});

test("files of other hosts keep their host", () => {
  expect(imageKey("https://pictures.example/a/b.jpg")).toBe("pictures.example/a/b.jpg");
  expect(imageKey("https://i2.wp.com/pictures.example/a/b.jpg?w=9")).toBe("pictures.example/a/b.jpg");
});

test.each(["", "data:image/png;base64,AAAA", "javascript:alert(1)", "blob:https://x/1", "http://"])(
  "%j is no picture",
  (address) => {
    expect(imageKey(address)).toBe(null);
  },
);
