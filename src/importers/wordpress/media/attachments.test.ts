import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyPost } from "../wxr/make-records.ts";
import type { WpPost } from "../wxr/records.ts";
import { openAttachments } from "./attachments.ts";
import { openPack } from "./pack.ts";

const UPLOADS = "https://old.example/wp-content/uploads/2024/05";
const attachment = (id: string, more: Partial<WpPost>): WpPost => ({
  ...emptyPost(1),
  id,
  type: "attachment",
  ...more,
});

test("a pack gives back what was put in", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 3_000 }), { maxLength: 50 }), (texts) => {
      const pack = openPack();
      const places = texts.map((text) => pack.add(text));
      expect(places.map((at) => pack.read(at))).toEqual(texts);
    }),
  );
});

test("a pack grows past its first block", () => {
  const pack = openPack();
  const texts = Array.from({ length: 40 }, (_, at) => `${at}`.repeat(50_000));
  const places = texts.map((text) => pack.add(text));
  expect(places.every((place, at) => pack.read(place) === texts[at])).toBe(true);
});

test("a picture is found by number, size, metadata and parent; the nearest name counts", () => {
  const attachments = openAttachments();
  attachments.add(attachment("4", { attachmentUrl: `${UPLOADS}/plan-300x200.jpg`, parent: "9", menuOrder: "2" }));
  attachments.add(
    attachment("5", { attachmentUrl: `${UPLOADS}/plan.jpg`, parent: "9", menuOrder: "1", excerpt: "Plan" }),
  );
  const meta = [{ key: "_wp_attachment_metadata", value: 'a:1:{s:14:"original_image";s:9:"field.jpg";}' }];
  const file = { key: "_wp_attached_file", value: "2024/05/odd.jpg" };
  attachments.add(attachment("6", { attachmentUrl: `${UPLOADS}/odd.jpg`, meta: [file, ...meta] }));
  attachments.add(
    attachment("7", { attachmentUrl: `${UPLOADS}/law.pdf`, parent: "8", link: "https://old.example/law/" }),
  );
  const found = (name: string): number | undefined => attachments.byAddress(`${UPLOADS}/${name}`)?.id;
  expect([found("plan.jpg"), found("plan-300x200.jpg"), found("plan-150x150.jpg")]).toEqual([5, 4, 5]);
  expect([found("field-300x200.jpg"), found("law.pdf"), found("none.jpg")]).toEqual([6, undefined, undefined]);
  expect(attachments.byId(5)).toMatchObject({ caption: "Plan", parent: 9 });
  expect(attachments.attachedTo(9)).toEqual([5, 4]);
  expect([attachments.hasAny(8), attachments.hasAny(7)]).toEqual([true, false]);
  expect([...attachments.pages()].at(-1)).toEqual({ id: 7, parent: 8, path: "/law" });
});
