import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { NOON } from "../../../checks/support/stories.ts";
import type { NewImage } from "../../domain/image.ts";

const HASH = "ab".repeat(32);
const SMALL = "cd".repeat(32);
const MISSING = "ef".repeat(32);

const image = (hash: string, width: number, state: NewImage["state"] = "stored"): NewImage => ({
  hash,
  state,
  mediaType: "image/jpeg",
  bytes: 4,
  width,
  height: 500,
  focusX: 0.5,
  focusY: 0.5,
  fileName: "a.jpg",
  sourceUrl: null,
  alt: "",
  caption: "",
  credit: "",
  createdAt: NOON,
});

let site: RunningSite;
let made = 0;
let atOnce = 0;
let mostAtOnce = 0;
beforeAll(async () => {
  site = await runSite({
    at: NOON,
    images: {
      inspect: async () => ({ mediaType: "image/jpeg", width: 1, height: 1 }),
      render: async (bytes, width, format) => {
        made += 1;
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        await new Promise((resolve) => setTimeout(resolve, 20));
        atOnce -= 1;
        return Buffer.concat([Buffer.from(`${width} ${format} `), bytes]);
      },
    },
  });
  await site.storage.transaction(async (stores) => {
    for (const each of [image(HASH, 1000), image(SMALL, 200), image(MISSING, 0, "missing")])
      await stores.saveImage(each);
  });
  await site.storage.transaction((stores) =>
    stores.saveRedirect("/wp-content/uploads/2024/05/gas-scaled.jpg", `/media/${HASH}/960.jpg`),
  );
  site.files.set(`originals/ab/${HASH}`, Buffer.from("orig"));
  site.files.set(`originals/cd/${SMALL}`, Buffer.from("orig"));
});
afterAll(() => site.close());

test("a rendition is made once, kept as a file, and may be kept by readers for ever", async () => {
  const replies = await Promise.all(Array.from({ length: 5 }, () => site.ask(`/media/${HASH}/640.webp`)));
  expect(made).toBe(1);
  for (const { status, headers, text } of replies) {
    expect([status, text, headers["content-type"]]).toEqual([200, "640 webp orig", "image/webp"]);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers.vary).toBeUndefined();
  }
  expect(Buffer.from(site.files.get(`renditions/ab/${HASH}/640.webp`) ?? []).toString()).toBe("640 webp orig");
});

test("the format follows the ending", async () => {
  expect((await site.ask(`/media/${HASH}/320.jpg`)).headers["content-type"]).toBe("image/jpeg");
  expect((await site.ask(`/media/${HASH}/320.avif`)).text).toBe("320 avif orig");
});

test("no more than two are made at once", async () => {
  await Promise.all(
    ["320.webp", "640.jpg", "640.avif", "960.jpg", "960.webp"].map((file) => site.ask(`/media/${HASH}/${file}`)),
  );
  expect(mostAtOnce).toBe(2);
});

test("the smallest width is offered of a smaller original too", async () => {
  expect((await site.ask(`/media/${SMALL}/320.webp`)).status).toBe(200);
  expect((await site.ask(`/media/${SMALL}/640.webp`)).status).toBe(404);
});

test.each([
  `/media/${HASH}/1280.webp`,
  `/media/${HASH}/641.webp`,
  `/media/${HASH}/640.png`,
  `/media/${HASH}/640`,
  `/media/${HASH}`,
  `/media/${HASH.toUpperCase()}/640.webp`,
  `/media/${MISSING}/320.webp`,
  `/media/${"0".repeat(64)}/320.webp`,
  `/media/originals/ab/${HASH}`,
  `/originals/ab/${HASH}`,
  `/renditions/ab/${HASH}/640.webp`,
])("%s is not there", async (path) => {
  expect((await site.ask(path)).status).toBe(404);
});

test.each([
  ["/wp-content/uploads/2024/05/gas-scaled.jpg", "960.jpg"],
  ["/wp-content/uploads/2024/05/gas-scaled-300x200.jpg", "320.jpg"],
  ["/wp-content/uploads/2024/05/gas-scaled-1024x683.jpg.webp?ssl=1", "960.jpg"],
  ["/wp-content/uploads/2024/05/GAS-scaled-500x300.JPG", "640.jpg"],
])("the old address %s leads to %s", async (path, file) => {
  const { status, headers } = await site.ask(path);
  expect([status, headers.location]).toEqual([301, `/media/${HASH}/${file}`]);
  expect((await site.ask(`/media/${HASH}/${file}`)).status).toBe(200);
});

test("an old picture that was not imported is not there, until it is", async () => {
  const path = "/wp-content/uploads/2024/05/rail-300x200.jpg";
  expect((await site.ask(path)).status).toBe(404);
  await site.storage.transaction((stores) =>
    stores.saveRedirect("/wp-content/uploads/2024/05/rail.jpg", `/media/${HASH}/960.jpg`),
  );
  expect((await site.ask(path)).headers.location).toBe(`/media/${HASH}/320.jpg`);
});
